import { describe, expect, it } from '@jest/globals';
import * as command from '../testing/commands.js';
import { concernRaised, concernReceived } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import { handlerAssigned } from '../testing/later-history.js';
import { familyLeader, ppr, schoolLeader, socialWorker, teacher } from '../testing/municipality.js';
import { noticeAnswered, noticeGiven, withNotices } from '../testing/notice-history.js';

const inCase = (...more: History) => given(concernRaised(), ...more).with({ model: withNotices({}) });

describe('A notice that somebody writes', () => {
  it('says what is new, to whom the model says, and what answers it', () => {
    const told = inCase().when(command.giveNotice());
    told.then([
      {
        type: 'NoticeGiven',
        data: {
          noticeId: 'id-1',
          rule: 'absence',
          title: 'Nyt fravær',
          asks: 'Tal med familien.',
          to: 'school-leader',
          answeredBy: ['answer-written', 'meeting-called'],
          because: 'somebody-writes',
          says: 'Han har været væk tre dage.',
          happenedOn: '2026-03-02',
        },
      },
    ]);
    expect(told.state.notices).toEqual({
      'id-1': {
        noticeId: 'id-1',
        rule: 'absence',
        title: 'Nyt fravær',
        to: 'school-leader',
        answeredBy: ['answer-written', 'meeting-called'],
        status: 'waiting',
        happenedOn: '2026-03-02',
      },
    });
  });

  it('is one the model has, and not one that is given by itself', () => {
    const model = withNotices({}, { id: 'late', when: 'deadline-missed' });
    for (const notice of ['gossip', 'late', 'constructor'])
      given(concernRaised())
        .with({ model })
        .when(command.giveNotice({ notice }))
        .thenRejectedAt('/notice', 'unknown-notice', ['absence']);
    given(concernRaised())
      .with({ model: { ...model, notices: [] } })
      .when(command.giveNotice())
      .thenRejectedAt('/notice', 'unknown-notice', undefined);
  });

  it('tells of what has happened', () => {
    inCase()
      .when(command.giveNotice({ happenedOn: '2026-03-03' }))
      .thenRejectedAt('/happenedOn', 'date-in-the-future', undefined);
    expect(inCase().when(command.giveNotice({ happenedOn: '2026-03-02' })).events).toHaveLength(1);
  });

  it('is not given twice while it waits', () => {
    for (const happenedOn of ['2026-03-02', '2026-03-01'])
      inCase(noticeGiven())
        .at('2026-03-12T09:00:00.000Z')
        .when(command.giveNotice({ happenedOn }))
        .thenRejectedAt('/happenedOn', 'notice-waits', undefined);
  });

  it('takes up what is new while it waits', () => {
    const told = inCase(noticeGiven())
      .at('2026-03-12T09:00:00.000Z')
      .when(command.giveNotice({ says: 'Væk igen.', happenedOn: '2026-03-10' }));
    told.then([
      {
        type: 'NoticeAddedTo',
        data: {
          noticeId: 'notice-1',
          title: 'Nyt fravær',
          says: 'Væk igen.',
          happenedOn: '2026-03-10',
        },
      },
    ]);
    expect(told.state.notices['notice-1']).toMatchObject({ status: 'waiting', happenedOn: '2026-03-10' });
  });

  it('does not come back when it was answered, however often it is asked for', () => {
    for (const at of ['2026-03-12T09:00:00.000Z', '2026-03-22T09:00:00.000Z', '2026-06-12T09:00:00.000Z'])
      inCase(noticeGiven(), noticeAnswered())
        .at(at)
        .when(command.giveNotice())
        .thenRejectedAt(
          '/happenedOn',
          'notice-answered',
          undefined,
          'Svaret var: »Jeg taler med mor i dag.«',
        );
    inCase(noticeGiven(), noticeAnswered({ by: 'meeting-called', answer: undefined }))
      .when(command.giveNotice())
      .thenRejectedAt('/happenedOn', 'notice-answered', undefined, 'Er der sket noget nyt siden');
  });

  it('is given anew when something new has happened', () => {
    inCase(noticeGiven(), noticeAnswered())
      .at('2026-03-12T09:00:00.000Z')
      .when(command.giveNotice({ happenedOn: '2026-03-03' }))
      .then([{ type: 'NoticeGiven', data: { happenedOn: '2026-03-03' } }]);
    inCase(noticeGiven({ rule: 'other' }), noticeAnswered())
      .when(command.giveNotice())
      .then([{ type: 'NoticeGiven', data: { rule: 'absence' } }]);
  });
});

describe('The answer to a notice', () => {
  it('is written by whoever it is for', () => {
    const answered = inCase(noticeGiven()).by(schoolLeader).when(command.answerNotice());
    answered.then([
      {
        type: 'NoticeAnswered',
        data: {
          noticeId: 'notice-1',
          title: 'Nyt fravær',
          by: 'answer-written',
          answer: 'Jeg taler med mor i dag.',
        },
      },
    ]);
    expect(answered.state.notices['notice-1']).toMatchObject({
      status: 'answered',
      answer: 'Jeg taler med mor i dag.',
    });
  });

  it('may be the thread-holder’s, and nobody else’s', () => {
    expect(inCase(noticeGiven()).by(teacher).when(command.answerNotice()).events).toHaveLength(1);
    inCase(concernReceived(), noticeGiven())
      .by(socialWorker)
      .when(command.answerNotice())
      .thenRejected('not-notified', 'Det er til: skoleleder.');
  });

  it('is the handler’s where it is for the family department', () => {
    const forDepartment = [concernReceived(), noticeGiven({ to: 'family-leader' })];
    for (const may of [familyLeader, socialWorker])
      expect(
        inCase(...forDepartment)
          .by(may)
          .when(command.answerNotice()).events,
      ).toHaveLength(1);
    expect(
      inCase(...forDepartment, handlerAssigned(socialWorker))
        .by(socialWorker)
        .when(command.answerNotice()).events,
    ).toHaveLength(1);
    inCase(...forDepartment)
      .by(schoolLeader)
      .when(command.answerNotice())
      .thenRejected('not-notified');
    inCase(concernReceived(), noticeGiven({ to: 'ppr' }))
      .by(socialWorker)
      .when(command.answerNotice())
      .thenRejected('not-notified');
  });

  it('is given once', () => {
    inCase(noticeGiven(), noticeAnswered()).when(command.answerNotice()).thenRejected('notice-answered');
    inCase().when(command.answerNotice()).thenRejected('notice-not-found');
    inCase(noticeGiven())
      .when(command.answerNotice({ noticeId: 'constructor' }))
      .thenRejected('notice-not-found');
  });

  it('is no word where the model asks for something to be done', () => {
    inCase(noticeGiven({ answeredBy: ['meeting-called', 'agreement-made'] }))
      .by(schoolLeader)
      .when(command.answerNotice())
      .thenRejected('notice-answered-otherwise', 'Det gør: møde indkaldt, aftale lavet.');
  });

  it('is nobody’s outside the case', () => {
    inCase(noticeGiven()).by(ppr).when(command.answerNotice()).thenRejected('case-not-found');
  });
});
