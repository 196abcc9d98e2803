import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadShippedModels, shippedScenarios } from '@tovholder/model';

/** A model, and the scenarios it is tried on. */
export interface Trial {
  /** A file, or a model that comes with the product. */
  model: string;
  /** Files and folders. */
  scenarios: readonly string[];
}

/** The newest version of each model that comes with the product, on the scenarios that come with it. */
export function shippedTrials(folder: string): Trial[] {
  const models = loadShippedModels();
  const names = [...new Set(models.all().map(({ name }) => name))];
  return names.flatMap((name) => {
    const scenarios = shippedScenarios(name);
    if (!scenarios) return [];
    const model = `${name}-${models.current(name).version}`;
    return [{ model, scenarios: [relative(folder, fileURLToPath(scenarios))] }];
  });
}
