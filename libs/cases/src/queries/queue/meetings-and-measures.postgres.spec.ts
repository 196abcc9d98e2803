import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../domain/people.js';
import {
  concernReceived,
  deadlineSet,
  followUpHeld,
  handlerAssigned,
  invitationAnswered,
  measureStarted,
  meetingMoved,
  meetingScheduled,
  participantInvited,
  participants,
} from '../../projections/testing/facts.js';
import type { History } from '../../projections/testing/history.js';
import { karen, sofie, thomas } from '../../projections/testing/people.js';
import { Casework } from '../testing/casework.js';

const thomasId = participants.thomas.participantId;

describe('in the queue', () => {
  let casework: Casework;
  let history: History;
  let caseId: string;

  beforeAll(async () => {
    casework = await Casework.begun();
    ({ history } = casework);
  });

  afterAll(() => casework.ended());

  let cases = 0;
  beforeEach(() => {
    caseId = `60000000-0000-4000-8000-${String(++cases).padStart(12, '0')}`;
    casework.raised(caseId);
  });

  it('the chair leads and prepares a meeting, and answers no invitation to it, though it is moved', async () => {
    history.happened(caseId, meetingScheduled());
    history.happened(caseId, meetingMoved({ askedAgain: [participants.karen, participants.thomas] }));
    expect((await queueOf(karen)).map(({ task, why }) => [task, why])).toEqual([
      [
        'hold-meeting',
        expect.stringMatching(/^Mødet er indkaldt med dig som mødeleder\. Mødet er 3\. december/),
      ],
      [
        'prepare',
        expect.stringMatching(/^Du leder et møde og kan forberede dig på dit actioncard\. Mødet er 3\./),
      ],
    ]);
    const [answer] = await queueOf(thomas);
    expect(answer).toMatchObject({
      task: 'answer-invitation',
      why: expect.stringMatching(/^Du er inviteret til et møde og har ikke svaret/),
    });
  });

  it('the chair is to find another for somebody required, today, until another was asked', async () => {
    history.happened(caseId, meetingScheduled());
    history.happened(caseId, invitationAnswered({ answer: 'declined', note: 'Jeg er på kursus.' }));
    history.happened(caseId, proposedAnotherTime);
    expect(await held('today')).toMatchObject({
      action: { code: 'invite-participant' },
      news: expect.stringMatching(
        /^Thomas Fiktiv \(lærer\/pædagog\) skal være med .* Mor Opdigtet foreslår 2\. december/,
      ),
    });
    const another = { ...participants.thomas, participantId: 'p-another', personId: 'another' };
    history.happened(caseId, participantInvited({ participant: another }));
    expect(await held('later')).toMatchObject({
      action: { code: 'open-meeting' },
      news: expect.stringMatching(/^Mor Opdigtet foreslår/),
    });
  });

  it('the chair is told of a meeting beyond the model’s limit, until it is moved within it', async () => {
    history.happened(caseId, meetingScheduled({ at: '2026-12-08T12:00:00.000Z' }));
    const why = async () => (await queueOf(karen)).find(({ task }) => task === 'hold-meeting')?.why;
    expect(await why()).toContain('senere, end modellen vil have det: senest 7. december 2026.');
    history.happened(caseId, meetingMoved());
    expect(await why()).not.toContain('modellen');
  });

  it('the chair holds the meeting when its day has come, whoever does not come to it', async () => {
    history.happened(caseId, meetingScheduled());
    history.happened(caseId, invitationAnswered({ participantId: thomasId, answer: 'declined' }));
    casework.here.reading.time = '2026-12-01T07:00:00.000Z';
    expect(await held('today')).toMatchObject({ action: { code: 'open-meeting' } });
    casework.here.reading.time = '2026-11-23T09:00:00.000Z';
  });

  it('what is owed to a measure says to which, by its name and by what to send', async () => {
    history
      .happened(caseId, concernReceived())
      .happened(caseId, handlerAssigned())
      .happened(caseId, measureStarted())
      .happened(caseId, deadlineSet({ measureId: 'i-1', rule: 'opfoelgning', title: 'Følg op på indsatsen' }))
      .happened(caseId, followUpHeld({ measureId: 'i-1', progress: 'Fint.', next: '2027-01-15' }));
    const items = await queueOf(sofie);
    expect(items.map(({ measureId }) => measureId)).toEqual(['i-1', 'i-1']);
    for (const { why } of items) expect(why).toContain('Det gælder indsatsen »Støtteperson«.');
  });

  async function held(group: 'today' | 'later') {
    const queue = await casework.queueOf(karen);
    return queue[group].find((item) => item.caseId === caseId && item.task === 'hold-meeting');
  }

  async function queueOf(person: Actor) {
    return (await casework.itemsOf(person, caseId)).filter(({ task }) => task !== 'take-next-step');
  }
});

const proposedAnotherTime = {
  type: 'AnotherTimeProposed',
  data: {
    meetingId: 'm-1',
    participantId: participants.mother.participantId,
    at: '2026-12-02T12:00:00.000Z',
    reason: 'Jeg har vagt.',
  },
} as const;
