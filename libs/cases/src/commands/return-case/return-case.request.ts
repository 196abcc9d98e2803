import { Identifier, Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit, reasonLimit } from '../limits.js';

/** The case goes back to those nearest the child, with what was learned. */
export class ReturnCaseRequest extends CommandBody {
  @Identifier('Niveauet, sagen sendes tilbage til.', { foundIn: 'levels' })
  to!: string;

  @Text('Hvorfor sagen sendes tilbage.', { max: reasonLimit })
  reason!: string;

  @Text('Rådet, der følger med.', { max: accountLimit })
  advice!: string;

  @Identifier('Hvem der holder tråden nu.', { foundIn: 'people' })
  threadHolderId!: string;

  toCommand(): CommandOf<'ReturnCase'> {
    const { to, reason, advice, threadHolderId } = this;
    return { type: 'ReturnCase', to, reason, advice, threadHolderId };
  }
}
