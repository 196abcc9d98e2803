import { describe, expect, it } from '@jest/globals';
import { deadlinesInForce } from './deadlines-in-force.js';
import type { DeadlineRule } from './model.js';

function rule(id: string, validFrom: string, replaces?: string): DeadlineRule {
  return {
    id,
    title: 'Vurder',
    starts: 'concern-received',
    metBy: 'concern-assessed',
    length: { amount: 24, unit: 'hours' },
    legalBasis: { text: 'Barnets lov § 136', validFrom },
    owner: 'social-worker',
    lapsesOnClosing: false,
    ...(replaces !== undefined && { replaces }),
  };
}

const older = rule('assess', '2024-01-01');
const newer = rule('assess-sooner', '2027-01-01', 'assess');
const other = rule('acknowledge', '2024-01-01');
const idsOn = (day: string, rules = [older, newer, other]) =>
  deadlinesInForce(rules, day).map(({ id }) => id);

describe('the deadlines in force', () => {
  it('are the older ones until the day a newer one’s legal basis is valid, and the newer from that day', () => {
    expect(idsOn('2026-12-31')).toEqual(['assess', 'acknowledge']);
    expect(idsOn('2027-01-01')).toEqual(['assess-sooner', 'acknowledge']);
  });

  it('follow each other also where more than one takes the place of another', () => {
    const newest = rule('assess-at-once', '2028-01-01', 'assess-sooner');
    const rules = [older, newer, newest];
    expect(idsOn('2026-06-01', rules)).toEqual(['assess']);
    expect(idsOn('2027-06-01', rules)).toEqual(['assess-sooner']);
    expect(idsOn('2028-06-01', rules)).toEqual(['assess-at-once']);
  });

  it('are all there are where none takes another’s place, whatever the day', () => {
    expect(idsOn('2001-01-01', [older, other])).toEqual(['assess', 'acknowledge']);
  });
});
