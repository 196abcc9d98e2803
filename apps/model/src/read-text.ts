import { open, stat } from 'node:fs/promises';
import { Misused } from './subcommand.js';

/** Well above the largest file any of the languages takes, which says so in its own words. */
const mostBytes = 1024 * 1024;

/** The text of a file, as much as anybody needs of it. @throws Misused when it cannot be read. */
export async function readText(path: string, name: string): Promise<string> {
  const found = await stat(path).catch((error: unknown) => {
    throw new Misused(`${name} kan ikke læses: ${whyNot(error)}`);
  });
  // What is neither, such as a pipe, may never come to an end, nor even begin.
  if (found.isDirectory()) throw new Misused(`${name} kan ikke læses: det er en mappe.`);
  if (!found.isFile()) throw new Misused(`${name} kan ikke læses: det er ikke en almindelig fil.`);
  try {
    const file = await open(path);
    try {
      const buffer = Buffer.alloc(mostBytes);
      const { bytesRead } = await file.read(buffer, 0, mostBytes, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new Misused(`${name} kan ikke læses: ${whyNot(error)}`);
  }
}

function whyNot(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'filen findes ikke.';
    case 'EACCES':
      return 'I har ikke adgang til filen.';
    default:
      return 'filen kunne ikke åbnes.';
  }
}
