import type { TrialActionResult } from '../../domain/agreements/agreement-events.js';
import { Choice } from '../../fields/choice.js';
import { DateField } from '../../fields/date-field.js';
import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { trialActionResults } from '../choices.js';
import { accountLimit } from '../limits.js';

/** What was learned, and whether to go on. */
export class ReviewTrialActionRequest extends CommandBody {
  @Text('Hvad I har lært.', { max: accountLimit })
  learned!: string;

  @Choice('Fortsætte, tilpasse, stoppe eller blive til en indsats?', trialActionResults, {
    name: 'TrialActionResult',
  })
  result!: TrialActionResult;

  @DateField('Hvornår der ses efter igen, når den fortsætter eller tilpasses.', { optional: true })
  next?: string;

  toCommand(trialActionId: string): CommandOf<'ReviewTrialAction'> {
    const { learned, result, next } = this;
    return { type: 'ReviewTrialAction', trialActionId, learned, result, ...(next !== undefined && { next }) };
  }
}
