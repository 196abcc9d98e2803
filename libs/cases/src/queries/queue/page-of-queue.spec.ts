import { describe, expect, it } from '@jest/globals';
import { makeCalendar } from '@tovholder/calendar';
import fc from 'fast-check';
import { groupByUrgency } from './group-by-urgency.js';
import { endIn, orderedAt, pageOf } from './page-of-queue.js';

const calendar = makeCalendar({ closingDays: [] });
const now = '2026-11-23T09:00:00.000Z';
const moments = ['2026-11-20T09:00:00.000Z', now, '2026-11-24T09:00:00.000Z', '2026-12-24T09:00:00.000Z'];

const items = fc.uniqueArray(
  fc.record({
    itemId: fc.integer({ min: 1, max: 500 }).map(String),
    dueAt: fc.constantFrom(...moments, null),
    since: fc.constantFrom(...moments),
    acute: fc.boolean(),
    suspectedAbuse: fc.constant(false),
    action: fc.record({ code: fc.constantFrom('open-case', 'assess-concern') }),
  }),
  { selector: ({ itemId }) => itemId, maxLength: 40 },
);

type Item = typeof items extends fc.Arbitrary<(infer One)[]> ? One : never;

const page = (queue: readonly Item[], after: string | null, limit: number) =>
  pageOf(groupByUrgency(queue, now, calendar), now, after === null ? undefined : endIn(after), limit);

const inOrder = ({ overdue, today, soon, later }: ReturnType<typeof page>) =>
  [...overdue, ...today, ...soon, ...later].map(({ itemId }) => itemId);

function pageByPage(queue: readonly Item[], limit: number, lastIsDone = false): string[] {
  const shown: string[] = [];
  let [rest, after]: [readonly Item[], string | null] = [queue, null];
  do {
    const next = page(rest, after, limit);
    shown.push(...inOrder(next));
    if (lastIsDone) rest = rest.filter(({ itemId }) => itemId !== shown.at(-1));
    after = next.next;
  } while (after !== null);
  return shown;
}

const after = (later: number) => new Date(Date.parse(now) + later).toISOString();

describe('a queue page by page', () => {
  it('is the whole queue in the order shown, each item once, and says how many there are', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 12 }), (queue, limit) => {
        const whole = page(queue, null, 1_000);
        expect(whole.next).toBeNull();
        expect(pageByPage(queue, limit)).toEqual(inOrder(whole));
        expect(page(queue, null, limit).total).toBe(queue.length);
      }),
    );
  });

  it('skips nothing when what was shown last is done before the next page is asked for', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 12 }), (queue, limit) => {
        expect(pageByPage(queue, limit, true)).toEqual(inOrder(page(queue, null, 1_000)));
      }),
    );
  });

  it.each([
    ['at once', 0],
    ['within a quarter of an hour', 15 * 60_000],
    ['at a server whose clock is a minute behind', -60_000],
  ])('is gone on with as it was ordered when asked for %s', (_when, later) => {
    expect(orderedAt({ at: now, place: [] }, after(later))).toBe(now);
  });

  it.each([
    ['later than that', 15 * 60_000 + 1],
    ['long before', -60_001],
  ])('has moved on when the next is asked for %s', (_when, later) => {
    expect(() => orderedAt({ at: now, place: [] }, after(later))).toThrow(
      expect.objectContaining({ name: 'QueueMovedOn' }),
    );
  });

  it('is ordered as of now on its first page', () => {
    expect(orderedAt(undefined, now)).toBe(now);
  });

  it.each([
    '',
    'side-2',
    Buffer.from('{}').toString('base64url'),
    Buffer.from('[]').toString('base64url'),
    Buffer.from(JSON.stringify(['i går', 1, 0, '', '', 'x'])).toString('base64url'),
    Buffer.from(JSON.stringify(['0000-00-00', 1, 0, '', '', 'x'])).toString('base64url'),
    Buffer.from(JSON.stringify([now, 1, '0', '', '', 'x'])).toString('base64url'),
    Buffer.from(JSON.stringify([now, 1, 0, '', ''])).toString('base64url'),
    Buffer.from(JSON.stringify([now, 1, 0, '', '', 'x', 'y'])).toString('base64url'),
  ])('goes on from no such end as %j', (text) => {
    expect(endIn(text)).toBeUndefined();
  });
});
