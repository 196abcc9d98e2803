import type { Model } from '../domain/model.js';
import { hashModel } from '../fingerprint/hash-model.js';
import { ModelAltered, ModelInForceCannotChange, ModelUnknown } from './model-errors.js';

/** What a case is pinned to. */
export type ModelReference = Pick<Model, 'name' | 'version' | 'hash'>;

/** The models in force, and those that were: a case keeps its own for life. */
export class ModelRegistry {
  private readonly models = new Map<string, Model>();

  constructor(models: Iterable<Model> = []) {
    for (const model of models) this.putInForce(model);
  }

  /** A version in force is superseded by another version, never edited. */
  putInForce(model: Model): void {
    if (hashModel(model) !== model.hash) throw new ModelAltered(model);
    const inForce = this.models.get(keyOf(model));
    if (inForce && inForce.hash !== model.hash) throw new ModelInForceCannotChange(model);
    this.models.set(keyOf(model), inForce ?? model);
  }

  get(reference: ModelReference): Model {
    const model = this.models.get(keyOf(reference));
    if (!model) throw new ModelUnknown(reference);
    if (model.hash !== reference.hash) throw new ModelAltered(reference);
    return model;
  }

  /** The version, where somebody names one without its hash. */
  find(name: string, version: string): Model | undefined {
    return this.models.get(keyOf({ name, version }));
  }

  /** The newest version of a model, which new cases begin on. */
  current(name: string): Model {
    const versions = this.all().filter((model) => model.name === name);
    const newest = versions.reduce<Model | undefined>(
      (best, model) => (best && byVersion(best, model) > 0 ? best : model),
      undefined,
    );
    if (!newest) throw new ModelUnknown({ name });
    return newest;
  }

  all(): readonly Model[] {
    return [...this.models.values()];
  }
}

function keyOf({ name, version }: Pick<Model, 'name' | 'version'>): string {
  return `${name} ${version}`;
}

/** 2026.10 is newer than 2026.9. */
function byVersion(one: Model, other: Model): number {
  return one.version.localeCompare(other.version, 'en', { numeric: true });
}
