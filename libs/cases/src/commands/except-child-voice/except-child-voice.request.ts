import { Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** Barnets lov § 5(4): the narrow exception, with its reason on the trail. */
export class ExceptChildVoiceRequest extends CommandBody {
  @Uuid('Mødet; udelades det, gælder det sagen uden for et møde.', { optional: true, foundIn: 'meetings' })
  meetingId?: string;

  @Text('Hvorfor barnets perspektiv ikke kan indhentes.', { max: reasonLimit })
  reason!: string;

  toCommand(): CommandOf<'ExceptChildVoice'> {
    const { meetingId, reason } = this;
    return { type: 'ExceptChildVoice', meetingId, reason };
  }
}
