import { readdirSync, readFileSync } from 'node:fs';
import { loadShippedModels, type Model } from '@tovholder/model';
import { compileScenario } from '../language/compile-scenario.js';
import type { Scenario } from '../language/scenario.js';
import { versionsOf, type Versions } from '../language/versions.js';

const folder = new URL('../../../model/scenarios/', import.meta.url);

/** The scenarios that come with each model, on its newest version. */
export function shippedScenarios(): { model: Model; scenarios: Scenario[] }[] {
  const models = loadShippedModels();
  const versions: Versions = () => versionsOf(models.all());
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const model = models.current(name);
      return {
        model,
        scenarios: filesOf(name).map((file) => readScenario(`${name}/${file}`, model, versions)),
      };
    });
}

function filesOf(name: string): string[] {
  return readdirSync(new URL(`${name}/`, folder)).sort();
}

function readScenario(path: string, model: Model, versions: Versions): Scenario {
  const compiled = compileScenario(readFileSync(new URL(path, folder), 'utf8'), path, model, versions);
  if (compiled.ok) return compiled.scenario;
  const [first] = compiled.mistakes;
  throw new Error(`${path}:${first?.line ?? 0}:${first?.column ?? 0} ${first?.message ?? ''}`);
}
