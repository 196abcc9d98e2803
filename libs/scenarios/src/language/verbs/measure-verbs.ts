import type { Detail, Situation } from '../detail.js';
import {
  day,
  listOf,
  onlySaid,
  optional,
  person,
  present,
  which,
  wholeNumber,
  words,
} from '../kinds-of-detail.js';
import { verb, type Verb } from './verb.js';

export const measure = () =>
  which(
    'en indsats',
    ({ state }) => Object.values(state.measures).map(({ measureId, what }) => ({ measureId, what })),
    ({ what }) => what,
  );

export const trialAction = () =>
  which(
    'en prøvehandling',
    ({ state }) =>
      Object.values(state.trialActions).map(({ trialActionId, does }) => ({ trialActionId, does })),
    ({ does }) => does,
  );

type Funding = { kind: 'open' } | { kind: 'settled'; payer?: string };

const open = 'åben';
const byTheModel = 'efter modellen';

/** Who pays, or that it is found out afterwards. */
const funding: Detail<Funding> = {
  takes: `hvem der betaler, »${open}« eller »${byTheModel}«`,
  read: (written) => {
    const payer = written.text();
    if (payer === undefined) return undefined;
    return () => {
      if (payer === open) return { kind: 'open' };
      return payer === byTheModel ? { kind: 'settled' } : { kind: 'settled', payer };
    };
  },
  usually: () => ({ kind: 'settled', payer: 'Skolen' }),
};

/** By its id or by what people call it; one the model has not, for whoever wants to see it refused. */
const kindOfMeasure: Detail<string> = {
  takes: 'en af modellens slags indsatser',
  read: (written, { model }) => {
    const text = written.text();
    if (text === undefined) return undefined;
    const kind = model.funding?.kinds.find(({ id, title }) => id === text || title === text);
    return () => kind?.id ?? text;
  },
};

const highestAmount = 1_000_000_000;

function sharedOf(takesPlaceOf: number | undefined, freedKroner: number | undefined) {
  return takesPlaceOf === undefined ? undefined : { takesPlaceOf, ...onlySaid({ freedKroner }) };
}

/** The newest shared measure of a group's case. */
function exchangedFor(
  group: string | undefined,
  freedKroner: number | undefined,
  otherCase: Situation['otherCase'],
) {
  if (group === undefined) return undefined;
  const { caseId, measures } = present(otherCase(group), `Der er intet forløb »${group}«.`);
  const shared = Object.values(measures).findLast((one) => one.shared);
  const { measureId } = present(shared, `Forløbet »${group}« har ingen fælles indsats.`);
  return { caseId, measureId, ...onlySaid({ freedKroner }) };
}

export const measureVerbs: readonly Verb[] = [
  verb(
    'MakeDecision',
    'træffer en beslutning',
    {
      om: words('En ekstra voksen i klassen.'),
      fordi: words('Det, der er prøvet, rækker ikke.'),
      grundlag: listOf(words(), () => ['Mødereferatet']),
      kroner: optional(wholeNumber(0, highestAmount)),
    },
    ({ om, fordi, grundlag, kroner }) => ({
      what: om,
      reason: fordi,
      basis: grundlag,
      ...onlySaid({ amountKroner: kroner }),
    }),
  ),
  verb(
    'StartMeasure',
    'sætter en indsats i gang',
    {
      indsats: words('En ekstra voksen i klassen.'),
      slags: listOf(kindOfMeasure, () => []),
      begynder: day('i dag'),
      betaling: funding,
      'afklares af': listOf(person(), () => []),
      'afklares senest': optional(day()),
      spørgsmål: optional(words()),
      'træder i stedet for': optional(wholeNumber(1, 100)),
      'frigjorte kroner': optional(wholeNumber(0, highestAmount)),
      'beslutning nr.': optional(wholeNumber(1, 200)),
      'efter prøvehandlingen': optional(trialAction()),
    },
    (told, { state: { decisions } }) => {
      const number = told['beslutning nr.'];
      return {
        what: told.indsats,
        startsOn: told.begynder,
        funding: told.betaling,
        ...(told.slags.length > 0 && { kinds: told.slags }),
        fundingOwnerIds: told['afklares af'].map(({ personId }) => personId),
        ...onlySaid({
          decisionId:
            number === undefined
              ? undefined
              : present(decisions[number - 1], `Der er ingen beslutning nr. ${number}.`),
          shared: sharedOf(told['træder i stedet for'], told['frigjorte kroner']),
          trialActionId: told['efter prøvehandlingen']?.trialActionId,
          fundingAnswerBy: told['afklares senest'],
          fundingQuestion: told.spørgsmål,
        }),
      };
    },
  ),
  verb(
    'RemindOfFunding',
    'minder om betalingen',
    { indsats: measure(), siger: words('Hun har været hjemme længe.') },
    ({ indsats: { measureId }, siger }) => ({ measureId, says: siger }),
  ),
  verb(
    'SettleFunding',
    'afklarer betalingen',
    {
      indsats: measure(),
      betaler: optional(words()),
      slags: optional(kindOfMeasure),
      fordi: words('Vi svarer sammen.'),
    },
    ({ indsats: { measureId }, betaler, slags, fordi }) => ({
      measureId,
      ...onlySaid({
        kind: slags,
        payer: betaler ?? (slags === undefined ? 'Begge, halvt hver.' : undefined),
      }),
      reason: fordi,
    }),
  ),
  verb(
    'EndMeasure',
    'afslutter indsatsen',
    {
      indsats: measure(),
      fordi: words('Målet er nået.'),
      slutter: day('i dag'),
      'byttes til den fælles i': optional(words()),
      'frigjorte kroner': optional(wholeNumber(0, highestAmount)),
    },
    (told, { otherCase }) => ({
      measureId: told.indsats.measureId,
      reason: told.fordi,
      endsOn: told.slutter,
      ...onlySaid({
        exchangedFor: exchangedFor(told['byttes til den fælles i'], told['frigjorte kroner'], otherCase),
      }),
    }),
  ),
];
