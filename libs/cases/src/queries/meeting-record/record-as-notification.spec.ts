import { describe, expect, it } from '@jest/globals';
import {
  caseOpened,
  concernRaised,
  meetingOpened,
  meetingScheduled,
  participants,
} from '../../projections/testing/facts.js';
import { aCase, given } from '../../projections/testing/history.js';
import { recordOf } from '../testing/record-of.js';
import { recordAsText } from './record-as-text.js';

describe('the record that stands for the notification', () => {
  it('opens with the concern as it was raised, where it stands for the notification', () => {
    const told = given(caseOpened())
      .happened(aCase, concernRaised({ childSays: { notAskedBecause: 'Han sov.' }, acute: true }), {
        at: '2026-11-23T09:30:00.000Z',
      })
      .happened(aCase, meetingScheduled());
    expect(recordOf(told).concern).toEqual({
      raisedBy: { personId: 'karen', name: 'Karen Opdigtet' },
      raisedAt: '2026-11-23T09:30:00.000Z',
      severity: 'yellow',
      acute: true,
      honourConflict: false,
      suspectedAbuse: false,
      sees: 'Barnet er ofte alene.',
      childSays: null,
      childNotAskedBecause: 'Han sov.',
      tried: 'Makkerordning.',
      parentsKnow: 'De er ringet op.',
    });
    const text = recordAsText(recordOf(told));
    expect(text).toContain('23. november 2026 kl. 10.30. Alvor: gul, akut.');
    expect(text).toContain('- Barnet er ikke spurgt: »Han sov.«');
    expect(JSON.stringify(recordOf(told))).not.toContain('"000000-0000"');

    const followUp = meetingScheduled({ standsForNotification: false });
    expect(recordOf(given(caseOpened(), concernRaised(), followUp)).concern).toBeNull();
  });

  it('tells under the title of whom it is, where the name does not', () => {
    const description = 'Går i 3. b på Bakkeskolen.';
    const subject = { kind: 'child-described', name: 'Barn Opdigtet', description } as const;
    const record = recordOf(given(caseOpened({ subject }), meetingScheduled()));
    expect(record.subjectDescription).toBe(description);
    expect(recordAsText(record)).toContain(`om Barn Opdigtet\n${description}\n`);
  });

  it('says plainly when the family department did not come', () => {
    const without = recordOf(given(caseOpened(), meetingScheduled(), meetingOpened()));
    expect(without.familyDepartmentPresent).toBe(false);
    expect(recordAsText(without)).toContain('Ingen fra familieafdelingen var til stede.');

    const { karen, sofie } = participants;
    const asked = meetingScheduled({ invited: [karen, sofie] });
    expect(recordOf(given(caseOpened(), asked)).familyDepartmentPresent).toBeNull();
    const there = meetingOpened({ present: ['p-karen', 'p-sofie'], absent: [] });
    const withThem = recordOf(given(caseOpened(), asked, there));
    expect(withThem.familyDepartmentPresent).toBe(true);
    expect(recordAsText(withThem)).not.toContain('familieafdelingen');
  });
});
