import { Choice } from '../../fields/choice.js';
import { Text } from '../../fields/text.js';
import type { Reassessed } from '../../domain/appeals/appeal-events.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** The authority looks at its own decision again. */
export class ReassessAppealRequest extends CommandBody {
  @Choice(
    'Fastholdes afgørelsen (`upheld`), ændres den (`changed`), eller kom klagen for sent (`too-late`).',
    ['upheld', 'changed', 'too-late'],
    { name: 'AppealOutcome' },
  )
  outcome!: Reassessed;

  @Text('Hvorfor.', { max: accountLimit })
  reason!: string;

  toCommand(appealId: string): CommandOf<'ReassessAppeal'> {
    const { outcome, reason } = this;
    return { type: 'ReassessAppeal', appealId, outcome, reason };
  }
}
