import { loadDirectory, type Directory } from '@tovholder/identity';
import { CannotStart, textOfFile } from './start-and-stop/cannot-start.js';

/** Who works where, from the file that DIRECTORY_FILE names. @throws CannotStart, DirectoryFileInvalid */
export async function readDirectory(file: string): Promise<Directory> {
  const text = await textOfFile('DIRECTORY_FILE', file);
  // What bytes that are no UTF-8 are read as.
  if (/[\0\uFFFD]/.test(text)) throw new CannotStart(`DIRECTORY_FILE: ${file} is no text (UTF-8)`);
  return loadDirectory(text, `DIRECTORY_FILE: ${file}`);
}
