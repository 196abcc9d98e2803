import type { ExceptionGround } from '../../domain/meeting/meeting-events.js';
import { Choice } from '../../fields/choice.js';
import { Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { exceptionGrounds } from '../choices.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit, reasonLimit } from '../limits.js';

/** Barnets lov § 5(4): the narrow exception, with its reason on the trail. */
export class ExceptChildVoiceRequest extends CommandBody {
  @Uuid('Mødet; udelades det, gælder det sagen uden for et møde.', { optional: true, foundIn: 'meetings' })
  meetingId?: string;

  @Choice(
    'Hvad der i afgørende grad taler imod en samtale med barnet: barnets alder (`age`) eller andre forhold (`other-circumstances`).',
    exceptionGrounds,
  )
  ground!: ExceptionGround;

  @Text('Hvorfor det taler imod, for netop dette barn.', { max: reasonLimit })
  reason!: string;

  @Text(
    'Hvordan barnets holdning og synspunkter er kommet frem på anden vis, fx gennem en, barnet er tryg ved.',
    { max: accountLimit },
  )
  otherwise!: string;

  toCommand(): CommandOf<'ExceptChildVoice'> {
    const { meetingId, ground, reason, otherwise } = this;
    return { type: 'ExceptChildVoice', meetingId, ground, reason, otherwise };
  }
}
