import { Choice } from '../../fields/choice.js';
import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** What was learned, and whether to go on. */
export class ReviewTrialActionRequest extends CommandBody {
  @Text('Hvad I har lært.', { max: accountLimit })
  learned!: string;

  @Choice('Fortsætte, tilpasse eller stoppe?', ['continue', 'adapt', 'stop'], { name: 'TrialActionResult' })
  result!: 'continue' | 'adapt' | 'stop';

  toCommand(trialActionId: string): CommandOf<'ReviewTrialAction'> {
    const { learned, result } = this;
    return { type: 'ReviewTrialAction', trialActionId, learned, result };
  }
}
