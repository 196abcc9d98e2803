export const ownerRole = 'tovholder_owner';
export const applicationRole = 'tovholder_application';
