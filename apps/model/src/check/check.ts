import { formatMistake, inForceKey, shippedInForce, type Model } from '@tovholder/model';
import { readArguments } from '../read-arguments.js';
import { readModel } from '../read-model.js';
import { exit, Misused, type Subcommand } from '../subcommand.js';

export const check: Subcommand = {
  does: 'Prøver, om en model hænger sammen, og siger, hvad der kan gøres, hvor den ikke gør.',
  takes: 'min-model.yaml …',
  async run(given, around) {
    const { positionals: files } = readArguments(given, {});
    if (files.length === 0) throw new Misused('Skriv, hvilken model der skal prøves.');
    let found = false;
    for (const file of files) {
      const read = await readModel(file, around);
      if (read.ok) around.say(`${file}: ${holdsTogether(read.model)} ${standing(read.model)}`);
      else for (const mistake of read.mistakes) around.say(formatMistake(mistake));
      found ||= !read.ok;
    }
    return found ? exit.found : exit.well;
  },
};

function holdsTogether({ title, version }: Model): string {
  return `${title}, version ${version}, hænger sammen.`;
}

function standing(model: Model): string {
  return shippedInForce().has(inForceKey(model))
    ? 'Den er i kraft.'
    : 'Den er en kladde: ingen forløb begynder på den, før den er sat i kraft med put-in-force.';
}
