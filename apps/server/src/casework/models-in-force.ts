import { readFileSync } from 'node:fs';
import { dayAt, type Instant, type LocalDate } from '@tovholder/calendar';
import {
  compileModel,
  fileOfPins,
  inForceKey,
  loadModels,
  ModelError,
  ModelFileMistaken,
  readInForce,
  shippedFolder,
  type InForce,
  type Model,
  type ModelRegistry,
} from '@tovholder/model';
import { CannotStart, codeOf, type Tell } from '@tovholder/operations';

export interface ModelsSettings {
  /** The name of a model, or in a demonstration a file. */
  model: string;
  demonstration: boolean;
}

export interface ModelsInForce {
  models: ModelRegistry;
  /** What new cases begin on at that moment. */
  modelAt: (now: Instant) => Model;
  /** What the operator ought to know of drafts. */
  tellOfDrafts: (tell: Tell) => void;
}

/** What a municipality's own model is called that is tried as it lies. */
export function isModelFile(model: string): boolean {
  return /\.ya?ml$/i.test(model);
}

/**
 * New cases begin on the newest version in force on the day. A demonstration counts for nobody: there a draft is tried as
 * if it were in force, so that nobody puts a version in force to see it. @throws CannotStart
 */
export function modelsInForce(
  { model, demonstration }: ModelsSettings,
  now: Instant,
  folder = shippedFolder,
): ModelsInForce {
  try {
    if (isModelFile(model)) return demonstration ? onFile(model, folder) : refuseFile(model);
    return demonstration ? withDrafts(model, now, folder) : withoutDrafts(model, now, folder);
  } catch (cause) {
    // What is wrong in the folder is for people to mend, as what is wrong with MODEL is.
    throw cause instanceof ModelError ? new CannotStart(`MODEL: ${cause.message}`, { cause }) : cause;
  }
}

function withoutDrafts(name: string, now: Instant, folder: URL): ModelsInForce {
  const mistaken: string[] = [];
  const models = loadModels(folder, { drafts: 'apart', tellOfMistaken: (file) => mistaken.push(file) });
  const found = newestAt(models, name);
  if (!found(now)) throw new CannotStart(`MODEL: ${whyNone(models, name)}`);
  const drafts = [...models.drafts().map(nameOf), ...mistaken];
  return {
    models,
    modelAt: (moment) => found(moment)!,
    tellOfDrafts(tell) {
      if (drafts.length === 0) return;
      tell(
        'warn',
        { drafts },
        'models that nobody put in force are drafts: no case begins on them or moves to them; npm run model -- put-in-force',
      );
    },
  };
}

function withDrafts(name: string, now: Instant, folder: URL): ModelsInForce {
  const models = loadModels(folder);
  if (!models.all().some((model) => model.name === name))
    throw new CannotStart(`MODEL: ${whyNone(models, name)}`);
  // Its clock may stand before any version's day.
  const modelAt = (moment: Instant) => newestAt(models, name)(moment) ?? models.current(name);
  const inForce = readInForce(new URL(fileOfPins, folder));
  return {
    models,
    modelAt,
    tellOfDrafts(tell) {
      const model = modelAt(now);
      if (!inForce.has(inForceKey(model))) tellOfTrial(model, tell);
    },
  };
}

/** The file is read once: what it says afterwards is for the next start. */
function onFile(file: string, folder: URL): ModelsInForce {
  const models = loadModels(folder);
  const model = modelIn(file, readInForce(new URL(fileOfPins, folder)));
  models.putInForce(model);
  return { models, modelAt: () => model, tellOfDrafts: (tell) => tellOfTrial(model, tell) };
}

function modelIn(file: string, inForce: InForce): Model {
  const compiled = compileModel(textOf(file), file, { inForce });
  if (compiled.ok) return compiled.model;
  const cause = new ModelFileMistaken(compiled.mistakes);
  throw new CannotStart(`MODEL: ${cause.message}`, { cause });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new CannotStart(`MODEL: ${file} cannot be read (${codeOf(cause)})`, { cause });
  }
}

function refuseFile(file: string): never {
  throw new CannotStart(
    `MODEL: ${file} is a file, which only a demonstration tries; put it in force with npm run model -- put-in-force ` +
      `${file} and give its name, or try it with DEMONSTRATION=true`,
  );
}

function newestAt(models: ModelRegistry, name: string): (now: Instant) => Model | undefined {
  return (now) => models.currentOn(name, dayAt(now));
}

function whyNone(models: ModelRegistry, name: string): string {
  const later = daysAhead(models, name);
  if (later.length > 0) return `no version of ${name} is in force yet; the first is from ${later[0]}`;
  const drafts = models.drafts().filter((model) => model.name === name);
  if (drafts.length > 0) {
    const which = drafts.map((model) => `${model.name}-${model.version}`);
    return (
      `no version of ${name} is in force; ${which.join(', ')} is a draft: put it in force with npm run model -- ` +
      `put-in-force ${which.at(-1)}, or try it with DEMONSTRATION=true`
    );
  }
  const names = [...new Set([...models.all(), ...models.drafts()].map((model) => model.name))].sort();
  return `no model is called ${name}; there is ${names.join(', ')}`;
}

function daysAhead(models: ModelRegistry, name: string): LocalDate[] {
  return models
    .all()
    .filter((model) => model.name === name)
    .flatMap((model) => models.dayOf(model) ?? [])
    .sort();
}

function tellOfTrial(model: Model, tell: Tell): void {
  tell('warn', { model: nameOf(model) }, 'new cases begin on a draft, since this is a demonstration');
}

function nameOf({ name, version }: Model): string {
  return `${name} ${version}`;
}
