import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Misused, type Around } from './subcommand.js';

/** Writes a new file, or one again that the same was asked of; never upon a model. @throws Misused */
export async function writeText(name: string, text: string, { folder, say }: Around): Promise<void> {
  if (/\.ya?ml$/i.test(name))
    throw new Misused(`${name} er en YAML-fil og kan være en model. Vælg et andet navn.`);
  try {
    const file = await open(resolve(folder, name), 'w');
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
  } catch {
    throw new Misused(`${name} kan ikke skrives. Findes mappen, og har I adgang til den?`);
  }
  say(`${name} er skrevet.`);
}
