import { Choice } from '../../fields/choice.js';
import { Flag } from '../../fields/flag.js';
import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** Barnets lov § 136: within 24 hours of receipt, for acute need. */
export class AssessConcernRequest extends CommandBody {
  @Flag('Har barnet akut behov for hjælp?')
  acuteNeed!: boolean;

  @Text('Vurderingen.', { max: accountLimit })
  assessment!: string;

  @Choice('Afvente mødet, eller åbne screeningen nu.', ['meeting', 'screening'], {
    name: 'NextAfterAssessment',
  })
  next!: 'meeting' | 'screening';

  toCommand(): CommandOf<'AssessConcern'> {
    const { acuteNeed, assessment, next } = this;
    return { type: 'AssessConcern', acuteNeed, assessment, next };
  }
}
