import type { AnalysisStep } from '../domain/model.js';
import type { Finding, Path } from '../language/mistake.js';
import { capacityWords, fieldUseWords, termFor } from '../language/words.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding, quoted } from './check.js';

type Field = NonNullable<WrittenModel['analysemodel'][number]['felter']>[number];

/** Documentation that never comes back is time taken from the child: what is not used is not asked for. */
export function everyFieldIsUsed(model: WrittenModel): Finding[] {
  return fieldsOf(model).flatMap(({ field, path }) =>
    field['bruges i'].length > 0
      ? []
      : [
          finding(
            'field-unused',
            path,
            `Feltet »${field.titel}« bruges ikke til noget. Skriv »bruges i« med mindst ét af ${uses}, ` +
              'eller fjern feltet.',
          ),
        ],
  );
}

const uses = quoted(Object.values(fieldUseWords).map(([term]) => term));

/** The other steps collect something of their own: the child's words, numbers, agreements. */
const takingAnswers: readonly AnalysisStep['collects'][] = ['purpose', 'contributions', 'worries'];

export function fieldsStandWherePeopleContribute({ analysemodel }: WrittenModel): Finding[] {
  return analysemodel.flatMap(({ felter, samler }, index) =>
    felter === undefined || takingAnswers.includes(samler)
      ? []
      : [
          finding(
            'field-in-other-step',
            ['analysemodel', index, 'felter'],
            'Felter kan kun stå i et trin, der samler bidrag eller formål. Flyt dem til et af dem.',
          ),
        ],
  );
}

export function choicesBelongToChoosing(model: WrittenModel): Finding[] {
  return fieldsOf(model).flatMap(({ field: { form, valg }, path }) => {
    if (form === 'choice')
      return valg !== undefined && valg.length > 1
        ? []
        : [finding('field-choices', path, 'Skriv mindst to ting at vælge imellem under »valg«.')];
    if (valg === undefined) return [];
    const message =
      'Kun et felt med formen »valg« har noget at vælge imellem. Fjern »valg«, eller ret formen.';
    return [finding('field-choices', [...path, 'valg'], message)];
  });
}

/** What only somebody answers who comes to no meeting, is asked in vain every time. */
export function everyFieldCanBeAnswered(model: WrittenModel): Finding[] {
  const come = new Set(model.mødeformer.flatMap(({ deltagere }) => deltagere.map(({ hvem }) => hvem)));
  return fieldsOf(model).flatMap(({ field, path }) => {
    const asked = field['svares af'];
    if (asked === undefined || asked.some((capacity) => come.has(capacity))) return [];
    const who = asked.map((capacity) => termFor(capacityWords, capacity)).join(' eller ');
    const message =
      `Feltet »${field.titel}« kan ikke besvares: intet møde har ${who} blandt sine deltagere. Skriv en, der er med, ` +
      'under »svares af«, eller gør dem til deltager i et møde.';
    return [finding('field-nobody-answers', [...path, 'svares af'], message)];
  });
}

/** Every field of every step, with where it stands. */
export function fieldsOf({ analysemodel }: WrittenModel): { field: Field; path: Path }[] {
  return analysemodel.flatMap(({ felter = [] }, step) =>
    felter.map((field, index) => ({ field, path: ['analysemodel', step, 'felter', index] })),
  );
}
