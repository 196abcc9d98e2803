import { resolve } from 'node:path';
import { formatMistake, type Model } from '@tovholder/model';
import { compileScenario, type Scenario, type Versions } from '@tovholder/scenarios';
import { readText } from './read-text.js';
import type { Around } from './subcommand.js';

/** The scenario in a file, played on the model; or its mistakes said to the author, and nothing. @throws Misused */
export async function scenarioOrComplaint(
  file: string,
  { model, versions }: { model: Model; versions: Versions },
  around: Around,
): Promise<Scenario | undefined> {
  const text = await readText(resolve(around.folder, file), file);
  const compiled = compileScenario(text, file, model, versions);
  if (compiled.ok) return compiled.scenario;
  for (const mistake of compiled.mistakes) around.complain(formatMistake(mistake));
  return undefined;
}
