/** Bugs that can be put in on purpose: a check that has never failed may be one that cannot. */
export const plants = {
  'checkpoint-apart': 'projections commit their checkpoint before their rows',
  'lazy-log': 'the log answers before its commit has reached the disk',
  'relay-ahead': 'the relay notes what it has sent before the broker has acknowledged it',
  'inbox-apart': 'a reader of what is published notes an event before it acts on it, not together with it',
} as const;

export type Plant = keyof typeof plants;
