import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LocalDate } from '@tovholder/calendar';
import {
  compileModel,
  fileOfPins,
  formatMistake,
  inForceKey,
  ModelError,
  putInForce as writeInForce,
  readInForce,
  shippedFolder,
  shippedScenarios,
  type Compiled,
  type InForce,
  type Model,
} from '@tovholder/model';
import { readArguments } from '../read-arguments.js';
import { pathOfModel, textOfModel } from '../read-model.js';
import { exit, Misused, type Around, type ExitStatus, type Subcommand } from '../subcommand.js';
import { asText, holds, tried } from '../test/test.js';
import { otherOption, versionsAtHand } from '../versions-at-hand.js';
import { dayThatIsTooSoon, dayWanted } from './day-in-force.js';
import { changesSince, newestBefore, newerThan } from './versions-before.js';

export const putInForce: Subcommand = {
  does: 'Sætter en version i kraft, når alle prøver og scenarier går; så begynder nye forløb på den.',
  takes: 'min-model.yaml [mine-scenarier/ …] [--on 2027-01-01] [--models mappe] [--other anden-model.yaml]',
  async run(given, around) {
    const { positionals, values } = readArguments(given, {
      on: { type: 'string' },
      models: { type: 'string' },
      ...otherOption,
    });
    const [file, ...scenarios] = positionals;
    if (file === undefined) throw new Misused('Skriv, hvilken model der skal sættes i kraft.');
    const on = dayWanted(values.on, around.today());
    const folder = folderOf(values.models, around);
    const text = await textOfModel(file, around);
    try {
      return await put({ file, text, scenarios, on, folder, others: values.other }, around);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      around.complain(error.message);
      return exit.unusable;
    }
  },
};

interface Wanted {
  file: string;
  text: string;
  scenarios: readonly string[];
  on: LocalDate | undefined;
  folder: URL;
  others: readonly string[] | undefined;
}

/** Everything that may stand in the way is looked at before anything is written. @throws ModelError, Misused */
async function put(wanted: Wanted, around: Around): Promise<ExitStatus> {
  const { file, text, on, folder } = wanted;
  const inForce = readInForce(new URL(fileOfPins, folder));
  const compiled = compiledFor(wanted, inForce, around.today());
  if (!compiled.ok) {
    for (const mistake of compiled.mistakes) around.complain(formatMistake(mistake));
    return exit.found;
  }
  const { model } = compiled;
  const pinned = inForce.get(inForceKey(model));
  if (pinned?.hash === model.hash) {
    around.say(`${nameOf(model)}, er allerede i kraft. Intet er ændret.`);
    return exit.well;
  }
  const stop = pinned ? cannotBeEdited(model) : (newerThan(model, inForce) ?? dayThatIsTooSoon(model, on));
  if (stop !== undefined) {
    around.complain(stop);
    return exit.found;
  }
  const before = newestBefore(model, inForce, folder);
  const scenariosHold = await scenariosOf(model, wanted, around);
  if (scenariosHold !== exit.well) return scenariosHold;
  writeInForce({ folder, model, text, from: on, file: fileIn(folder, pathOfModel(file, around)) });
  for (const line of told(model, on ?? model.inForceFrom, around.today())) around.say(line);
  for (const line of changesSince(before, text)) around.say(line);
  return exit.well;
}

/** Those named, or those that come with a model of that name; all of them must go as they say. */
async function scenariosOf(
  model: Model,
  { file, scenarios, others }: Wanted,
  around: Around,
): Promise<ExitStatus> {
  const shipped = shippedScenarios(model.name);
  const named =
    scenarios.length > 0 || !shipped ? scenarios : [relative(around.folder, fileURLToPath(shipped))];
  if (named.length === 0)
    throw new Misused(
      'Skriv også, på hvilke scenarier modellen er prøvet: den sættes kun i kraft, når de går.',
    );
  const versions = await versionsAtHand(others, around);
  const result = versions && (await tried({ model: file, scenarios: named }, versions, around));
  if (!result) return exit.unusable;
  if (result.outcomes.every(holds)) {
    around.say(`${result.outcomes.length} af ${result.outcomes.length} scenarier går, som de siger.`);
    return exit.well;
  }
  for (const line of asText(result, 0)) around.complain(line);
  around.complain(`${nameOf(model)}, er ikke sat i kraft: ikke alle scenarier går, som de siger.`);
  return exit.found;
}

function told(model: Model, from: LocalDate | undefined, today: LocalDate): string[] {
  const begins = from === undefined || from <= today ? 'fra i dag' : `fra ${from}`;
  return [
    `${nameOf(model)}, er sat i kraft.`,
    `Fingeraftryk: ${model.hash}`,
    `Nye forløb begynder på den ${begins}; et system, der kører, ser den, når det startes igen.`,
    'Forløb, der er i gang, bliver på den version, de begyndte på, med de frister og mandater, de har, til nogen flytter dem.',
  ];
}

function cannotBeEdited(model: Model): string {
  return `${nameOf(model)}, er i kraft med et andet indhold, og det kan ikke ændres: forløb bruger det. Giv jeres model et nyt versionsnummer.`;
}

function nameOf({ name, version, title }: Model): string {
  return `${title} (${name}), version ${version}`;
}

/** Held to the day it is to be in force; what no day is named for anywhere is in force from now on. */
function compiledFor({ file, text, on }: Wanted, inForce: InForce, today: LocalDate): Compiled {
  const compiled = compileModel(text, file, { inForce, on });
  if (!compiled.ok || on !== undefined || compiled.model.inForceFrom !== undefined) return compiled;
  return compileModel(text, file, { inForce, on: today });
}

function folderOf(named: string | undefined, { folder }: Around): URL {
  return named === undefined ? shippedFolder : pathToFileURL(`${resolve(folder, named)}/`);
}

/** Its name where the file lies in the models' folder; nothing where it is to be put there. */
function fileIn(folder: URL, path: string): string | undefined {
  const isThere = resolve(fileURLToPath(folder)) === dirname(path) && path.endsWith('.yaml');
  return isThere ? basename(path) : undefined;
}
