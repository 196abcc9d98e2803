import { describe, expect, it } from '@jest/globals';
import type { CaseCommand } from '../domain/case-command.js';
import type { ActingPerson } from '../domain/people.js';
import { inviteParticipant, openMeeting, scheduleMeeting } from '../domain/testing/commands.js';
import { consentGiven } from '../domain/testing/consent-history.js';
import { given, type History } from '../domain/testing/given.js';
import { planned, raised } from '../domain/testing/how-far.js';
import { meetingScheduled, theMeeting, thePlannedTime } from '../domain/testing/meeting-history.js';
import { viborg } from '../domain/testing/model.js';
import { roster, schoolLeader, socialWorker, teacher } from '../domain/testing/municipality.js';
import { consentHints } from './consent-hints.js';

const at = '2026-03-02T09:00:00.000Z';

function hinted(
  history: History,
  command: CaseCommand,
  by: ActingPerson = schoolLeader,
  when = at,
): string[] {
  const { events, before } = given(...history)
    .by(by)
    .at(when)
    .when(command);
  return consentHints(events, before, { model: viborg, roster, at: when });
}

describe('what is said of consent when somebody is asked to come', () => {
  it('is that the family has said yes already', () => {
    expect(hinted([...planned, consentGiven()], inviteParticipant())).toEqual([
      'Pelle Påfund er dækket af samtykke af 2. marts 2026 kl. 09.00. Spørg ikke familien igen.',
    ]);
  });

  it('is that it has not, of those whom a consent could cover', () => {
    expect(hinted(planned, inviteParticipant())).toEqual([
      expect.stringMatching(/^Pelle Påfund er ikke dækket af et samtykke\./),
    ]);
    const worker = { capacity: 'social-worker', personId: socialWorker.personId, because: '' } as const;
    expect(hinted(planned, inviteParticipant({ invite: worker }))).toEqual([]);
  });

  it('is what a meeting needs, when it is called and when it begins', () => {
    const needs = expect.stringMatching(
      /^Mødet kræver familiens samtykke til »Samarbejde .*« \(Databeskyt.*\)/,
    );
    const forum = scheduleMeeting({
      kind: 'forum-meeting',
      invite: [
        { capacity: 'teacher', personId: 'freja', because: '' },
        { capacity: 'social-worker', personId: 'sara', because: '' },
      ],
    });
    expect(hinted(raised, forum, teacher)).toContainEqual(needs);
    expect(hinted([...raised, consentGiven()], forum, teacher)).not.toContainEqual(needs);
    const opened = openMeeting({ meetingId: theMeeting });
    const called = [...raised, meetingScheduled({ kind: 'forum-meeting' })];
    expect(hinted(called, opened, schoolLeader, thePlannedTime)).toEqual([needs]);
    expect(hinted([...raised, meetingScheduled()], opened, schoolLeader, thePlannedTime)).toEqual([]);
  });
});
