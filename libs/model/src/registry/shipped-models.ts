import { readdirSync, readFileSync } from 'node:fs';
import { compileModel } from '../compile-model.js';
import type { Model } from '../domain/model.js';
import { inForceKey, readInForce, type InForce } from './in-force.js';
import { ModelFileGone, ModelFileMistaken, ModelFileOfVersionInForceEdited } from './model-errors.js';
import { ModelRegistry } from './model-registry.js';

/** The same two steps up from `src` and from `dist`. */
const shipped = new URL('../../models/', import.meta.url);
const scenarios = new URL('../../scenarios/', import.meta.url);

/** The models that come with the product, each checked on the way in. */
export function loadShippedModels(): ModelRegistry {
  return loadModels(shipped);
}

/** The fingerprints of the versions that came in force with the product. */
export function shippedInForce(): InForce {
  return readInForce(new URL(pinsOf, shipped));
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

const pinsOf = 'in-force.json';

/**
 * The models of a folder. Every version once put in force must be there, and be what it was: cases that run on it
 * would otherwise be decided by rules nobody put in force. @throws ModelError
 */
export function loadModels(folder: URL): ModelRegistry {
  const inForce = readInForce(new URL(pinsOf, folder));
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  const registry = new ModelRegistry(files.map((file) => readModel(file, folder, inForce)));
  const gone = [...inForce.keys()].filter(
    (key) => !registry.all().some((model) => inForceKey(model) === key),
  );
  if (gone.length > 0) throw new ModelFileGone(gone);
  return registry;
}

function readModel(file: string, folder: URL, inForce: InForce): Model {
  const compiled = compileModel(readFileSync(new URL(file, folder), 'utf8'), file, inForce);
  if (!compiled.ok) throw new ModelFileMistaken(compiled.mistakes);
  const pinned = inForce.get(inForceKey(compiled.model));
  if (pinned !== undefined && pinned !== compiled.model.hash)
    throw new ModelFileOfVersionInForceEdited(file, compiled.model);
  return compiled.model;
}
