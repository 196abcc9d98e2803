import { loadShippedModels, type Model, type ModelRegistry } from '@tovholder/model';
import { CannotStart } from '@tovholder/operations';

interface ShippedModels {
  models: ModelRegistry;
  /** What new cases begin on. */
  modelInForce: Model;
}

/** @throws CannotStart where there is no model of that name */
export function shippedModels(name: string): ShippedModels {
  const models = loadShippedModels();
  try {
    return { models, modelInForce: models.current(name) };
  } catch (cause) {
    const names = [...new Set(models.all().map((model) => model.name))].sort().join(', ');
    throw new CannotStart(`MODEL: no model is called ${name}; there is ${names}`, { cause });
  }
}
