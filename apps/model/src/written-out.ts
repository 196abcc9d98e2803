import { readArguments } from './read-arguments.js';
import { exit, Misused, type Subcommand } from './subcommand.js';
import { writeText } from './write-text.js';

/** A subcommand that says one text, or writes it to a file. */
export function writtenOut(does: string, example: string, text: () => string): Subcommand {
  return {
    does,
    takes: `[--out ${example}]`,
    async run(given, around) {
      const { positionals, values } = readArguments(given, { out: { type: 'string' } });
      if (positionals.length > 0)
        throw new Misused(`Her skal kun stå --out og et filnavn, hvis I vil have en fil.`);
      if (values.out === undefined) around.say(text().trimEnd());
      else await writeText(values.out, text(), around);
      return exit.well;
    },
  };
}
