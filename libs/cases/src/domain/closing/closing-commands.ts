export type ClosingCommand =
  { type: 'CloseCase'; reason: string; whatChanged: string } | { type: 'ReopenCase'; reason: string };
