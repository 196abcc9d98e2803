import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const bytes = 32;

export class KeyUnusable extends Error {
  constructor(readonly file: string) {
    super(`${file} must hold one key of ${bytes} bytes, written as ${bytes * 2} hexadecimal digits`);
    this.name = 'KeyUnusable';
  }
}

/** The key from a file the operator keeps. @throws KeyUnusable */
export async function readKey(file: string): Promise<Buffer> {
  const text = (await readFile(file, 'utf8')).trim();
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new KeyUnusable(file);
  return Buffer.from(text, 'hex');
}

/** For a demonstration: made on the first start, and found again on every later one. */
export async function readOrMakeKey(folder: string, name: string): Promise<Buffer> {
  const file = join(folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await writeFile(file, randomBytes(bytes).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readKey(file);
}
