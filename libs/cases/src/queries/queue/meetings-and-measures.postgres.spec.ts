import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../domain/people.js';
import {
  caseOpened,
  concernRaised,
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
  threadHolderNamed,
} from '../../projections/testing/facts.js';
import { History } from '../../projections/testing/history.js';
import { acting, karen, sofie, thomas } from '../../projections/testing/people.js';
import { aMunicipality, type Municipality } from '../testing/a-municipality.js';
import { QueueOf } from './queue-of.js';
import { QueueOfHandler } from './queue-of.handler.js';

const thomasId = participants.thomas.participantId;

describe('in the queue', () => {
  let here: Municipality;
  const history = new History();
  let caseId: string;

  beforeAll(async () => {
    here = await aMunicipality();
  });

  afterAll(() => here.close());

  let cases = 0;
  beforeEach(() => {
    caseId = `60000000-0000-4000-8000-${String(++cases).padStart(12, '0')}`;
    for (const fact of [caseOpened({ caseId }), concernRaised(), threadHolderNamed()])
      history.happened(caseId, fact);
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

  it('the chair holds the meeting when its day has come, whoever does not come to it', async () => {
    history.happened(caseId, meetingScheduled());
    history.happened(caseId, invitationAnswered({ participantId: thomasId, answer: 'declined' }));
    here.reading.time = '2026-12-01T07:00:00.000Z';
    expect(await held('today')).toMatchObject({ action: { code: 'open-meeting' } });
    here.reading.time = '2026-11-23T09:00:00.000Z';
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
    const queue = await asked(karen);
    return queue[group].find((item) => item.caseId === caseId && item.task === 'hold-meeting');
  }

  async function queueOf(person: Actor) {
    const queue = await asked(person);
    const all = [...queue.overdue, ...queue.today, ...queue.soon, ...queue.later];
    return all.filter((item) => item.caseId === caseId && item.task !== 'take-next-step');
  }

  async function asked(person: Actor) {
    const atLeast = await here.happens(history);
    return new QueueOfHandler(here.reading).execute(new QueueOf(acting(person), atLeast));
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
