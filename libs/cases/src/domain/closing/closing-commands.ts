export type ClosingCommand =
  | {
      type: 'CloseCase';
      reason: string;
      whatChanged: string;
      /** What was agreed and is still open, by its id, and why it is left so. */
      leaves?: readonly { id: string; reason: string }[];
    }
  | { type: 'ReopenCase'; reason: string };
