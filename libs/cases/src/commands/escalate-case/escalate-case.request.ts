import { Identifier, Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { reasonLimit } from '../limits.js';

/** The case goes to a level with a wider mandate. */
export class EscalateCaseRequest extends CommandBody {
  @Identifier('Niveauet, sagen løftes til.', { foundIn: 'levels' })
  to!: string;

  @Text('Hvorfor sagen løftes.', { max: reasonLimit })
  reason!: string;

  @Identifier('Hvem der holder tråden nu; udelades den, er det den samme.', {
    optional: true,
    foundIn: 'people',
  })
  threadHolderId?: string;

  toCommand(): CommandOf<'EscalateCase'> {
    const { to, reason, threadHolderId } = this;
    return { type: 'EscalateCase', to, reason, threadHolderId };
  }
}
