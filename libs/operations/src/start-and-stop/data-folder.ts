import { constants } from 'node:fs';
import { access, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart, codeOf } from './cannot-start.js';

export class DataFolderUnusable extends CannotStart {
  constructor(
    readonly folder: string,
    /** Whether something that is no folder stands in its place, or on the way to it. */
    readonly isFile: boolean,
    options: ErrorOptions,
  ) {
    const why = isFile ? 'is a file, or lies below one' : `cannot be written in (${codeOf(options.cause)})`;
    super(`DATA_FOLDER: ${folder} ${why}; choose another folder`, options);
    this.name = 'DataFolderUnusable';
  }
}

export class DataFolderHoldsOther extends CannotStart {
  constructor(readonly folder: string) {
    super(`DATA_FOLDER: ${folder} holds other files; choose an empty or a new folder`);
    this.name = 'DataFolderHoldsOther';
  }
}

/** What a start has made in it, by which it is known again. */
const ours = ['postgres', 'cpr-index.key', 'development-issuer.json'];
/** May be there before the first start: what systems leave in any folder, a log, and what other commands keep here. */
const nobodys = /^(\..*|lost\+found|.*\.log|locks|kafka)$/;

/**
 * Others may enter it, since PostgreSQL runs as somebody else when we are root; what is secret in it is closed by
 * itself. A folder with anything else of somebody's in it is left alone.
 * @throws DataFolderUnusable, DataFolderHoldsOther
 */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new DataFolderUnusable(folder, ['EEXIST', 'ENOTDIR'].includes(codeOf(cause)), { cause });
  }
  if (await isSomebodyElses(folder)) throw new DataFolderHoldsOther(folder);
}

/** One data folder may lie in another, as do those of a checkout that keeps several beside each other. */
async function isSomebodyElses(folder: string): Promise<boolean> {
  const names = await readdir(folder);
  if (names.some((name) => ours.includes(name))) return false;
  const others = names.filter((name) => !nobodys.test(name));
  const known = await Promise.all(others.map((name) => isOurs(join(folder, name))));
  return known.includes(false);
}

async function isOurs(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.some((name) => ours.includes(name));
}
