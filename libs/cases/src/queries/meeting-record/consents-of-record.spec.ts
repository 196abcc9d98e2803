import { describe, expect, it } from '@jest/globals';
import { consentGiven, consentWithdrawn } from '../../projections/testing/consent-facts.js';
import { meetingClosed } from '../../projections/testing/facts.js';
import { given } from '../../projections/testing/history.js';
import { aMeeting, recordOf } from '../testing/record-of.js';
import { recordAsText } from './record-as-text.js';

describe('the consents in a record', () => {
  it('are those the talk rested on: what was said until the meeting ended', () => {
    const { consents } = recordOf(given(...aMeeting, consentGiven(), meetingClosed(), consentWithdrawn()));
    expect(consents).toEqual([
      expect.stringMatching(/^23\. november 2026 kl\. 09\.00: Samtykke til »Samarbejde om barnet«\./),
    ]);
  });

  it('stand under a heading of their own', () => {
    expect(recordAsText(recordOf(given(...aMeeting, consentGiven())))).toContain(
      'SAMTYKKE\n- 23. november 2026',
    );
    expect(recordAsText(recordOf(given(...aMeeting)))).not.toContain('SAMTYKKE');
  });
});
