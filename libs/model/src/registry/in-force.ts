import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Model } from '../domain/model.js';

/** The fingerprint of each version that was put in force, by name and version. */
export type InForce = ReadonlyMap<string, string>;

export const nothingInForce: InForce = new Map();

export function inForceKey({ name, version }: Pick<Model, 'name' | 'version'>): string {
  return `${name} ${version}`;
}

const pins = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));

/**
 * What stands beside the models in `in-force.json`. A line is written once, when a version is put in force, and never
 * changed: it is how an edited file is told from the one that cases began on, also where no case has begun on it yet.
 */
export function readInForce(file: URL): InForce {
  return new Map(Object.entries(pins.parse(JSON.parse(readFileSync(file, 'utf8')))));
}
