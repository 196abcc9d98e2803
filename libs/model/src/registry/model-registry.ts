import type { LocalDate } from '@tovholder/calendar';
import type { Model } from '../domain/model.js';
import { hashModel } from '../fingerprint/hash-model.js';
import { ModelAltered, ModelInForceCannotChange, ModelUnknown } from './model-errors.js';

/** What a case is pinned to. */
export type ModelReference = Pick<Model, 'name' | 'version' | 'hash'>;

/**
 * The models in force, and those that were: a case keeps its own for life. A draft is kept apart: no case begins on it or
 * is moved to it, but one that somehow runs on it goes on.
 */
export class ModelRegistry {
  private readonly models = new Map<string, Model>();
  private readonly days = new Map<string, LocalDate>();
  private readonly apart = new Map<string, Model>();

  constructor(models: Iterable<Model> = []) {
    for (const model of models) this.putInForce(model);
  }

  /** A version in force is superseded by another version, never edited. */
  putInForce(model: Model, from = model.inForceFrom): void {
    if (hashModel(model) !== model.hash) throw new ModelAltered(model);
    const inForce = this.models.get(keyOf(model));
    if (inForce && inForce.hash !== model.hash) throw new ModelInForceCannotChange(model);
    this.models.set(keyOf(model), inForce ?? model);
    if (from !== undefined) this.days.set(keyOf(model), from);
  }

  keepDraft(model: Model): void {
    this.apart.set(keyOf(model), model);
  }

  get(reference: ModelReference): Model {
    const model = this.models.get(keyOf(reference)) ?? this.apart.get(keyOf(reference));
    if (!model) throw new ModelUnknown(reference);
    if (model.hash !== reference.hash) throw new ModelAltered(reference);
    return model;
  }

  /** The version, where somebody names one without its hash. */
  find(name: string, version: string): Model | undefined {
    return this.models.get(keyOf({ name, version }));
  }

  /** The newest version of a model, whatever its day. */
  current(name: string): Model {
    const newest = newestOf(this.all().filter((model) => model.name === name));
    if (!newest) throw new ModelUnknown({ name });
    return newest;
  }

  /** The newest version of a model in force on that day, which new cases begin on. */
  currentOn(name: string, day: LocalDate): Model | undefined {
    return newestOf(this.all().filter((model) => model.name === name && (this.dayOf(model) ?? day) <= day));
  }

  /** The day new cases may begin on a version; nothing where it is any. */
  dayOf(model: Pick<Model, 'name' | 'version'>): LocalDate | undefined {
    return this.days.get(keyOf(model));
  }

  all(): readonly Model[] {
    return [...this.models.values()];
  }

  drafts(): readonly Model[] {
    return [...this.apart.values()];
  }
}

function keyOf({ name, version }: Pick<Model, 'name' | 'version'>): string {
  return `${name} ${version}`;
}

function newestOf(versions: readonly Model[]): Model | undefined {
  return versions.reduce<Model | undefined>(
    (best, model) => (best && byVersion(best, model) > 0 ? best : model),
    undefined,
  );
}

/** 2026.10 is newer than 2026.9. */
export function byVersion(one: Pick<Model, 'version'>, other: Pick<Model, 'version'>): number {
  return one.version.localeCompare(other.version, 'en', { numeric: true });
}
