import type { Capacity } from '@tovholder/model';
import { Choice } from '../fields/choice.js';
import { Identifier, Text } from '../fields/text.js';
import type { Invite } from '../domain/meeting/meeting-commands.js';
import { capacities } from './choices.js';
import { nameLimit, reasonLimit } from './limits.js';

/** Somebody the task requires; or who fills what the model requires. */
export class InviteFields implements Invite {
  @Choice('Hvad personen kommer som.', capacities, { name: 'Capacity' })
  capacity!: Capacity;

  @Identifier('En af kommunens medarbejdere.', { optional: true })
  personId?: string;

  @Text('Navnet på en, der ikke er medarbejder i kommunen.', {
    max: nameLimit,
    singleLine: true,
    optional: true,
  })
  name?: string;

  @Text('Hvorfor opgaven kræver personen.', { max: reasonLimit })
  because!: string;
}
