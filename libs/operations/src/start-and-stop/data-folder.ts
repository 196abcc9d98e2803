import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
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

/**
 * Others may enter it, since PostgreSQL runs as somebody else when we are root; what is secret in it is closed by
 * itself. @throws DataFolderUnusable
 */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new DataFolderUnusable(folder, ['EEXIST', 'ENOTDIR'].includes(codeOf(cause)), { cause });
  }
}
