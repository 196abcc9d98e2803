import { Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** G2: written down before parents or network are involved. */
export class AssessRiskRequest extends CommandBody {
  @Text('Hvad barnet kan blive udsat for, af hvem, og hvad vurderingen bygger på.', { max: accountLimit })
  assessment!: string;

  @Text('Hvad der gøres for at passe på barnet.', { max: accountLimit })
  precautions!: string;

  toCommand(): CommandOf<'AssessRisk'> {
    const { assessment, precautions } = this;
    return { type: 'AssessRisk', assessment, precautions };
  }
}
