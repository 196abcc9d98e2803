import type { Calendar, Instant } from '@tovholder/calendar';
import type { Model } from '@tovholder/model';
import type { DataSource } from 'typeorm';
import type { ModelPin } from '../domain/concern/concern-events.js';
import type { Staffing } from '../people/staffing.js';
import type { Progress } from '../projections/runner/progress.js';
import type { StoredCaseEvent } from '../projections/stored-case-event.js';

/** What queries read from. Provided by whoever wires the module, so a class and not an interface. */
export abstract class Reading {
  abstract readonly dataSource: DataSource;
  abstract readonly progress: Progress;
  abstract readonly calendar: Calendar;
  /** Everything that happened in a case; empty when there is none. */
  abstract history(caseId: string): Promise<readonly StoredCaseEvent[]>;
  abstract modelFor(pin: ModelPin): Model;
  abstract modelNamed(name: string, version: string): Model | undefined;
  abstract calendarFor(model: Model): Calendar;
  /** Who works in the municipality by now. */
  abstract staffing(): Staffing;
  abstract now(): Instant;
}
