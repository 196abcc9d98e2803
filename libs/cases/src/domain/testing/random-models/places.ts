import type { Draw } from '../draw.js';

/** Where a case can be, who sits there, and the ways between: as a municipality writes them. */
export interface Places {
  levels: readonly WrittenLevel[];
  /** Those nearest the child first; the authority is not among them. */
  nearest: readonly [string, ...string[]];
  authority: string;
  /** Every office somebody holds. */
  offices: readonly [string, ...string[]];
}

export interface WrittenLevel {
  id: string;
  titel: string;
  pladser: readonly string[];
  myndighed: 'ja' | 'nej';
}

const atSchool = ['skoleleder', 'lærer/pædagog'] as const;
const between = [
  'PPR',
  'sundhedsplejerske',
  'skolechef',
  'børne- og familiechef',
  'familieafdelingsleder',
  'børne- og ungerådgiver',
] as const;
const department = ['familieafdelingsleder', 'børne- og ungerådgiver'] as const;

export function placesBy(draw: Draw): Places {
  const first = draw.one('local', 'near');
  const nearest: Places['nearest'] = draw.one<Places['nearest']>(
    [first],
    [first, 'forum'],
    [first, 'forum', 'table'],
  );
  const authority = draw.one('authority', 'department');
  const seats = [
    ...nearest.map((_, index) =>
      index === 0
        ? [...atSchool, ...draw.any(between)]
        : draw.some<string>(['skoleleder', ...between] as const),
    ),
    [...department, ...draw.any(['skolechef', 'børne- og familiechef', 'PPR'])],
  ];
  const levels = [...nearest, authority].map((id, index) => ({
    id,
    titel: `Niveau ${id}`,
    pladser: seats[index] ?? [],
    myndighed: id === authority ? ('ja' as const) : ('nej' as const),
  }));
  const [atEverySchool] = atSchool;
  const others = seats.flat().filter((office) => office !== atEverySchool);
  return { levels, nearest, authority, offices: [atEverySchool, ...new Set(others)] };
}

export interface WrittenWay {
  id: string;
  hvordan: string;
  fra: string;
  til: string;
  roller: readonly string[];
  hvis?: object;
}

/** From every level straight to the authority; the rest as it falls, and no way in a circle. */
export function waysBy(draw: Draw, { nearest, authority, offices }: Places): readonly WrittenWay[] {
  const way = (hvordan: string, fra: string, til: string): WrittenWay => ({
    id: `${fra}-${til}-${hvordan === 'spørg til råds' ? 'advice' : 'move'}`,
    ...{ hvordan, fra, til },
    roller: theirRoles(draw, offices),
  });
  const up = nearest.map((fra) => way('send videre', fra, authority));
  const asked = [...nearest, authority].flatMap((fra) =>
    draw
      .any([...nearest, authority].filter((til) => til !== fra))
      .map((til) => way('spørg til råds', fra, til)),
  );
  const further = nearest.slice(1).flatMap((til, index) => {
    const fra = nearest[index] ?? til;
    // Each level is reached from the one before it; what is asked for first is left to chance.
    return [{ ...way('send videre', fra, til), ...conditionBy(draw, fra, asked) }];
  });
  const back = nearest.flatMap((til, index) =>
    draw
      .any([...nearest.slice(index + 1), authority])
      .map((fra) => ({ ...way('send tilbage', fra, til), ...conditionBy(draw, fra, asked) })),
  );
  return [...up, ...further, ...back, ...asked];
}

function conditionBy(draw: Draw, from: string, asked: readonly WrittenWay[]): { hvis?: object } {
  const advisers = asked.filter(({ fra }) => fra === from).map(({ til }) => til);
  const conditions = draw.any([
    { 'barnet er hørt': 'ja' },
    { 'møde er holdt': 'ja' },
    { 'læringsmiljøet er ændret': 'ja' },
    { alvor: draw.one(['gul', 'rød'], ['rød'], ['grøn', 'gul']) },
    ...advisers.slice(0, 1).map((til) => ({ 'råd fra': til })),
  ]);
  return conditions.length > 0 ? { hvis: Object.assign({}, ...conditions) as object } : {};
}

/**
 * PPR and the health visitors come by being asked, and a family may send them away again: with one of each in the
 * municipality of the specs, nothing is left to them alone.
 */
export function theirRoles(draw: Draw, offices: Places['offices']): readonly string[] {
  const roles = draw.some<string>(offices);
  const isThere = roles.some((role) => role !== 'PPR' && role !== 'sundhedsplejerske');
  return isThere ? roles : [...roles, 'skoleleder'];
}
