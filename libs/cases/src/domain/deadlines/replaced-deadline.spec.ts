import { describe, expect, it } from '@jest/globals';
import { raiseConcern } from '../testing/commands.js';
import { given } from '../testing/given.js';
import { viborg } from '../testing/model.js';
import { deadlineRule } from '../testing/model-versions.js';

/** From the fourth of March the receipt is sent sooner. */
const sooner = deadlineRule('acknowledge', {
  id: 'acknowledge-sooner',
  length: { amount: 2, unit: 'working-days' },
  legalBasis: { text: 'Byrådets beslutning', validFrom: '2026-03-04' },
  replaces: 'acknowledge',
});
const model = { ...viborg, deadlines: [...viborg.deadlines, sooner] };

function setWhenRaisedAt(at: string): readonly string[] {
  const meeting = { at: '2026-03-10T12:00:00.000Z', place: 'Skolen', invite: [] };
  const { events } = given().at(at).with({ model }).when(raiseConcern({ meeting }));
  return events.flatMap((event) => (event.type === 'DeadlineSet' ? [event.data.rule] : []));
}

describe('A deadline that takes the place of another', () => {
  it('is not set before its legal basis is valid: until then the older one is', () => {
    expect(setWhenRaisedAt('2026-03-03T09:00:00.000Z')).toEqual(['assess', 'acknowledge']);
  });

  it('is set from that day, by the day in Denmark, and the older one is not', () => {
    expect(setWhenRaisedAt('2026-03-03T23:00:00.000Z')).toEqual(['assess', 'acknowledge-sooner']);
  });
});
