import { readFileSync } from 'node:fs';
import { isLocalDate, type LocalDate } from '@tovholder/calendar';
import { z } from 'zod';
import type { Model } from '../domain/model.js';
import { InForceUnreadable } from './model-errors.js';

/** What is kept of a version put in force: its fingerprint, and the day, where one was named. */
export interface Pin {
  hash: string;
  from?: LocalDate;
}

/** The versions that were put in force, by name and version. */
export type InForce = ReadonlyMap<string, Pin>;

export const nothingInForce: InForce = new Map();

export const fileOfPins = 'in-force.json';

export function inForceKey({ name, version }: Pick<Model, 'name' | 'version'>): string {
  return `${name} ${version}`;
}

/** The day new cases may begin on a version; nothing where it is any. */
export function dayInForce(model: Model, pin: Pin | undefined): LocalDate | undefined {
  return pin?.from ?? model.inForceFrom;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const pins = z.record(
  z.string(),
  z.union([
    hash.transform((alone): Pin => ({ hash: alone })),
    z.strictObject({ hash, from: z.string().refine(isLocalDate) }),
  ]),
);

/**
 * What stands beside the models in `in-force.json`. A line is written once, when a version is put in force, and never
 * changed: it is how an edited file is told from the one that cases began on, also where no case has begun on it yet.
 * @throws InForceUnreadable
 */
export function readInForce(file: URL): InForce {
  try {
    return new Map(Object.entries(pins.parse(JSON.parse(readFileSync(file, 'utf8')))));
  } catch (cause) {
    throw new InForceUnreadable(cause);
  }
}

/** As it is written beside the models: sorted, 2026.9 before 2026.10, and a fingerprint alone where no day was named. */
export function inForceText(inForce: InForce): string {
  const lines = [...inForce]
    .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([key, { hash: alone, from }]) => [key, from === undefined ? alone : { hash: alone, from }]);
  return `${JSON.stringify(Object.fromEntries(lines), undefined, 2)}\n`;
}
