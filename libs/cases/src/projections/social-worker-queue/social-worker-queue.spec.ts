import { describe, expect, it } from '@jest/globals';
import {
  agreementMade,
  caseOpened,
  childHeard,
  childVoiceExcepted,
  concernReceived,
  deadlineMet,
  deadlineMissed,
  deadlineSet,
  disagreementRecorded,
  followUpHeld,
  fundingQuestionOpened,
  fundingSettled,
  handlerAssigned,
  meetingClosed,
  meetingOpened,
  meetingScheduled,
  parentContactBarred,
  participants,
  screeningDecided,
  screeningOpened,
  trialActionPlanned,
} from '../testing/facts.js';
import { aCase, given, longAgo, type History } from '../testing/history.js';
import { karen, lise, reference, sofie, thomas } from '../testing/people.js';
import { QueueItem } from './queue-item.entity.js';
import { socialWorkerQueue } from './social-worker-queue.projection.js';

describe('the queue', () => {
  it('holds a deadline with its reason until it is met', () => {
    const set = given(caseOpened(), concernReceived(), deadlineSet());
    expect(only('vurdering', set)).toMatchObject({
      why: 'Vurdér bekymringen for akut behov (Barnets lov § 136).',
      dueAt: '2026-11-24T08:00:00.000Z',
      duty: 'handler',
      missed: false,
    });
    expect(tasks(given(deadlineSet(), deadlineMet()))).toEqual([]);
  });

  it('keeps a missed deadline, marked, until somebody acts on it', () => {
    expect(only('vurdering', given(deadlineSet(), deadlineMissed()))).toMatchObject({ missed: true });
    expect(tasks(given(deadlineSet(), deadlineMissed(), deadlineMet({ late: true })))).toEqual([]);
  });

  it('asks the leader for a handler until there is one', () => {
    expect(only('assign-handler', given(concernReceived()))).toMatchObject({
      duty: 'pile',
      pileOf: 'family-leader',
    });
    expect(tasks(given(concernReceived(), handlerAssigned()))).toEqual([]);
  });

  it('G2: asks the handler for the risk, and then whether anybody may be contacted', () => {
    const barred = given(parentContactBarred({ gate: 'G2', until: 'risk-assessed' }));
    expect(only('assess-risk', barred)).toMatchObject({
      duty: 'handler',
      why: 'Der er en æresrelateret konflikt. Skriv en risikovurdering, før forældre og netværk inddrages.',
    });
    barred.happened(aCase, {
      type: 'RiskAssessed',
      data: { assessment: 'Hun er bange.', precautions: '', legalBasis: 'Barnets lov § 18' },
    });
    expect(only('open-parent-contact', barred)).toMatchObject({
      duty: 'handler',
      why: 'Risikoen for barnet er vurderet. Tag stilling til, om forældre og netværk nu må kontaktes.',
    });
    barred.happened(aCase, { type: 'ParentContactOpened', data: { reason: 'I sikkerhed.' } });
    expect(barred.seenBy(socialWorkerQueue).all(QueueItem)).toEqual([]);
  });

  it('asks for the child to be heard first, and then whether the parents may be contacted', () => {
    expect(only('hear-child-first', given(parentContactBarred()))).toMatchObject({ duty: 'handler' });
    expect(tasks(given(parentContactBarred(), childHeard()))).toEqual([
      'open-parent-contact',
      'spare-parents',
    ]);
    const opened = { type: 'ParentContactOpened', data: { reason: 'Barnet er i sikkerhed.' } } as const;
    expect(tasks(given(parentContactBarred(), childHeard(), opened))).toEqual([]);
    expect(tasks(given(childHeard()))).toEqual([]);
  });

  it.each([
    [karen, 'hear-child-first', longAgo],
    [sofie, 'open-parent-contact', '2026-11-25T08:00:00.000Z'],
    [lise, 'open-parent-contact', '2026-11-25T08:00:00.000Z'],
  ])('goes on from a child nobody can hear when the authority itself says why: %#', (by, task, since) => {
    const excepted = { by, at: '2026-11-25T08:00:00.000Z' };
    const barred = given(parentContactBarred()).happened(aCase, childVoiceExcepted(), excepted);
    expect(only(task, barred)).toMatchObject({ duty: 'handler', since });
  });

  it('asks the handler for the outcome of an open screening', () => {
    expect(only('decide-screening', given(screeningOpened()))).toMatchObject({ duty: 'handler' });
    expect(tasks(given(screeningOpened(), screeningDecided()))).toEqual([]);
  });

  it('asks for follow-up on the day agreed, in the next place on the next day, then no more', () => {
    const closed = given(meetingScheduled(), meetingClosed());
    expect(only('follow-up', closed)).toMatchObject({
      duty: 'thread-holder',
      why: 'Følg op på mødet, der sluttede med »Fortsætter lokalt«: »Vi prøver en makker i fire uger.«',
      dueAt: '2027-01-05T22:59:59.999Z',
    });
    expect(only('follow-up', given(meetingClosed(), followUpHeld({ next: '2027-07-01' })))).toMatchObject({
      why: 'Følg op igen. Sådan gik det ved sidste opfølgning: »Det går fremad.«',
      dueAt: '2027-07-01T21:59:59.999Z',
    });
    expect(tasks(given(meetingClosed(), followUpHeld()))).toEqual([]);
  });

  it('asks for a follow-up that was agreed after the last had ended', () => {
    const again = given(meetingClosed(), followUpHeld(), followUpHeld({ next: '2027-07-01' }));
    expect(tasks(again)).toEqual(['follow-up']);
  });

  it('asks the owner to keep an agreement, and the thread-holder where the owner has no sign-in', () => {
    expect(only('keep-agreement', given(agreementMade()))).toMatchObject({
      personId: 'thomas',
      why: 'Thomas Fiktiv har aftalt: »finder en makker til Barn«.',
      whyYou: 'Du har aftalt: »finder en makker til Barn«.',
    });
    const { participantId, name } = participants.mother;
    expect(only('keep-agreement', given(agreementMade({ owner: { participantId, name } })))).toMatchObject({
      duty: 'thread-holder',
      why: 'Mor Opdigtet har aftalt: »finder en makker til Barn«. Tovholderen følger op på det.',
      whyYou: null,
    });
  });

  it.each([
    ['kept', { type: 'AgreementKept', data: { agreementId: 'a-1', progress: 'De leger.' } }],
    ['missed', { type: 'AgreementMissed', data: { agreementId: 'a-1', reason: 'Sygdom.' } }],
    ['withdrawn', { type: 'AgreementWithdrawn', data: { agreementId: 'a-1', reason: 'Fortrudt.' } }],
  ] as const)('asks no more for an agreement that was %s', (_, settled) => {
    expect(tasks(given(agreementMade(), settled))).toEqual([]);
  });

  it('moves a changed agreement to its new owner', () => {
    const changed = given(agreementMade(), {
      type: 'AgreementChanged',
      data: {
        agreementId: 'a-1',
        does: 'ringer hjem',
        signOfProgress: 'Mor er tryg',
        owner: { participantId: 'p-karen', name: 'Karen Opdigtet', personId: 'karen' },
        by: '2026-12-18',
        reason: 'Thomas er syg.',
      },
    });
    expect(only('keep-agreement', changed)).toMatchObject({
      personId: 'karen',
      dueAt: '2026-12-18T22:59:59.999Z',
    });
  });

  it('asks for what a trial action taught', () => {
    expect(only('review-trial-action', given(trialActionPlanned()))).toMatchObject({ personId: 'thomas' });
    const reviewed = {
      type: 'TrialActionReviewed',
      data: { trialActionId: 't-1', learned: 'Ro hjælper.', result: 'continue' },
    } as const;
    expect(tasks(given(trialActionPlanned(), reviewed))).toEqual([]);
  });

  it('reminds the owners of an open funding question', () => {
    const reminded = given(fundingQuestionOpened(), {
      type: 'FundingReminderGiven',
      data: { measureId: 'i-1', says: 'Vi venter.' },
    });
    expect(only('settle-funding', reminded)).toMatchObject({
      personId: 'stine',
      dueAt: '2026-12-31T22:59:59.999Z',
    });
    expect(only('settle-funding', reminded).news).toContain('Vi venter.');
    expect(tasks(given(fundingQuestionOpened(), fundingSettled()))).toEqual([]);
  });

  it('asks whoever has the mandate to settle who is responsible, and tells the chair that the meeting waits for it', () => {
    const begun = [meetingScheduled(), meetingOpened(), disagreementRecorded()] as const;
    expect(tasks(given(...begun))).toEqual(['close-meeting']);
    const disputed = given(
      ...begun,
      disagreementRecorded({ about: 'responsibility', view: 'Det er skolens.' }),
    );
    expect(only('name-responsible', disputed)).toMatchObject({
      duty: 'mandate',
      pileOf: 'name-responsible',
      dueAt: '2026-11-23T22:59:59.999Z',
      why: expect.stringContaining('»Det er skolens.« Udpeg den ansvarlige.'),
    });
    expect(only('close-meeting', disputed).news).toContain('skal udpege den ansvarlige');
  });

  it('tells whoever was named responsible, until the case is followed up, and whoever is named later instead', () => {
    const disputed = [meetingScheduled(), meetingOpened(), disagreementRecorded({ about: 'responsibility' })];
    const named = [karen, thomas].map((person) => ({
      type: 'ResponsibleNamed' as const,
      data: { meetingId: 'm-1', responsible: reference(person), reason: 'Tættest på barnet.' },
    }));
    const settled = given(...disputed, ...named);
    expect(tasks(settled).sort()).toEqual(['close-meeting', 'take-responsibility']);
    expect(only('take-responsibility', settled)).toMatchObject({
      personId: 'thomas',
      why: 'Karen Opdigtet har udpeget Thomas Fiktiv som ansvarlig: »Tættest på barnet.«',
    });
    expect(tasks(given(...disputed, ...named, meetingClosed()))).toContain('take-responsibility');
    expect(tasks(given(...disputed, ...named, meetingClosed(), followUpHeld()))).toEqual([]);
  });

  it('asks for a deadline no more when it lapses', () => {
    const { deadlineId, rule } = deadlineSet().data;
    const lapsed = {
      type: 'DeadlineLapsed',
      data: { deadlineId, rule, reason: 'Sagen er afsluttet.' },
    } as const;
    expect(tasks(given(deadlineSet(), lapsed))).toEqual([]);
  });
});

function itemsOf(history: History): QueueItem[] {
  return history.seenBy(socialWorkerQueue).all(QueueItem);
}

function tasks(history: History): string[] {
  return itemsOf(history).map(({ task }) => task);
}

function only(task: string, history: History): QueueItem {
  const found = itemsOf(history).filter((item) => item.task === task);
  expect(found).toHaveLength(1);
  return found[0] as QueueItem;
}
