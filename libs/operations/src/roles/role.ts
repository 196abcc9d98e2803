/**
 * What is done behind the API, each by one process at a time: `projections` keep the views up with the log, `reactions`
 * carry out what follows in one case from another, `deadlines` finds those that have passed, `relay` publishes.
 */
export const roles = ['projections', 'reactions', 'deadlines', 'relay'] as const;
export type Role = (typeof roles)[number];
