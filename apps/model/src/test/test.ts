import { resolve } from 'node:path';
import { compileScenario, coverageOf, playScenario, reportAsText, type Scenario } from '@tovholder/scenarios';
import { formatMistake, type Model } from '@tovholder/model';
import { readArguments } from '../read-arguments.js';
import { modelOrComplaint } from '../read-model.js';
import { readText } from '../read-text.js';
import { exit, Misused, type Around, type Subcommand } from '../subcommand.js';
import { findScenarios } from './find-scenarios.js';

export const test: Subcommand = {
  does: 'Prøver en model på scenarier, og siger, hvad af modellen de aldrig kom omkring.',
  takes: 'min-model.yaml mine-scenarier/ … [--json]',
  async run(given, around) {
    const { positionals, values } = readArguments(given, { json: { type: 'boolean', default: false } });
    const [modelFile, ...named] = positionals;
    if (modelFile === undefined || named.length === 0)
      throw new Misused('Skriv, hvilken model der skal prøves, og på hvilke scenarier.');
    const model = await modelOrComplaint(modelFile, around);
    if (!model) return exit.unusable;
    const scenarios = await readScenarios(await findScenarios(named, around.folder), model, around);
    if (!scenarios) return exit.unusable;

    const outcomes = scenarios.map(playScenario);
    const coverage = coverageOf(model, outcomes);
    const holds = outcomes.every(({ failures }) => failures.length === 0);
    if (values.json) around.say(asJson({ model, holds, outcomes, coverage }));
    else for (const line of reportAsText(model, outcomes, coverage)) around.say(line);
    return holds ? exit.well : exit.found;
  },
};

/** Every scenario; nothing when there is one that cannot be read, which is said of all of them at once. */
async function readScenarios(
  files: readonly string[],
  model: Model,
  around: Around,
): Promise<readonly Scenario[] | undefined> {
  const compiled = await Promise.all(
    files.map(async (file) =>
      compileScenario(await readText(resolve(around.folder, file), file), file, model),
    ),
  );
  const mistakes = compiled.flatMap((one) => (one.ok ? [] : one.mistakes));
  for (const mistake of mistakes) around.complain(formatMistake(mistake));
  return mistakes.length > 0 ? undefined : compiled.flatMap((one) => (one.ok ? [one.scenario] : []));
}

type Shown = Pick<ReturnType<typeof playScenario>, 'file' | 'title' | 'failures' | 'steps' | 'expectations'>;

function asJson({
  model,
  holds,
  outcomes,
  coverage,
}: {
  model: Model;
  holds: boolean;
  outcomes: readonly Shown[];
  coverage: ReturnType<typeof coverageOf>;
}): string {
  const { name, version, hash } = model;
  const scenarios = outcomes.map(({ file, title, failures, steps, expectations }) => ({
    ...{ file, title, steps, expectations },
    holds: failures.length === 0,
    failures,
  }));
  return JSON.stringify({ model: { name, version, hash }, holds, scenarios, coverage });
}
