import { describe, expect, it } from '@jest/globals';
import { caseOpened, concernRaised } from '../projections/testing/facts.js';
import { aCase, History } from '../projections/testing/history.js';
import { knownThen } from './known-then.js';

const began = '2026-11-23T08:00:00.000Z';
const later = '2026-11-24T08:00:00.000Z';
const { events } = new History()
  .happened(aCase, caseOpened(), { at: began })
  .happened(aCase, concernRaised(), { at: later });

describe('what was known in a case on an earlier moment', () => {
  it('is what had happened by then, that moment with it', () => {
    expect(knownThen(began, events, later).map(({ type }) => type)).toEqual(['CaseOpened']);
    expect(knownThen(later, events, later)).toEqual(events);
  });

  it('is not said of a moment yet to come, before which more may happen', () => {
    expect(() => knownThen('2026-11-24T08:00:00.001Z', events, later)).toThrow(
      expect.objectContaining({ name: 'NothingKnownThen', reason: 'yet-to-come' }),
    );
  });

  it('is not said of a moment before the case began; when that was, is', () => {
    expect(() => knownThen('2026-11-23T07:59:59.999Z', events, later)).toThrow(
      expect.objectContaining({
        reason: 'before-the-case',
        whatToDo: 'Sagen begyndte først 23. november 2026 kl. 09.00. Vælg et senere tidspunkt.',
      }),
    );
  });
});
