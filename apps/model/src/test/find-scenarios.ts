import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Misused } from '../subcommand.js';

const isScenario = (file: string) => /\.ya?ml$/.test(file);
const mostFiles = 2_000;

/** The scenario files named, and those in the folders named and under them, in the order of their names. */
export async function findScenarios(named: readonly string[], folder: string): Promise<string[]> {
  const found = await Promise.all(named.map((name) => filesIn(name, folder)));
  const files = [...new Set(found.flat())];
  if (files.length === 0) throw new Misused('Der er ingen scenarier: filer, der ender på .yaml.');
  if (files.length > mostFiles)
    throw new Misused(`Der er mere end ${mostFiles} scenarier. Prøv en mappe ad gangen.`);
  return files;
}

async function filesIn(name: string, folder: string): Promise<string[]> {
  const path = resolve(folder, name);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => {
      throw new Misused(`${name} findes ikke.`);
    },
  );
  if (!isFolder) return [name];
  const under = await readdir(path, { recursive: true, withFileTypes: true });
  return under
    .filter((file) => file.isFile() && isScenario(file.name))
    .map(({ parentPath, name: file }) => join(name, parentPath.slice(path.length), file))
    .sort();
}
