import type { LocalDate } from '@tovholder/calendar';
import type { Model } from '@tovholder/model';
import type { BlindIndex } from './blind-index.js';

/** What raising a concern needs to know that no case knows yet. */
export interface Intake {
  /** The model that new cases of the unit begin on. */
  modelInForce: (unitId: string) => Model;
  /** The day it is, as the model's calendar counts days. */
  today: (model: Model) => LocalDate;
  blindIndex: BlindIndex;
  /** Whether invented CPR numbers are taken; see `cprIn`. */
  demonstration: boolean;
}

export const intakeToken = Symbol('intake');
