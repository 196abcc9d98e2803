import { readdirSync, readFileSync } from 'node:fs';
import { compileModel } from '../compile-model.js';
import { ModelFileMistaken } from './model-errors.js';
import { ModelRegistry } from './model-registry.js';

/** The same two steps up from `src` and from `dist`. */
const folder = new URL('../../models/', import.meta.url);

/** The models that come with the product, each checked on the way in. */
export function loadShippedModels(): ModelRegistry {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  return new ModelRegistry(
    files.map((file) => {
      const compiled = compileModel(readFileSync(new URL(file, folder), 'utf8'), file);
      if (!compiled.ok) throw new ModelFileMistaken(compiled.mistakes);
      return compiled.model;
    }),
  );
}
