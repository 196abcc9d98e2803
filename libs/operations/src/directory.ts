import { loadDirectory, type Directory } from '@tovholder/identity';
import { textOfFile } from './start-and-stop/cannot-start.js';

/** Who works where, from the file that DIRECTORY_FILE names. @throws CannotStart, DirectoryFileInvalid */
export async function readDirectory(file: string): Promise<Directory> {
  return loadDirectory(await textOfFile('DIRECTORY_FILE', file), file);
}
