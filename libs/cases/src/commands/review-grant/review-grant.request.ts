import type { GrantResult } from '../../domain/grants/grant-events.js';
import { Choice } from '../../fields/choice.js';
import { DateField } from '../../fields/date-field.js';
import { Text } from '../../fields/text.js';
import { grantResults } from '../choices.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit } from '../limits.js';

/** What the money led to, and whether more of it may be used. */
export class ReviewGrantRequest extends CommandBody {
  @Text('Hvad pengene har ført til.', { max: accountLimit })
  ledTo!: string;

  @Choice('Kan der bruges mere, eller gøres bevillingen op, så resten går tilbage?', grantResults, {
    name: 'GrantResult',
  })
  result!: GrantResult;

  @DateField('Hvornår der ses efter igen, når der kan bruges mere.', { optional: true })
  next?: string;

  toCommand(grantId: string): CommandOf<'ReviewGrant'> {
    const { ledTo, result, next } = this;
    return { type: 'ReviewGrant', grantId, ledTo, result, ...(next !== undefined && { next }) };
  }
}
