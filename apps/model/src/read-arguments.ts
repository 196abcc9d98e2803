import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Misused } from './subcommand.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Read<Given extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: Given }>
>;

/** What stands after the subcommand's name. @throws Misused when an option is unknown or lacks its value. */
export function readArguments<Given extends Options>(given: readonly string[], options: Given): Read<Given> {
  try {
    return parseArgs({ args: [...given], allowPositionals: true, options });
  } catch {
    const known = Object.keys(options).map((name) => `--${name}`);
    const possible = known.length === 0 ? 'Her er intet at vælge.' : `Her kan vælges: ${known.join(', ')}.`;
    throw new Misused(`Kan ikke læse »${given.join(' ')}«. ${possible}`);
  }
}
