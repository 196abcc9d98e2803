import type { Model } from '../domain/model.js';

export { fingerprintOf } from '../fingerprint/fingerprint-of.js';
export { capacityWords, decisionWords, noticeAnswerWords, routeWords, termFor } from '../language/words.js';

declare global {
  var modelsInForce: readonly Model[];
}

/**
 * Stands in for `@tovholder/model` while mutation testing runs (stryker.config.mjs). Each of some thousand changed
 * rules gets a fresh world to run in, and half its time went to reading the same model file again.
 */
export function loadShippedModels() {
  const models = globalThis.modelsInForce;
  return {
    all: () => models,
    current: (name: string) => models.filter((model) => model.name === name).at(-1),
  };
}

export const legalTopics = Object.keys(globalThis.modelsInForce[0]?.law ?? {});
