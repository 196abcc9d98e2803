import type { ScreeningOutcome } from '../../domain/authority/authority-events.js';
import { Choice } from '../../fields/choice.js';
import { DateField } from '../../fields/date-field.js';
import { ListOf } from '../../fields/list-of.js';
import { Text, textRule } from '../../fields/text.js';
import { screeningOutcomes } from '../choices.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit, basisLimit, mostBases } from '../limits.js';

/** Barnets lov § 18: nothing further, an inquiry (§ 19) or an examination (§ 20). */
export class DecideScreeningRequest extends CommandBody {
  @Choice('Screeningens udfald.', screeningOutcomes, { name: 'ScreeningOutcome' })
  outcome!: ScreeningOutcome;

  @Text('Begrundelsen.', { max: accountLimit })
  reason!: string;

  @ListOf('Hvad beslutningen bygger på, fx mødereferatet.', textRule({ max: basisLimit }), { max: mostBases })
  basis!: string[];

  @DateField(
    'Dagen, kommunen blev opmærksom på det mulige behov; udelades den, er det dagen for modtagelsen.',
    { optional: true },
  )
  awareSince?: string;

  toCommand(): CommandOf<'DecideScreening'> {
    const { outcome, reason, basis, awareSince } = this;
    return { type: 'DecideScreening', outcome, reason, basis, awareSince };
  }
}
