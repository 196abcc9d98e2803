import type { Model } from '@tovholder/model';

/**
 * The models a case of a scenario may be moved to, as their files are called: `viborg-2026.4`. Asked for only where a
 * scenario speaks of one.
 */
export type Versions = () => ReadonlyMap<string, Model>;

/** These and the one a scenario begins on, put together once. */
export function besidesOwn(own: Model, others: Versions): Versions {
  let all: ReadonlyMap<string, Model> | undefined;
  return () => (all ??= new Map([...others(), [versionName(own), own]]));
}

export const noOtherVersions: Versions = () => new Map();

export function versionsOf(models: readonly Model[]): ReadonlyMap<string, Model> {
  return new Map(models.map((model) => [versionName(model), model]));
}

export function versionName({ name, version }: Pick<Model, 'name' | 'version'>): string {
  return `${name}-${version}`;
}
