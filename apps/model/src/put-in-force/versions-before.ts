import { readdirSync, readFileSync } from 'node:fs';
import {
  byVersion,
  compileModel,
  differencesBetween,
  inForceKey,
  type InForce,
  type Model,
} from '@tovholder/model';
import { bySection } from '../diff/diff.js';

type Version = Pick<Model, 'name' | 'version'>;

/** The one in force that this comes after, and what its file says. */
export interface VersionBefore {
  version: string;
  text: string;
}

/** Why not, where a newer version is in force: new cases begin on the newest, so never on this. */
export function newerThan(model: Version, inForce: InForce): string | undefined {
  const newest = versionsInForce(model, inForce).at(-1);
  if (newest === undefined || byVersion(newest, model) < 0) return undefined;
  return (
    `Version ${newest.version} er i kraft og nyere end ${model.version}, og nye forløb begynder på den nyeste. ` +
    'Giv jeres model et højere versionsnummer.'
  );
}

/** Nothing where this is the first. */
export function newestBefore(model: Version, inForce: InForce, folder: URL): VersionBefore | undefined {
  const newest = versionsInForce(model, inForce).at(-1);
  if (!newest) return undefined;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const compiled = compileModel(text, file, { inForce });
    if (compiled.ok && inForceKey(compiled.model) === inForceKey(newest))
      return { version: newest.version, text };
  }
  return undefined;
}

export function changesSince(before: VersionBefore | undefined, text: string): readonly string[] {
  if (!before) return ['Det er den første version, der sættes i kraft.'];
  const differences = differencesBetween(before.text, text);
  return differences.length === 0
    ? [`Den siger det samme som version ${before.version}.`]
    : ['', `Det er anderledes end i version ${before.version}:`, '', ...bySection(differences)];
}

/** In order; a key is the name, a space and the version. */
function versionsInForce({ name }: Version, inForce: InForce): Version[] {
  return [...inForce.keys()]
    .filter((key) => key.startsWith(`${name} `))
    .map((key) => ({ name, version: key.slice(name.length + 1) }))
    .sort(byVersion);
}
