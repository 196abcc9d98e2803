import type { Draw } from '../draw.js';
import type { Places, WrittenWay } from './places.js';

interface WrittenMeeting {
  id: string;
  niveau: string;
  mødeleder: string;
  'gælder som underretning': 'ja' | 'nej';
  deltagere: readonly { hvem: string; fordi: string }[];
}

/** The first always stands for the notification. */
export type WrittenMeetings = readonly [WrittenMeeting, ...WrittenMeeting[]];

/** The meeting that stands for the notification, one to talk at, and sometimes one at the authority. */
export function meetingsBy(draw: Draw, { nearest, authority }: Places): WrittenMeetings {
  const kind = (id: string, niveau: string, notifies: boolean, leaders: readonly [string, ...string[]]) => {
    const mødeleder = draw.one(...leaders);
    const others = draw.any(
      ['lærer/pædagog', 'PPR', 'sundhedsplejerske', ...departments].filter((one) => one !== mødeleder),
    );
    const family = niveau === authority ? [] : ['barn', 'forælder'];
    return {
      ...{ id, titel: `Møde ${id}`, niveau, varighed: '60 minutter', mødeleder },
      'gælder som underretning': notifies ? ('ja' as const) : ('nej' as const),
      deltagere: [mødeleder, ...family, ...others].map((hvem) => ({ hvem, fordi: 'Opgaven kræver det.' })),
    };
  };
  return [
    kind('network', nearest[0], true, ['skoleleder', 'familieafdelingsleder']),
    kind('talk', draw.one(...nearest), false, ['skoleleder', 'PPR']),
    ...draw.any([authority]).map((there) => kind('board', there, draw.one(true, false), departments)),
  ];
}

const departments: readonly [string, ...string[]] = ['familieafdelingsleder', 'børne- og ungerådgiver'];

export function concernsBy(draw: Draw, meetings: WrittenMeetings, groups: boolean): readonly object[] {
  const [standing] = meetings;
  const others = meetings.filter((kind) => kind !== standing && kind['gælder som underretning'] === 'ja');
  const notifying = [standing.id, ...others.map(({ id }) => id)] as const;
  const within = draw.one('10 arbejdsdage', '24 timer', '1 måneder');
  return [
    ...draw.any([0]).map(() => ({
      når: { akut: 'ja' },
      mødeform: draw.one(...notifying),
      'holdes inden': '24 timer',
    })),
    { når: { akut: 'ja', 'handler om': ['gruppe'] }, mødeform: 'network', 'holdes inden': '24 timer' },
    {
      når: { akut: 'nej', 'mistanke om overgreb': 'ja' },
      mødeform: draw.one(...notifying),
      'holdes inden': '3 dage',
    },
    ...(groups
      ? [
          {
            når: { akut: 'nej', 'mistanke om overgreb': 'nej', 'handler om': ['gruppe'] },
            ...{ mødeform: 'talk', 'holdes inden': within },
          },
        ]
      : []),
    ...draw.any([0]).map(() => ({
      når: { akut: 'nej', alvor: ['grøn'] },
      ...{ mødeform: 'talk', 'holdes inden': '30 dage' },
    })),
    { mødeform: 'network', 'holdes inden': within },
  ];
}

export function agendaBy(draw: Draw): readonly object[] {
  const step = (id: string, samler: string, more: object = {}) => ({
    ...{ id, titel: `Trin ${id}`, spørgsmål: 'Hvad siger I?', samler },
    ...more,
  });
  const field = { id: 'tried', titel: 'Prøvet', spørgsmål: 'Hvad har I prøvet?', form: 'tekst' };
  return [
    ...draw.any([0]).map(() => step('purpose', 'formål')),
    step('voice', 'barnets stemme'),
    ...draw.any([0, 1]).map((which) =>
      step(which === 0 ? 'worries' : 'works', which === 0 ? 'bekymringer' : 'bidrag', {
        ...draw.one({}, { dimensioner: [{ id: 'school', titel: 'Skole' }] }),
        ...(which === 0 ? draw.one({}, { felter: [{ ...field, 'bruges i': ['referat'] }] }) : {}),
      }),
    ),
    ...draw.any([0]).map(() => step('scale', 'skala')),
    step('agreements', 'aftaler'),
    step('outcome', 'udfald'),
    step('follow-up', 'opfølgning'),
  ];
}

/** A meeting can end where it is, at the authority, and at a level that every other level has a way to. */
export function outcomesBy(
  draw: Draw,
  { levels, authority }: Places,
  ways: readonly WrittenWay[],
): readonly object[] {
  const moves = ways.filter(({ hvordan }) => hvordan !== 'spørg til råds');
  const open = levels
    .map(({ id }) => id)
    .filter((til) =>
      levels.every(({ id }) => id === til || moves.some((one) => one.fra === id && one.til === til)),
    )
    .filter((til) => til !== authority);
  return [
    { id: 'stay', titel: 'Vi bliver' },
    {
      ...{ id: 'screening', titel: 'Til myndigheden', 'til niveau': authority },
      'åbner screening': draw.one('ja', 'nej'),
    },
    ...draw.any(open).map((til) => ({ id: `to-${til}`, titel: 'Videre', 'til niveau': til })),
  ];
}

export function cardsFor(meetings: readonly WrittenMeeting[]): readonly object[] {
  const all = new Set([
    'barn',
    'forælder',
    ...meetings.flatMap(({ deltagere }) => deltagere.map(({ hvem }) => hvem)),
  ]);
  return [...all].map((til) => ({
    ...{ til, titel: `Til ${til}`, 'det kan du forvente': ['Du bliver hørt.'] },
    'forbered dig på': [{ id: 'view', spørgsmål: 'Hvordan ser du det?' }],
  }));
}
