import { Uuid } from '../fields/uuid.js';
import { WholeNumber } from '../fields/whole-number.js';
import type { AutomaticCommandType } from '../domain/automatic-commands.js';
import type { CaseCommand, CaseCommandType } from '../domain/case-command.js';

/** What a person can want done: all but what only a reaction sends, such as that a deadline was missed. */
export type PersonCommandType = Exclude<CaseCommandType, AutomaticCommandType>;

export type CommandOf<Type extends CaseCommandType> = Extract<CaseCommand, { type: Type }>;

/** Above any case that will ever be, and within what PostgreSQL counts versions in. */
export const highestVersion = 2_147_483_647;

/** What every command in a case carries, whatever it wants. */
export abstract class CommandBody {
  @Uuid('Handlingens id, valgt af afsenderen. Sendes den samme handling igen, kommer det første svar igen.')
  commandId!: string;

  @WholeNumber('Den version af sagen, man havde set.', { min: 0, max: highestVersion })
  seenVersion!: number;
}
