import type { CaseCommand, CaseEvent, CaseState, Rejection } from '@tovholder/cases';
import type { Model } from '@tovholder/model';
import type { Witness } from '../player/play.js';
import { exercisedBy, exercisedByRefusal } from './exercised-by.js';

/** What of a model some cases have used. What one of them does on another, which it was moved to, says nothing of it. */
export class Exercised implements Witness {
  readonly parts = new Set<string>();

  constructor(private readonly model: Model) {}

  happened(event: CaseEvent, after: CaseState): void {
    const decidedOn = event.type === 'CaseMovedToModel' ? event.data.from : after.model;
    if (decidedOn.hash === this.model.hash) this.add(exercisedBy(event, after, this.model));
  }

  refused(command: CaseCommand, why: Rejection, state: CaseState): void {
    if (state.model.hash === this.model.hash) this.add(exercisedByRefusal(command, why, state, this.model));
  }

  private add(parts: readonly string[]): void {
    for (const part of parts) this.parts.add(part);
  }
}
