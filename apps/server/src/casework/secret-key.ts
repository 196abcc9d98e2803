import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart, codeOf, textOfFile } from '@tovholder/operations';

const bytes = 32;

/** The key from a file the operator keeps. @throws CannotStart */
export async function readKey(variable: string, file: string): Promise<Buffer> {
  const text = (await textOfFile(variable, file)).trim();
  if (!/^[0-9a-f]{64}$/i.test(text)) {
    const shape = `one key of ${bytes} bytes, written as ${bytes * 2} hexadecimal digits`;
    throw new CannotStart(`${variable}: ${file} must hold ${shape}`);
  }
  return Buffer.from(text, 'hex');
}

/** For a demonstration: made on the first start, and found again on every later one. */
export async function readOrMakeKey(folder: string, name: string): Promise<Buffer> {
  const file = join(folder, name);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(file, randomBytes(bytes).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST')
      throw new CannotStart(`DATA_FOLDER: ${file} cannot be written (${codeOf(error)})`, { cause: error });
  }
  return readKey('DATA_FOLDER', file);
}
