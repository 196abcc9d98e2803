import { Identifier } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';

/** The analysis model is the agenda; the meeting may go back and forth in it. */
export class EnterAnalysisStepRequest extends CommandBody {
  @Identifier('Analysemodellens trin.', { foundIn: 'steps' })
  step!: string;

  toCommand(meetingId: string): CommandOf<'EnterAnalysisStep'> {
    const { step } = this;
    return { type: 'EnterAnalysisStep', meetingId, step };
  }
}
