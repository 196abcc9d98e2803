import { decisionWords, milestoneWords, termFor, milestones, type DecisionKind } from '@tovholder/model';
import type { Draw } from '../draw.js';
import { theirRoles, type Places } from './places.js';

const since = (tekst: string) => ({ tekst, 'gælder fra': '2024-01-01' });

export interface WrittenMandate {
  beslutning: string;
  niveau: string;
  roller: readonly string[];
}

/** Who may decide what: each decision somewhere, by whoever it falls on, and with what leads to it at the same level. */
export function mandatesBy(draw: Draw, { nearest, authority, offices }: Places): readonly WrittenMandate[] {
  const levels = [nearest[0], ...nearest.slice(1), authority] as const;
  const mandate = (beslutning: DecisionKind, niveau: string, more: object = {}) => ({
    ...{ id: `${beslutning}-${niveau}`, titel: `Mandat ${niveau}`, niveau },
    beslutning: termFor(decisionWords, beslutning),
    roller: theirRoles(draw, offices),
    'barnet høres først': draw.one('ja', 'nej'),
    ...more,
  });
  const measures = draw.some<string>(levels);
  const unlimited = draw.one(...measures);
  const closing = draw.some<string>(levels);
  return [
    ...statutory.map((one) => mandate(one, authority, { hjemmel: since('Barnets lov § 18') })),
    ...measures.map((niveau) =>
      mandate('decide-measure', niveau, niveau === unlimited ? {} : draw.one({}, { 'højst kroner': 50_000 })),
    ),
    ...measures.flatMap((niveau) => [mandate('start-measure', niveau), mandate('settle-funding', niveau)]),
    ...levels.map((niveau) => mandate('name-responsible', niveau)),
    ...[authority, ...draw.any(nearest)].map((niveau) => mandate('open-parent-contact', niveau)),
    ...closing.flatMap((niveau) => [mandate('close-case', niveau), mandate('reopen-case', niveau)]),
    ...draw.any(levels).map((niveau) => mandate('move-to-model', niveau)),
    ...draw.any(levels).map((niveau) => mandate('hand-over-case', niveau)),
    ...draw.any(levels).map((niveau) => mandate('reassess-appeal', niveau)),
  ];
}

/** What the checks find missing of it is added: a case can end wherever it can come to. */
export function closedBy(niveau: string): WrittenMandate {
  return {
    ...{ id: `close-also-${niveau}`, titel: 'Afslut', niveau, roller: ['skoleleder'] },
    ...{ beslutning: 'afslutte forløb', 'barnet høres først': 'nej' },
  };
}

export function reopenedBy(niveau: string): WrittenMandate {
  return {
    ...{ id: `reopen-also-${niveau}`, titel: 'Genåbn', niveau, roller: ['skoleleder'] },
    ...{ beslutning: 'genåbne forløb', 'barnet høres først': 'nej' },
  };
}

const statutory = [
  'assess-concern',
  'acknowledge-notifier',
  'screen',
  'complete-inquiry',
  'complete-examination',
] as const;

/** Any beginning and any end: the checks say which of them no case could live with. */
export function deadlinesBy(draw: Draw, { offices }: Places): readonly object[] {
  const milestone = () => termFor(milestoneWords, draw.one(...milestones));
  const rule = (id: string, starts: string, metBy: string) => ({
    ...{ id, titel: id, hjemmel: since('Byrådets beslutning') },
    ...{ 'begynder ved': starts, 'holdt ved': metBy },
    længde: draw.one('6 arbejdsdage', '24 timer', '4 måneder', '14 dage'),
    ansvarlig: draw.one(...offices),
    'bortfalder ved afslutning': draw.one('nej', 'ja'),
  });
  const any = Array.from({ length: draw.one(0, 2, 4, 8) }, (_, index) =>
    rule(`deadline-${index}`, milestone(), milestone()),
  );
  return draw.one([], [0]).length === 0 ? any : [...any, again(rule)];
}

/** What begins anew each time it is met; two ends drawn by chance are seldom the same. */
function again(rule: (id: string, starts: string, metBy: string) => object): object {
  const held = termFor(milestoneWords, 'follow-up-held');
  return { ...rule('again', held, held), 'bortfalder ved afslutning': 'ja' };
}

export const writtenLaw = Object.fromEntries(
  [
    'underretningspligt',
    'vurdering',
    'kvittering',
    'genvurdering',
    'barnets stemme',
    'undtagelse fra barnets stemme',
    'screening',
    'afdækning',
    'undersøgelse',
  ].map((topic) => [topic, since(`Barnets lov, ${topic}`)]),
);

/** What a family may complain of, or nothing of it; a complaint has an answer, and goes on, in time. */
export function complaintsBy(
  draw: Draw,
  { offices }: Places,
): { klage?: object; frister: readonly object[] } {
  if (draw.one(true, false)) return { frister: [] };
  const owed = (id: string, begins: string, metBy: string) => ({
    ...{ id, titel: 'Svar på klagen', 'begynder ved': begins, 'holdt ved': metBy },
    ...{ længde: draw.one('4 uger', '5 arbejdsdage'), hjemmel: since('Retssikkerhedsloven § 66') },
    ...{ ansvarlig: draw.one(...offices), 'bortfalder ved afslutning': draw.one('nej', 'ja') },
  });
  return {
    klage: {
      afgørelser: draw.some<string>(['screene', 'beslutte indsats', 'sætte indsats i gang']),
      klagefrist: draw.one('4 uger', '6 arbejdsdage'),
      hjemmel: since('Retssikkerhedsloven § 67'),
      klageinstans: 'Ankestyrelsen',
    },
    frister: [
      owed('answer-complaint', 'klage modtaget', 'klage genvurderet'),
      owed('send-complaint-on', 'afgørelse fastholdt', 'klage sendt videre'),
    ],
  };
}

/** The parts a model may leave out. */
export function partsBy(draw: Draw, { nearest, offices }: Places, groups: boolean): object {
  const heard = () => draw.one('nej', 'ja');
  return {
    ...(groups && {
      grupper: {
        spørgsmål: 'Hvad siger I?',
        'høres før mødet slutter': heard(),
        'høres før beslutning': heard(),
      },
    }),
    ...draw.one({}, { prøvehandlinger: { 'mindst fagligheder': 2, 'ses efter inden': '3 måneder' } }),
    ...draw.one({}, { 'fælles indsatser': { 'træder mindst i stedet for': 2 } }),
    ...draw.one(
      {},
      {
        bevillinger: [
          {
            ...{
              id: 'sparring',
              titel: 'Sparring',
              niveau: draw.one(...nearest),
              roller: theirRoles(draw, offices),
            },
            ...{ 'alle skal være enige': heard(), 'højst kroner': draw.one(250_000, 20_000) },
            formål: [{ id: 'skills', titel: 'Kompetence' }],
            'handler om': draw.one(['gruppe', 'barn'], ['barn'], ['gruppe']),
            ...{ 'barnet høres først': heard(), 'ses efter inden': '3 måneder' },
          },
        ],
      },
    ),
    ...draw.one(
      {},
      {
        samtykke: [
          {
            ...{ id: 'work-together', titel: 'At arbejde sammen', hjemmel: since('Barnets lov § 5') },
            dækker: draw.some<string>(['PPR', 'sundhedsplejerske', 'anden fagperson']),
            ...{ møder: draw.any(['talk']), 'gælder højst': draw.one('12 måneder', '14 dage') },
          },
        ],
      },
    ),
    ...draw.one({}, { porte: gatesBy(draw) }),
  };
}

/** As strong as the law's, or stronger. */
function gatesBy(draw: Draw): readonly object[] {
  const gate = (id: string, når: string, spærrer: readonly string[], opens: readonly string[]) => ({
    ...{ id, titel: 'Port', når, spærrer, hjemmel: since('Barnets lov § 18') },
    'åbnes når': [...opens, 'myndigheden åbner'],
  });
  const heard = 'barnet er hørt';
  const assessed = 'risikovurdering skrevet';
  return [
    gate(
      'honour',
      'æresrelateret konflikt',
      ['forældrekontakt', 'netværk'],
      draw.one([assessed], [assessed, heard]),
    ),
    ...draw
      .any([0])
      .map(() =>
        gate('abuse', 'mistanke om overgreb', ['forældrekontakt'], draw.one([heard], [heard, assessed])),
      ),
  ];
}
