import { asMermaid, asSvg } from '@tovholder/model';
import { readArguments } from '../read-arguments.js';
import { modelOrComplaint } from '../read-model.js';
import { exit, Misused, type Subcommand } from '../subcommand.js';
import { writeText } from '../write-text.js';

export const draw: Subcommand = {
  does: 'Tegner niveauerne og vejene mellem dem, som Mermaid-tekst eller som billede (SVG).',
  takes: 'min-model.yaml [--mermaid | --svg] [--out tegning.svg]',
  async run(given, around) {
    const { positionals, values } = readArguments(given, {
      mermaid: { type: 'boolean' },
      svg: { type: 'boolean' },
      out: { type: 'string' },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Misused('Skriv, hvilken model der skal tegnes.');
    if (values.mermaid && values.svg) throw new Misused('Vælg enten --mermaid eller --svg.');
    const model = await modelOrComplaint(file, around);
    if (!model) return exit.unusable;
    const picture = values.svg ?? (!values.mermaid && values.out?.endsWith('.svg') === true);
    const drawing = picture ? asSvg(model) : asMermaid(model);
    if (values.out === undefined) around.say(drawing.trimEnd());
    else await writeText(values.out, drawing, around);
    return exit.well;
  },
};
