import { describe, expect, it } from '@jest/globals';
import { agreementMade, caseOpened, measureStarted } from '../../projections/testing/facts.js';
import { aCase, given } from '../../projections/testing/history.js';
import { daysFromAgreement } from './from-agreement.js';

const started = measureStarted({ measureId: 'i-1', startsOn: '2026-09-14' });

describe('the days from an agreement to its help', () => {
  it('are counted from the day of the last agreement before it', () => {
    const { events } = given(caseOpened())
      .happened(aCase, agreementMade(), { at: '2026-08-01T10:00:00.000Z' })
      .happened(aCase, agreementMade({ agreementId: 'a-2' }), { at: '2026-09-07T22:30:00.000Z' })
      .happened(aCase, started)
      .happened(aCase, agreementMade({ agreementId: 'a-3' }), { at: '2026-09-10T10:00:00.000Z' });
    // In Denmark it was the eighth by then.
    expect(daysFromAgreement(events, 'i-1')).toBe(6);
  });

  it('are unknown where nothing was agreed before it, or there is no such measure', () => {
    expect(daysFromAgreement(given(caseOpened(), started).events, 'i-1')).toBeUndefined();
    expect(daysFromAgreement(given(caseOpened(), agreementMade()).events, 'i-1')).toBeUndefined();
  });

  it('are those of the measure that is asked about', () => {
    const { events } = given(caseOpened())
      .happened(aCase, agreementMade(), { at: '2026-09-07T10:00:00.000Z' })
      .happened(aCase, measureStarted({ measureId: 'i-0', startsOn: '2026-09-08' }))
      .happened(aCase, started);
    expect(daysFromAgreement(events, 'i-1')).toBe(7);
  });
});
