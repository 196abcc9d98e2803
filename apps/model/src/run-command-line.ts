import { exit, Misused, type Around, type ExitStatus } from './subcommand.js';
import { subcommands } from './subcommands.js';

const command = 'npm run model --';

/** Carries out `npm run model -- <name> …`; whatever was written, the answer is a sentence and never a stack trace. */
export async function runCommandLine(
  [name, ...given]: readonly string[],
  around: Around,
): Promise<ExitStatus> {
  if (name === undefined || name === '--help') return explain(name === undefined, around);
  const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (!subcommand) {
    around.complain(`»${name}« kendes ikke.`);
    return explain(true, around);
  }
  const usage = `Brug: ${command} ${name} ${subcommand.takes}`;
  if (given.includes('--help')) {
    around.say(subcommand.does);
    around.say(usage);
    return exit.well;
  }
  try {
    return await subcommand.run(given, around);
  } catch (error) {
    if (!(error instanceof Misused)) throw error;
    around.complain(error.message);
    around.complain(usage);
    return exit.unusable;
  }
}

function explain(wrong: boolean, { say, complain }: Around): ExitStatus {
  const line = wrong ? complain : say;
  line(`Brug: ${command} <${Object.keys(subcommands).join('|')}> …`);
  const width = Math.max(...Object.keys(subcommands).map(({ length }) => length));
  for (const [name, { does }] of Object.entries(subcommands)) line(`  ${name.padEnd(width)}  ${does}`);
  return wrong ? exit.unusable : exit.well;
}
