import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  compileModel,
  formatMistake,
  shippedFile,
  shippedInForce,
  type Mistake,
  type Model,
} from '@tovholder/model';
import { readText } from './read-text.js';
import type { Around } from './subcommand.js';

export type ModelRead = { ok: true; model: Model } | { ok: false; mistakes: readonly Mistake[] };

/** The model in a file, or every mistake in it. @throws Misused when there is no such file. */
export async function readModel(file: string, around: Around): Promise<ModelRead> {
  return compileModel(await textOfModel(file, around), file, { inForce: shippedInForce() });
}

/** As {@link readModel}, with the mistakes said to the author: nothing when there are any. */
export async function modelOrComplaint(file: string, around: Around): Promise<Model | undefined> {
  const read = await readModel(file, around);
  if (read.ok) return read.model;
  for (const mistake of read.mistakes) around.complain(formatMistake(mistake));
  return undefined;
}

/** Where a file lies, or a model that comes with the product, called as its file is: `viborg-2026.3`. */
export function pathOfModel(file: string, { folder }: Around): string {
  const shipped = shippedFile(file);
  return shipped ? fileURLToPath(shipped) : resolve(folder, file);
}

/** The text of a file, or of a model that comes with the product, called as its file is: `viborg-2026.3`. */
export function textOfModel(file: string, around: Around): Promise<string> {
  return readText(pathOfModel(file, around), file);
}
