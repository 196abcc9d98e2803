/** Points in a case that start or stop a deadline. */
export const milestones = [
  'concern-raised',
  'concern-received',
  'concern-assessed',
  'notifier-acknowledged',
  'notifier-informed',
  'meeting-held',
  'screening-decided',
  'inquiry-opened',
  'inquiry-completed',
  'examination-opened',
  'examination-completed',
  'measure-started',
  'follow-up-held',
  'decision-told',
  'appeal-received',
  'appeal-reassessed',
  'decision-upheld',
  'appeal-forwarded',
  'case-closed',
] as const;
export type Milestone = (typeof milestones)[number];
