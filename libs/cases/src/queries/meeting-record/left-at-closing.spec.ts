import { describe, expect, it } from '@jest/globals';
import {
  agreementMade,
  caseClosed,
  caseOpened,
  caseReopened,
  meetingClosed,
  meetingOpened,
  meetingScheduled,
  trialActionPlanned,
} from '../../projections/testing/facts.js';
import { aCase, given } from '../../projections/testing/history.js';
import { recordOf } from '../testing/record-of.js';
import { recordAsText } from './record-as-text.js';

const at = '2027-01-15T09:00:00.000Z';
const held = [
  caseOpened(),
  meetingScheduled(),
  meetingOpened(),
  agreementMade(),
  agreementMade({ agreementId: 'a-2' }),
  trialActionPlanned(),
  meetingClosed(),
] as const;
const leaves = [
  { agreementId: 'a-1', does: 'finder en makker til Barn', reason: 'Makkeren er flyttet' },
  { trialActionId: 't-1', does: 'prøver tolærer i fire uger', reason: 'Klassen er delt.' },
];

describe('the record of a meeting whose case was closed', () => {
  it('tells which agreements and trial actions were left, when and why, and that of no others', () => {
    const closed = given(...held).happened(aCase, caseClosed({ leaves }), { at });
    const record = recordOf(closed.happened(aCase, caseReopened()));
    expect(record.agreements).toMatchObject([
      {
        agreementId: 'a-1',
        afterTheMeeting: [{ at, what: 'Bortfaldt, da sagen blev afsluttet: »Makkeren er flyttet«.' }],
      },
      { agreementId: 'a-2', afterTheMeeting: [] },
    ]);
    expect(record.trialActions).toMatchObject([
      { afterTheMeeting: [{ at, what: 'Bortfaldt, da sagen blev afsluttet: »Klassen er delt.«' }] },
    ]);
    expect(recordAsText(record)).toContain('Bortfaldt, da sagen blev afsluttet: »Makkeren er flyttet«.');
  });

  it('says nothing where nothing was left', () => {
    const record = recordOf(given(...held, caseClosed()));
    expect(record.agreements.map(({ afterTheMeeting }) => afterTheMeeting)).toEqual([[], []]);
  });
});
