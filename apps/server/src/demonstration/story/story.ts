import type { Instant } from '@tovholder/calendar';
import type { CaseCommand, CommandOf } from '@tovholder/cases';
import type { CaseSoFar } from './case-so-far.js';
import type { Days } from './days.js';

/** Somebody does something in the case, at a moment. What they want is put in words when they get there. */
export interface Act {
  at: Instant;
  by: string;
  wants: (soFar: CaseSoFar, setting: Setting) => CaseCommand;
}

/** What a new case needs that no story knows. */
export interface Setting {
  model: CommandOf<'RaiseConcern'>['model'];
  cprIndexOf: (cpr: string) => string;
}

/** One case, from its concern on. What lies ahead of the day it is told is not played: it has not happened yet. */
export type Story = (days: Days) => readonly (readonly Act[])[];

/** A child nobody is: the CPR number has day 00, which no calendar has and no substitute number is made from. */
export interface InventedChild {
  name: string;
  cpr: `00${number}`;
}
