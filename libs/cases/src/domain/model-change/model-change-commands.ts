/** Each level of the model a case leaves that the new one does not have, and the one that takes its place there. */
export type LevelsInPlace = readonly { from: string; to: string }[];

export type ModelChangeCommand = {
  type: 'MoveToModel';
  name: string;
  version: string;
  reason: string;
  /** Fingerprint of the preview the person saw. */
  preview: string;
  levels: LevelsInPlace;
  /** Names the act, where many cases are moved by one. */
  act?: string;
};
