import { describe, expect, it } from '@jest/globals';
import { grantsShown, type CaseGrant } from './grants-shown.js';
import {
  grantConcurred,
  grantDeclined,
  grantGiven,
  grantProposed,
  grantReturned,
  grantReviewed,
  grantUsed,
} from '../../projections/testing/grant-facts.js';
import { given, type History } from '../../projections/testing/history.js';
import { pia, sofie } from '../../projections/testing/people.js';
import { Grant, GrantAwaits, GrantUse } from '../../projections/case-affairs/case-affairs.entity.js';
import { caseAffairs } from '../../projections/case-affairs/case-affairs.projection.js';

describe('the grants of a case', () => {
  it('are shown from the proposal on, with whose yes is missing', () => {
    expect(shown(given(grantProposed()))).toMatchObject({
      status: 'proposed',
      amountKroner: 200_000,
      leftKroner: 200_000,
      disposerName: 'Karen Opdigtet',
      awaits: [
        { person: { personId: pia.personId, name: pia.name }, role: 'ppr', roleTitle: 'PPR' },
        { person: { personId: sofie.personId }, role: 'social-worker' },
      ],
      reviewBy: null,
      outcome: null,
      uses: [],
    });
    const agreed = shown(given(grantProposed(), grantConcurred()));
    expect(agreed?.awaits.map(({ role }) => role)).toEqual(['social-worker']);
    const refused = shown(given(grantProposed(), grantDeclined()));
    expect(refused).toMatchObject({ status: 'declined', awaits: [], outcome: 'Prøv tolærer først.' });
  });

  it('tell what was used, what is left, and what it led to', () => {
    const lived = given(grantProposed({ awaits: [] }), grantGiven(), grantUsed(), grantReturned());
    expect(shown(lived)).toMatchObject({
      status: 'given',
      leftKroner: 0,
      reviewBy: '2027-03-01',
      uses: [{ amountKroner: 40_000, what: 'Fire gange supervision.', usedOn: '2026-12-02' }],
    });
    expect(shown(given(grantGiven(), grantUsed()))?.leftKroner).toBe(160_000);
    const goesOn = shown(given(grantGiven(), grantReviewed({ result: 'continue', next: '2027-06-01' })));
    expect(goesOn).toMatchObject({ status: 'given', reviewBy: '2027-06-01', outcome: 'Ro i klassen.' });
    expect(shown(given(grantGiven(), grantReviewed()))).toMatchObject({
      status: 'settled',
      reviewBy: '2027-03-01',
    });
  });
});

function shown(history: History): CaseGrant | undefined {
  const rows = history.seenBy(caseAffairs);
  return grantsShown(rows.all(Grant), rows.all(GrantAwaits), rows.all(GrantUse))[0];
}
