/** Stores broken on purpose: a check that has never failed may be one that cannot. */
export const plants = {
  sequence: 'positions come from a sequence, and writers of different streams do not wait for each other',
  'early-check': 'the version is looked at before the lock is taken, and no constraint holds it',
  'command-forgotten': 'a command is not looked for before it is carried out, and no index holds it',
  'false-promise': 'now and then an append is acknowledged and not written',
  'skipped-event': 'now and then a subscription leaves out the first event of a batch',
  'old-page': 'a stream is read from what was remembered of it a tenth of a second ago',
} as const;

export type Plant = keyof typeof plants;
