import { Command } from '@nestjs/cqrs';
import type { Answer } from '../../cases.js';
import type { EarlierConcern, Subject } from '../../domain/concern/concern-events.js';
import type { ActingPerson } from '../../domain/people.js';
import type { CommandOf } from '../command-body.js';

/** Who the concern is about, as the raiser writes it: the CPR number may have a hyphen and is not looked up yet. */
export type SubjectAsWritten =
  { kind: 'child'; name: string; cpr: string } | Exclude<Subject, { kind: 'child' }>;

export interface Concern extends Omit<CommandOf<'RaiseConcern'>, 'type' | 'caseId' | 'model' | 'subject'> {
  subject: SubjectAsWritten;
}

/** What raising it led to, and the earlier concerns about the child that the raiser is told of. */
export interface ConcernCarried extends Answer {
  earlierTold: readonly EarlierConcern[];
}

/** Somebody is worried about a child or a group of children. */
export class RaiseConcern extends Command<ConcernCarried> {
  constructor(
    readonly commandId: string,
    readonly concern: Concern,
    readonly by: ActingPerson,
  ) {
    super();
  }
}

/** The CPR number is nobody's: its first six digits are no date of birth. */
export class CprImpossible extends Error {
  constructor() {
    super('the number has no possible date of birth');
    this.name = 'CprImpossible';
  }
}
