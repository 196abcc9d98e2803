import type { Fact } from '../fact.js';
import type { PersonReference } from '../people.js';

export type ClosingEvent =
  | Fact<'CaseClosed', { reason: string; whatChanged: string }>
  | Fact<'CaseReopened', { reason: string; threadHolder: PersonReference }>;
