import { Choice } from '../../fields/choice.js';
import { DateField } from '../../fields/date-field.js';
import { Nested } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import type { PartyCapacity } from '../../domain/appeals/appeal-events.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { nameLimit } from '../limits.js';

export class ToldParty {
  @Choice('Barnet eller en forælder.', ['child', 'parent'], { name: 'PartyCapacity' })
  capacity!: PartyCapacity;

  @Text('Partens navn.', { max: nameLimit })
  name!: string;
}

/** A party knows what was decided; from that day it can be appealed. */
export class TellDecisionRequest extends CommandBody {
  @Uuid('Et `decisionId` eller et `measureId` fra GET /cases/{caseId}. Udelades, når det er screeningen.', {
    optional: true,
  })
  subjectId?: string;

  @Nested('Hvem der fik besked; hver part har sin egen klagefrist.', () => ToldParty)
  to!: ToldParty;

  @DateField('Hvilken dag parten fik besked. Klagefristen regnes fra den dags slutning.')
  toldOn!: string;

  toCommand(): CommandOf<'TellDecision'> {
    const { subjectId, to, toldOn } = this;
    return {
      type: 'TellDecision',
      ...(subjectId !== undefined && { subjectId }),
      to: { capacity: to.capacity, name: to.name },
      toldOn,
    };
  }
}
