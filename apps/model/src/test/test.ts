import { resolve } from 'node:path';
import {
  compileScenario,
  coverageOf,
  playScenario,
  reportAsText,
  type Coverage,
  type Outcome,
  type Scenario,
  type Versions,
} from '@tovholder/scenarios';
import { formatMistake, type Model } from '@tovholder/model';
import { readArguments } from '../read-arguments.js';
import { modelOrComplaint } from '../read-model.js';
import { readText } from '../read-text.js';
import { exit, Misused, type Around, type Subcommand } from '../subcommand.js';
import { otherOption, versionsAtHand } from '../versions-at-hand.js';
import { findScenarios } from './find-scenarios.js';
import { shippedTrials, type Trial } from './shipped-trials.js';

export const test: Subcommand = {
  does: 'Prøver en model på scenarier, og siger, hvad af modellen de aldrig kom omkring; uden en model prøves dem, der følger med.',
  takes: '[min-model.yaml mine-scenarier/ …] [--other anden-model.yaml] [--json]',
  async run(given, around) {
    const { positionals, values } = readArguments(given, {
      json: { type: 'boolean', default: false },
      ...otherOption,
    });
    const [model, ...named] = positionals;
    if (model !== undefined && named.length === 0)
      throw new Misused('Skriv også, på hvilke scenarier modellen skal prøves.');
    const versions = await versionsAtHand(values.other, around);
    if (!versions) return exit.unusable;
    const trials = model === undefined ? shippedTrials(around.folder) : [{ model, scenarios: named }];
    const results: Result[] = [];
    for (const trial of trials) {
      const result = await tried(trial, versions, around);
      if (!result) return exit.unusable;
      results.push(result);
    }
    if (values.json)
      around.say(JSON.stringify(model === undefined ? results.map(asData) : asData(results[0])));
    else for (const line of results.flatMap(asText)) around.say(line);
    return results.every(({ outcomes }) => outcomes.every(holds)) ? exit.well : exit.found;
  },
};

export interface Result {
  model: Model;
  outcomes: readonly Outcome[];
  coverage: Coverage;
}

/** Nothing when something cannot be read, which is then said. */
export async function tried(
  { model: file, scenarios: named }: Trial,
  versions: Versions,
  around: Around,
): Promise<Result | undefined> {
  const model = await modelOrComplaint(file, around);
  if (!model) return undefined;
  const files = await findScenarios(named, around.folder);
  const scenarios = await readScenarios(files, { model, versions }, around);
  if (!scenarios) return undefined;
  const outcomes = scenarios.map(playScenario);
  return { model, outcomes, coverage: coverageOf(model, outcomes) };
}

/** Every scenario; nothing when there is one that cannot be read, which is said of all of them at once. */
async function readScenarios(
  files: readonly string[],
  { model, versions }: { model: Model; versions: Versions },
  around: Around,
): Promise<readonly Scenario[] | undefined> {
  const compiled = await Promise.all(
    files.map(async (file) =>
      compileScenario(await readText(resolve(around.folder, file), file), file, model, versions),
    ),
  );
  const mistakes = compiled.flatMap((one) => (one.ok ? [] : one.mistakes));
  for (const mistake of mistakes) around.complain(formatMistake(mistake));
  return mistakes.length > 0 ? undefined : compiled.flatMap((one) => (one.ok ? [one.scenario] : []));
}

export function holds({ failures }: Outcome): boolean {
  return failures.length === 0;
}

export function asText({ model, outcomes, coverage }: Result, index: number): string[] {
  return [...(index > 0 ? [''] : []), ...reportAsText(model, outcomes, coverage)];
}

function asData(result: Result | undefined) {
  if (!result) return undefined;
  const { outcomes, coverage } = result;
  const { name, version, hash } = result.model;
  const scenarios = outcomes.map(({ file, title, failures, steps, expectations }) => ({
    ...{ file, title, steps, expectations },
    holds: failures.length === 0,
    failures,
  }));
  return { model: { name, version, hash }, holds: outcomes.every(holds), scenarios, coverage };
}
