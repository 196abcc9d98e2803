import { describe, expect, it } from '@jest/globals';
import { meetingClosed } from '../../projections/testing/facts.js';
import { given } from '../../projections/testing/history.js';
import { aMeeting, recordOf } from '../testing/record-of.js';

const kept = {
  type: 'AgreementKept',
  data: { agreementId: 'a-1', progress: 'De leger hver dag.', does: 'finder en makker' },
} as const;

const changed = {
  type: 'AgreementChanged',
  data: { agreementId: 'a-1', does: 'ringer hjem', signOfProgress: 'Mor er tryg', reason: 'Bedre' },
} as const;

describe('the agreements of a meeting record', () => {
  it('keeps agreements as they stood when the meeting ended, and tells apart what came of them', () => {
    const [agreement] = recordOf(given(...aMeeting, meetingClosed(), changed, kept)).agreements;
    expect(agreement).toMatchObject({ who: 'Thomas Fiktiv', does: 'finder en makker til Barn' });
    expect(agreement?.afterTheMeeting.map(({ what }) => what)).toEqual([
      expect.stringContaining('ændret'),
      'Aftalen blev holdt: »De leger hver dag.«',
    ]);
  });

  it('shows an agreement as it was changed at the table, and none that was withdrawn there', () => {
    expect(recordOf(given(...aMeeting, changed, meetingClosed())).agreements).toMatchObject([
      { does: 'ringer hjem', who: null, afterTheMeeting: [] },
    ]);
    const withdrawn = {
      type: 'AgreementWithdrawn',
      data: { agreementId: 'a-1', reason: 'Fortrudt' },
    } as const;
    expect(recordOf(given(...aMeeting, withdrawn, meetingClosed())).agreements).toEqual([]);
  });
});
