import type { CaseCommand, CommandOf, PersonCommandType } from '@tovholder/cases';
import { readDetails, type Details, type Names, type Said, type Situation, type Told } from '../detail.js';
import type { Written } from '../written.js';

/** Something people do in a case: how it is said, what may be told of it, and the command it is. */
export interface Verb {
  command: PersonCommandType;
  /** What follows the person's name: first as it is shown, then as it may be said too. */
  says: readonly [string, ...string[]];
  details: Details;
  read: (step: Written, besides: readonly string[], names: Names) => Said<CaseCommand> | undefined;
}

/** What is told, to the command of that type: `build` gives what the command carries besides its type. */
export function verb<Type extends PersonCommandType, Given extends Details>(
  command: Type,
  says: string | readonly [string, ...string[]],
  details: Given,
  build: (told: Told<Given>, situation: Situation) => Omit<CommandOf<Type>, 'type'>,
): Verb {
  return {
    command,
    says: typeof says === 'string' ? [says] : says,
    details,
    read: (step, besides, names) => {
      const told = readDetails(step, details, besides, names);
      // What the builder gives is what the command of its type carries; the compiler cannot put the two together.
      return (
        told &&
        ((situation) => ({ type: command, ...build(told(situation), situation) }) as unknown as CaseCommand)
      );
    },
  };
}
