import { asMermaid, asSvg, type CasePath, type Model } from '@tovholder/model';
import { pathsOfScenario } from '@tovholder/scenarios';
import { readArguments } from '../read-arguments.js';
import { modelOrComplaint } from '../read-model.js';
import { scenarioOrComplaint } from '../read-scenario.js';
import { exit, Misused, type Around, type Subcommand } from '../subcommand.js';
import { otherOption, versionsAtHand } from '../versions-at-hand.js';
import { writeText } from '../write-text.js';

export const draw: Subcommand = {
  does: 'Tegner niveauerne og vejene mellem dem, som Mermaid-tekst eller som billede (SVG).',
  takes:
    'min-model.yaml [--scenario mit-scenarie.yaml [--case Sofie] [--other anden-model.yaml]] [--mermaid | --svg] [--out tegning.svg]',
  async run(given, around) {
    const { positionals, values } = readArguments(given, {
      mermaid: { type: 'boolean' },
      svg: { type: 'boolean' },
      out: { type: 'string' },
      scenario: { type: 'string' },
      case: { type: 'string' },
      ...otherOption,
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Misused('Skriv, hvilken model der skal tegnes.');
    if (values.mermaid && values.svg) throw new Misused('Vælg enten --mermaid eller --svg.');
    const model = await modelOrComplaint(file, around);
    const path = model && (await pathWanted(model, values, around));
    if (!model || path === 'unreadable') return exit.unusable;
    const picture = values.svg ?? (!values.mermaid && values.out?.endsWith('.svg') === true);
    const drawing = picture ? asSvg(model, path) : asMermaid(model, path);
    if (values.out === undefined) around.say(drawing.trimEnd());
    else await writeText(values.out, drawing, around);
    return exit.well;
  },
};

/** The way a scenario's case took, where one is asked for: the only one it has, or the one named. */
async function pathWanted(
  model: Model,
  { scenario: file, case: name, other }: { scenario?: string; case?: string; other?: string[] },
  around: Around,
): Promise<CasePath | undefined | 'unreadable'> {
  if (file === undefined) return undefined;
  const versions = await versionsAtHand(other, around);
  const scenario = versions && (await scenarioOrComplaint(file, { model, versions }, around));
  if (!scenario) return 'unreadable';
  const paths = pathsOfScenario(scenario);
  const wanted = name ?? (paths.size === 1 ? [...paths.keys()][0] : undefined);
  const path = wanted === undefined ? undefined : paths.get(wanted);
  if (path) return path;
  const known = [...paths.keys()].map((one) => `»${one}«`).join(', ');
  throw new Misused(
    known === '' ? `${file} har intet forløb.` : `Skriv --case og et af forløbene i ${file}: ${known}.`,
  );
}
