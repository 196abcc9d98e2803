/** A body with one value spoiled, anywhere in it, and the outermost field it stands in. */
export interface Spoiled {
  field: string;
  what: string;
  wrong: object;
}

const longest = 4_000;

type Spoiling = [what: string, wrong: unknown];

/** What may be wrong with a value, by what it is when it is right. */
function spoilings(right: unknown): Spoiling[] {
  switch (typeof right) {
    case 'string':
      return [
        ['another type', 7],
        ['null', null],
        ['a list', [right]],
        ['blank', ' \n\t'],
        ['NUL', `${right}\0`],
        ['too long', 'x'.repeat(longest + 1)],
        ...(/^\d{4}-\d\d-\d\d/.test(right) ? impossibleDates(right) : []),
      ];
    case 'number':
      return [
        ['text', String(right)],
        ['below zero', -1],
        ['not whole', 0.5],
        ['more than fits', Number.MAX_SAFE_INTEGER],
      ];
    case 'boolean':
      return [
        ['text', String(right)],
        ['null', null],
      ];
    default:
      return [
        ['text', 'x'],
        ['null', null],
        ...(Array.isArray(right) ? spoiledList(right) : spoiledGroup(right as object)),
      ];
  }
}

function spoiledList(right: readonly unknown[]): Spoiling[] {
  return [['too many', new Array(100).fill(right[0])]];
}

function spoiledGroup(right: object): Spoiling[] {
  return [
    ['a list', [right]],
    ['an unknown field', { ...right, kommentar: 'x' }],
  ];
}

function impossibleDates(right: string): Spoiling[] {
  const time = right.slice('2026-12-15'.length);
  return ['2026-02-30', '2026-13-01', '2026-12-00', '0026-12-01'].map((date) => [date, `${date}${time}`]);
}

/** The body with each of its values spoiled in each way, one at a time. */
export function spoiled(body: object): Spoiled[] {
  return Object.keys(body).flatMap((field) =>
    within(body, field).map(({ what, wrong }) => ({ field, what: `${field}: ${what}`, wrong })),
  );
}

function within(holder: object, key: string): { what: string; wrong: object }[] {
  const right = (holder as Record<string, unknown>)[key];
  const inner = typeof right === 'object' && right !== null ? Object.keys(right) : [];
  return [
    ...spoilings(right),
    ...inner.flatMap((name) =>
      within(right as object, name).map(({ what, wrong }) => [`${name}: ${what}`, wrong] as const),
    ),
  ].map(([what, wrong]) => ({ what, wrong: replaced(holder, key, wrong) }));
}

function replaced(holder: object, key: string, value: unknown): object {
  return Array.isArray(holder)
    ? holder.map((item: unknown, index) => (String(index) === key ? value : item))
    : { ...holder, [key]: value };
}
