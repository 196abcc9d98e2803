import { constants } from 'node:fs';
import { access, mkdir, readdir } from 'node:fs/promises';
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
/** May be there before the first start: what systems leave in any folder, a log, and the locks of a checkout. */
const nobodys = /^(\..*|lost\+found|.*\.log|locks)$/;

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
  const names = await readdir(folder);
  if (!names.some((name) => ours.includes(name)) && !names.every((name) => nobodys.test(name)))
    throw new DataFolderHoldsOther(folder);
}
