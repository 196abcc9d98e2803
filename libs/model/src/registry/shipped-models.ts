import { readdirSync, readFileSync } from 'node:fs';
import { compileModel } from '../compile-model.js';
import type { Mistake } from '../language/mistake.js';
import { dayInForce, fileOfPins, inForceKey, readInForce, type InForce } from './in-force.js';
import { ModelFileGone, ModelFileMistaken, ModelFileOfVersionInForceEdited } from './model-errors.js';
import { ModelRegistry } from './model-registry.js';

/** The same two steps up from `src` and from `dist`. */
const shipped = new URL('../../models/', import.meta.url);
const scenarios = new URL('../../scenarios/', import.meta.url);

/** The models that come with the product, each checked on the way in. */
export function loadShippedModels(how?: Loading): ModelRegistry {
  return loadModels(shipped, how);
}

/** Where the models that come with the product lie, and those a municipality puts beside them. */
export const shippedFolder: URL = shipped;

/** The fingerprints of the versions that came in force with the product. */
export function shippedInForce(): InForce {
  return readInForce(new URL(fileOfPins, shipped));
}

/** Where a model that comes with the product lies, if there is one called so: `viborg-2026.3`. */
export function shippedFile(name: string): URL | undefined {
  const file = readdirSync(shipped).find((each) => each === `${name}.yaml`);
  return file === undefined ? undefined : new URL(file, shipped);
}

/** The folder of the scenarios that come with a model, where any do: `viborg`. */
export function shippedScenarios(name: string): URL | undefined {
  return readdirSync(scenarios).includes(name) ? new URL(`${name}/`, scenarios) : undefined;
}

/** A file without a line in `in-force.json` is a draft. */
export interface Loading {
  /** For authors, whom drafts are for; apart where cases count: then a mistake in one stops nobody either. */
  drafts: 'as-if-in-force' | 'apart';
  /** Told of a draft that cannot be used, which nothing else is done about. */
  tellOfMistaken?: (file: string) => void;
}

/**
 * The models of a folder. Every version once put in force must be there, and be what it was: cases that run on it
 * would otherwise be decided by rules nobody put in force. @throws ModelError
 */
export function loadModels(folder: URL, how: Loading = { drafts: 'as-if-in-force' }): ModelRegistry {
  const inForce = readInForce(new URL(fileOfPins, folder));
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  const registry = new ModelRegistry();
  const found = new Set<string>();
  const mistaken: Mistake[] = [];
  for (const file of files) {
    const compiled = compileModel(readFileSync(new URL(file, folder), 'utf8'), file, { inForce });
    if (!compiled.ok) {
      if (how.drafts !== 'apart') throw new ModelFileMistaken(compiled.mistakes);
      mistaken.push(...compiled.mistakes);
      continue;
    }
    const { model } = compiled;
    const pin = inForce.get(inForceKey(model));
    if (pin !== undefined && pin.hash !== model.hash) throw new ModelFileOfVersionInForceEdited(file, model);
    if (pin === undefined && how.drafts === 'apart') registry.keepDraft(model);
    else registry.putInForce(model, dayInForce(model, pin));
    found.add(inForceKey(model));
  }
  const gone = [...inForce.keys()].filter((key) => !found.has(key));
  // A mistaken file may be the one that is looked for.
  if (gone.length > 0) throw mistaken.length > 0 ? new ModelFileMistaken(mistaken) : new ModelFileGone(gone);
  for (const file of new Set(mistaken.map((one) => one.file))) how.tellOfMistaken?.(file);
  return registry;
}
