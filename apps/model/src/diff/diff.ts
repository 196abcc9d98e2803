import { differencesBetween, type Difference } from '@tovholder/model';
import { readArguments } from '../read-arguments.js';
import { modelOrComplaint, textOfModel } from '../read-model.js';
import { exit, Misused, type Subcommand } from '../subcommand.js';

export const diff: Subcommand = {
  does: 'Siger i hele sætninger, hvad der er anderledes i den anden model end i den første.',
  takes: 'før.yaml efter.yaml [--json]',
  async run(given, around) {
    const { positionals, values } = readArguments(given, { json: { type: 'boolean' } });
    const [before, after, ...more] = positionals;
    if (before === undefined || after === undefined || more.length > 0)
      throw new Misused('Skriv to modeller: den, der var, og den, der er.');
    const [was, is] = [await modelOrComplaint(before, around), await modelOrComplaint(after, around)];
    if (!was || !is) return exit.unusable;
    const differences = differencesBetween(
      await textOfModel(before, around),
      await textOfModel(after, around),
    );
    if (values.json) around.say(JSON.stringify(differences, undefined, 2));
    else for (const line of bySection(differences)) around.say(line);
    return exit.well;
  },
};

export function bySection(differences: readonly Difference[]): readonly string[] {
  if (differences.length === 0) return ['De to modeller siger det samme.'];
  return differences.flatMap(({ section, heading, sentence }, index) => [
    ...(differences[index - 1]?.section === section ? [] : [...(index > 0 ? [''] : []), heading]),
    `- ${sentence}`,
  ]);
}
