import { describe, expect, it } from '@jest/globals';
import type { NoticeRule } from '@tovholder/model';
import type { CaseFact } from '../case-event.js';
import * as command from '../testing/commands.js';
import { concernRaised, concernReceived } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import { assigned, held, underWay } from '../testing/how-far.js';
import { agreementMade } from '../testing/later-history.js';
import { childHeard } from '../testing/meeting-history.js';
import { familyLeader, schoolLeader, socialWorker } from '../testing/municipality.js';
import { noticeAnswered, noticeGiven, withNotices } from '../testing/notice-history.js';

const told = (rule: Partial<NoticeRule>, ...history: History) =>
  given(...history).with({ model: withNotices(rule) });

const broken: Partial<NoticeRule> = {
  id: 'broken',
  title: 'En aftale blev ikke holdt',
  when: 'agreement-missed',
  answeredBy: ['agreement-made'],
};

describe('A notice that is given by itself', () => {
  it('tells which agreement was not kept', () => {
    told(broken, ...held, agreementMade())
      .when(command.missAgreement())
      .then([
        { type: 'AgreementMissed' },
        {
          type: 'NoticeGiven',
          data: {
            rule: 'broken',
            title: 'En aftale blev ikke holdt',
            because: 'agreement-missed',
            to: 'school-leader',
            says: 'To lærere i dansktimerne.',
          },
        },
      ]);
  });

  it('is one, with all that is new, while it waits', () => {
    const another = agreementMade({ agreementId: 'agreement-2', does: 'Frokost sammen.' });
    const waiting = noticeGiven({ rule: 'broken', answeredBy: ['agreement-made'] });
    told(broken, ...held, another, waiting)
      .when(command.missAgreement({ agreementId: 'agreement-2' }))
      .then([
        { type: 'AgreementMissed' },
        {
          type: 'NoticeAddedTo',
          data: {
            noticeId: 'notice-1',
            title: 'En aftale blev ikke holdt',
            says: 'Frokost sammen.',
          },
        },
      ]);
    told(broken, ...held, another, waiting, noticeAnswered())
      .when(command.missAgreement({ agreementId: 'agreement-2' }))
      .then([{ type: 'AgreementMissed' }, { type: 'NoticeGiven' }]);
  });

  it('tells which deadline ran out', () => {
    const deadline: CaseFact = {
      type: 'DeadlineSet',
      data: {
        deadlineId: 'd-1',
        rule: 'assess',
        title: 'Vurder',
        legalBasis: '§ 136',
        owner: 'social-worker',
        startsAt: '2026-03-01T09:00:00.000Z',
        dueAt: '2026-03-02T08:00:00.000Z',
      },
    };
    told({ when: 'deadline-missed', to: 'family-leader' }, concernRaised(), concernReceived(), deadline)
      .when({ type: 'MissDeadline', deadlineId: 'd-1' })
      .then([
        { type: 'DeadlineMissed' },
        {
          type: 'NoticeGiven',
          data: { to: 'family-leader', says: 'Vurder, om barnet har akut behov for hjælp' },
        },
      ]);
  });

  it('needs no words where what happened says it, and then has nothing to add', () => {
    const received: Partial<NoticeRule> = { when: 'concern-assessed', answeredBy: ['answer-written'] };
    const assessing = told(received, ...assigned)
      .by(socialWorker)
      .when(command.assessConcern());
    const [notice] = assessing.events.filter(({ type }) => type === 'NoticeGiven');
    expect(notice?.data).not.toHaveProperty('says');
    expect(notice?.data).not.toHaveProperty('happenedOn');
    told(received, ...assigned, noticeGiven())
      .by(socialWorker)
      .when(command.assessConcern())
      .thenWithout('NoticeGiven', 'NoticeAddedTo');
  });

  it('is given by nothing else', () => {
    told(broken, ...held, agreementMade())
      .when(command.keepAgreement())
      .then([{ type: 'AgreementKept' }]);
    told({ when: 'deadline-missed' }, ...held, agreementMade())
      .when(command.missAgreement())
      .then([{ type: 'AgreementMissed' }]);
    given(...held, agreementMade())
      .with({ model: { ...withNotices(), notices: undefined } })
      .when(command.missAgreement())
      .then([{ type: 'AgreementMissed' }]);
  });
});

describe('A notice is answered', () => {
  it('by what the model says, and told by what', () => {
    told({}, ...underWay, childHeard(), noticeGiven({ answeredBy: ['meeting-held', 'agreement-made'] }))
      .when(command.makeAgreement())
      .then([
        { type: 'AgreementMade' },
        {
          type: 'NoticeAnswered',
          data: { noticeId: 'notice-1', title: 'Nyt fravær', by: 'agreement-made' },
        },
      ]);
    told({}, ...underWay, childHeard(), noticeGiven({ answeredBy: ['meeting-held'] }))
      .by(schoolLeader)
      .when(command.closeMeeting())
      .thenAmongOthers({ type: 'NoticeAnswered', data: { by: 'meeting-held' } });
    told({}, concernRaised(), noticeGiven({ answeredBy: ['meeting-called'] }))
      .when(command.scheduleMeeting())
      .thenAmongOthers({ type: 'NoticeAnswered', data: { by: 'meeting-called' } });
  });

  it('once, and by nothing the model does not say', () => {
    told({}, ...underWay, childHeard(), noticeGiven({ answeredBy: ['meeting-held'] }))
      .when(command.makeAgreement())
      .then([{ type: 'AgreementMade' }]);
    told({}, ...underWay, childHeard(), noticeGiven({ answeredBy: ['agreement-made'] }), noticeAnswered())
      .when(command.makeAgreement())
      .then([{ type: 'AgreementMade' }]);
  });

  it('always when the case is closed', () => {
    told({}, concernRaised(), childHeard({ apart: true }), noticeGiven({ answeredBy: ['agreement-made'] }))
      .by(schoolLeader)
      .when(command.closeCase())
      .thenAmongOthers(
        { type: 'CaseClosed' },
        { type: 'NoticeAnswered', data: { noticeId: 'notice-1', by: 'case-closed' } },
      );
  });

  it('and given anew in one go, where what answers the old is news for the new', () => {
    told(
      { id: 'again', when: 'concern-assessed', answeredBy: ['answer-written'] },
      ...assigned,
      noticeGiven({ rule: 'again', answeredBy: ['concern-assessed'] }),
    )
      .by(socialWorker)
      .when(command.assessConcern())
      .thenAmongOthers({ type: 'NoticeAnswered' }, { type: 'NoticeGiven', data: { rule: 'again' } });
  });

  it('also under a model that no longer has it', () => {
    given(concernRaised(), concernReceived(), noticeGiven({ to: 'family-leader' }))
      .with({ model: withNotices() })
      .by(familyLeader)
      .when(command.answerNotice())
      .then([{ type: 'NoticeAnswered' }]);
  });
});
