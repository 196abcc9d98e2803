/** Bugs that can be put in on purpose: a check that has never failed may be one that cannot. */
export const plants = {
  'checkpoint-apart': 'projections commit their checkpoint before their rows',
  'lazy-log': 'the log answers before its commit has reached the disk',
} as const;

export type Plant = keyof typeof plants;
