import { formatMistake } from '@tovholder/model';
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
      if (read.ok) around.say(`${file}: ${read.model.title}, version ${read.model.version}, hænger sammen.`);
      else for (const mistake of read.mistakes) around.say(formatMistake(mistake));
      found ||= !read.ok;
    }
    return found ? exit.found : exit.well;
  },
};
