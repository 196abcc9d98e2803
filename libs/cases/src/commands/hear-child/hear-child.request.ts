import { Nested } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit, nameLimit, reasonLimit } from '../limits.js';

/** De Tre Huse. A child need not furnish all three; the rules ask for words in one. */
export class ChildVoiceFields {
  @Text('Hvem der har talt med barnet.', { max: nameLimit, singleLine: true })
  heardBy!: string;

  @Text('Hvordan barnet er hørt.', { max: reasonLimit })
  how!: string;

  @Text('Bekymringernes hus, med barnets ord.', { max: accountLimit, optional: true })
  worries?: string;

  @Text('De gode tings hus, med barnets ord.', { max: accountLimit, optional: true })
  goodThings?: string;

  @Text('Drømmenes hus, med barnets ord.', { max: accountLimit, optional: true })
  dreams?: string;
}

/** The child's own words, at a meeting or in a conversation before it. */
export class HearChildRequest extends CommandBody {
  @Uuid('Mødet; udelades det, var det en samtale for sig.', { optional: true, foundIn: 'meetings' })
  meetingId?: string;

  @Nested('Barnets stemme. Mindst ét af de tre huse.', () => ChildVoiceFields)
  voice!: ChildVoiceFields;

  toCommand(): CommandOf<'HearChild'> {
    const { heardBy, how, worries = '', goodThings = '', dreams = '' } = this.voice;
    return {
      type: 'HearChild',
      meetingId: this.meetingId,
      voice: { heardBy, how, worries, goodThings, dreams },
    };
  }
}
