export type LevelCommand =
  | { type: 'AskForAdvice'; to: string; question: string; reason: string; ask: readonly string[] }
  | { type: 'GiveAdvice'; adviceId: string; advice: string }
  | { type: 'EscalateCase'; to: string; reason: string; threadHolderId?: string }
  | { type: 'ReturnCase'; to: string; reason: string; advice: string; threadHolderId: string }
  | { type: 'HandOverThread'; toPersonId: string; reason: string };
