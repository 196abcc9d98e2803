import type { Model } from '../domain/model.js';

export { capacityWords, termFor } from '../language/words.js';

declare global {
  var modelsInForce: readonly Model[];
}

/**
 * Stands in for `@tovholder/model` while mutation testing runs (stryker.config.mjs). Each of some thousand changed
 * rules gets a fresh world to run in, and half its time went to reading the same model file again.
 */
export function loadShippedModels() {
  const models = globalThis.modelsInForce;
  return { current: (name: string) => models.find((model) => model.name === name) };
}

export const legalTopics = Object.keys(globalThis.modelsInForce[0]?.law ?? {});
