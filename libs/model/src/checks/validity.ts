import { didYouMean } from '../language/did-you-mean.js';
import type { Finding, Path } from '../language/mistake.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding, quoted, repeated } from './check.js';

/** What rests on a law that is not valid yet must wait for it; only a rule that takes another's place says how. */
export function everyBasisIsValid(model: WrittenModel): Finding[] {
  const from = model['sættes i kraft'];
  if (from === undefined) return [];
  return referencesIn(model)
    .filter(({ basis }) => basis['gælder fra'] > from)
    .map(({ basis, path }) => {
      const message =
        `»${basis.tekst}« gælder først fra ${basis['gælder fra']}, og modellen sættes i kraft ${from}. Skriv den ` +
        'hjemmel, der gælder den dag. En ny frist kan stå ved siden af den gamle og afløse den.';
      return finding('basis-not-yet-valid', [...path, 'gælder fra'], message);
    });
}

export function everyReplacedDeadlineIsKnown({ frister }: WrittenModel): Finding[] {
  const known = frister.map(({ id }) => id);
  return frister.flatMap(({ afløser }, index) => {
    if (afløser === undefined || known.includes(afløser)) return [];
    const advice = didYouMean(afløser, known) || ` Modellen har ${quoted(known)}.`;
    return [
      finding(
        'unknown-deadline',
        ['frister', index, 'afløser'],
        `Fristen »${afløser}« findes ikke.${advice}`,
      ),
    ];
  });
}

/** A rule takes the place of an older one about the same, and no two take the place of one. */
export function everyDeadlineReplacesOneLikeIt({ frister }: WrittenModel): Finding[] {
  const replacing = frister.flatMap(({ afløser }, index) => (afløser === undefined ? [] : [index]));
  const twice = repeated(replacing, (index) => frister[index]?.afløser).map((index) => replacing[index]);
  return replacing.flatMap((index) => {
    const rule = frister[index]!;
    const older = frister.find(({ id }) => id === rule.afløser);
    if (!older) return [];
    const isAlike =
      older['begynder ved'] === rule['begynder ved'] && older['holdt ved'] === rule['holdt ved'];
    const isOlder = older.hjemmel['gælder fra'] < rule.hjemmel['gælder fra'];
    if (isAlike && isOlder && !twice.includes(index)) return [];
    const message =
      `»${rule.id}« kan ikke afløse »${older.id}«. En frist afløser én, der begynder og holdes ved det samme, hvis ` +
      'hjemmel gælder fra en tidligere dag, og som ingen anden afløser.';
    return [finding('replaces-unlike', ['frister', index, 'afløser'], message)];
  });
}

interface Reference {
  basis: { tekst: string; 'gælder fra': string };
  path: Path;
}

function referencesIn({
  lovgrundlag,
  mandater,
  frister,
  samtykke = [],
  porte = [],
}: WrittenModel): Reference[] {
  return [
    ...mandater.flatMap(({ hjemmel }, index) =>
      hjemmel ? [{ basis: hjemmel, path: ['mandater', index, 'hjemmel'] }] : [],
    ),
    ...frister.flatMap(({ hjemmel, afløser }, index) =>
      afløser === undefined ? [{ basis: hjemmel, path: ['frister', index, 'hjemmel'] }] : [],
    ),
    ...samtykke.flatMap((consent, index) => {
      const young = consent['den unge siger også ja'];
      return [
        { basis: consent.hjemmel, path: ['samtykke', index, 'hjemmel'] },
        ...(young
          ? [{ basis: young.hjemmel, path: ['samtykke', index, 'den unge siger også ja', 'hjemmel'] }]
          : []),
      ];
    }),
    ...Object.entries(lovgrundlag).map(([topic, basis]) => ({ basis, path: ['lovgrundlag', topic] })),
    ...porte.map(({ hjemmel }, index) => ({ basis: hjemmel, path: ['porte', index, 'hjemmel'] })),
  ];
}
