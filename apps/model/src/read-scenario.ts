import { resolve } from 'node:path';
import { formatMistake, type Model } from '@tovholder/model';
import { compileScenario, type Scenario } from '@tovholder/scenarios';
import { readText } from './read-text.js';
import type { Around } from './subcommand.js';

/** The scenario in a file, played on the model; or its mistakes said to the author, and nothing. @throws Misused */
export async function scenarioOrComplaint(
  file: string,
  model: Model,
  around: Around,
): Promise<Scenario | undefined> {
  const compiled = compileScenario(await readText(resolve(around.folder, file), file), file, model);
  if (compiled.ok) return compiled.scenario;
  for (const mistake of compiled.mistakes) around.complain(formatMistake(mistake));
  return undefined;
}
