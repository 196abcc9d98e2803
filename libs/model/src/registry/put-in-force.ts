import { closeSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { LocalDate } from '@tovholder/calendar';
import { compileModel } from '../compile-model.js';
import type { Model } from '../domain/model.js';
import { fileOfPins, inForceKey, inForceText, readInForce } from './in-force.js';
import { ModelError, ModelInForceCannotChange } from './model-errors.js';

export interface PutInForce {
  /** The models' folder. */
  folder: URL;
  model: Model;
  /** What the model was compiled from. */
  text: string;
  /** The file, where it lies in the folder already. */
  file?: string | undefined;
  /** The day, where one is named that is another than the file's own. */
  from?: LocalDate | undefined;
}

/** Nothing was written; the message says what to do. */
export class CannotBePutInForce extends ModelError {
  readonly code = 'cannot-be-put-in-force';

  constructor(why: string, cause?: unknown) {
    super(why);
    this.cause = cause;
  }
}

/**
 * Writes a version among those in force, all of it or nothing: the model's file first, which is a draft until its line is
 * written; then the lines, as a new file that takes the old one's place in one step. The new file is also what keeps two
 * people from writing at once. Gives the name of the model's file. @throws CannotBePutInForce, ModelError
 */
export function putInForce(wanted: PutInForce): string {
  const { folder, model, from } = wanted;
  const next = new URL(`${fileOfPins}.new`, folder);
  beginWriting(next);
  let placed: Placed | undefined;
  try {
    const inForce = readInForce(new URL(fileOfPins, folder));
    const pinned = inForce.get(inForceKey(model));
    if (pinned !== undefined) throw new ModelInForceCannotChange(model);
    placed = placeFile(folder, wanted);
    const line = { hash: model.hash, ...(from !== undefined && { from }) };
    writeFileSync(next, inForceText(new Map([...inForce, [inForceKey(model), line]])), { flush: true });
    renameSync(next, new URL(fileOfPins, folder));
    return placed.file;
  } catch (error) {
    if (placed?.isNew) rmSync(new URL(placed.file, folder), { force: true });
    rmSync(next, { force: true });
    throw error instanceof ModelError ? error : cannotWrite(error);
  }
}

interface Placed {
  file: string;
  isNew: boolean;
}

function beginWriting(next: URL): void {
  try {
    closeSync(openSync(next, 'wx'));
  } catch (error) {
    if (isCode(error, 'EEXIST'))
      throw new CannotBePutInForce(
        `En anden er ved at sætte en model i kraft. Er det ikke sådan, så slet filen ${fileOfPins}.new i modellernes mappe.`,
        error,
      );
    throw cannotWrite(error);
  }
}

/** The file that is there already, or a new one under the name that the others have; never upon another. */
function placeFile(folder: URL, { model, text, file: given }: PutInForce): Placed {
  const own = `${model.name}-${model.version}.yaml`;
  const there = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  for (const file of there.filter((one) => one !== given)) {
    const compiled = compileModel(readFileSync(new URL(file, folder), 'utf8'), file);
    const isThisVersion = compiled.ok && inForceKey(compiled.model) === inForceKey(model);
    if (isThisVersion && compiled.model.hash === model.hash) return { file, isNew: false };
    if (isThisVersion || (file === own && given === undefined)) throw anotherDraft(file);
  }
  if (given !== undefined) return { file: given, isNew: false };
  writeFileSync(new URL(own, folder), text, { flag: 'wx', flush: true });
  return { file: own, isNew: true };
}

function anotherDraft(file: string): CannotBePutInForce {
  return new CannotBePutInForce(
    `Der ligger allerede en kladde i modellernes mappe, ${file}, og den siger noget andet. Fjern den, eller giv jeres model ` +
      'et andet versionsnummer.',
  );
}

function cannotWrite(error: unknown): CannotBePutInForce {
  const { code = 'ukendt fejl' } = error as NodeJS.ErrnoException;
  return new CannotBePutInForce(
    `Modellernes mappe kan ikke skrives i (${code}). Intet er sat i kraft. Findes den, og har I adgang til den?`,
    error,
  );
}

function isCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
