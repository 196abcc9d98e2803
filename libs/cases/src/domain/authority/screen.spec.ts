import { describe, expect, it } from '@jest/globals';
import {
  completeExamination,
  completeInquiry,
  decideScreening,
  informNotifier,
} from '../testing/commands.js';
import { concernRaised } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { assessed, assigned, examined, inquired, screening } from '../testing/how-far.js';
import {
  deadlineMissed,
  deadlineSet,
  examinationCompleted,
  inquiryCompleted,
  screeningDecided,
  screeningOpened,
} from '../testing/later-history.js';
import { childVoiceExcepted } from '../testing/meeting-history.js';
import { familyLeader, schoolChief, schoolLeader, socialWorker } from '../testing/municipality.js';

const unheard = [...assessed, screeningOpened()];
const later = '2026-03-20T10:00:00.000Z';

describe('Deciding the screening', () => {
  it.each([
    ['nothing-further', 'Barnets lov § 18'],
    ['inquiry', 'Barnets lov § 19'],
    ['examination', 'Barnets lov § 20'],
  ] as const)('may lead to %s, by %s', (outcome, legalBasis) => {
    given(...screening)
      .by(socialWorker)
      .when(decideScreening({ outcome }))
      .thenAmongOthers({
        type: 'ScreeningDecided',
        data: { outcome, legalBasis, basis: ['Mødereferatet'], awareSince: '2026-03-02' },
        under: { mandateId: 'screen', legalBasis: 'Barnets lov § 18' },
      });
  });

  it('owes the notifier word within the municipality’s own days', () => {
    given(...screening)
      .by(socialWorker)
      .at(later)
      .when(decideScreening({ outcome: 'nothing-further' }))
      .then([
        { type: 'ScreeningDecided' },
        {
          type: 'DeadlineSet',
          data: {
            rule: 'inform-notifier',
            startsAt: later,
            dueAt: '2026-03-30T21:59:59.999Z',
            responsible: { personId: 'sara' },
          },
        },
      ]);
  });

  it('gives an examination four months from the day the municipality became aware', () => {
    const decided = (awareSince?: string) =>
      given(...screening)
        .by(socialWorker)
        .at(later)
        .when(decideScreening({ awareSince }));
    decided('2026-03-05').thenAmongOthers({
      type: 'DeadlineSet',
      data: {
        rule: 'examination',
        startsAt: '2026-03-05T22:59:59.999Z',
        dueAt: '2026-07-05T21:59:59.999Z',
      },
    });
    decided().then([
      { type: 'ScreeningDecided', data: { awareSince: '2026-03-02' } },
      { type: 'DeadlineSet', data: { rule: 'inform-notifier', startsAt: later } },
      { type: 'DeadlineSet', data: { rule: 'examination', dueAt: '2026-07-02T21:59:59.999Z' } },
    ]);
  });

  it('places that day between the concern and today', () => {
    const on = (awareSince: string) =>
      given(...screening)
        .by(socialWorker)
        .at(later)
        .when(decideScreening({ awareSince }));
    // Known from an earlier notification: the four months have run since then.
    on('2026-01-15').thenAmongOthers({
      type: 'DeadlineSet',
      data: { rule: 'examination', dueAt: '2026-05-15T21:59:59.999Z' },
    });
    on('2026-03-02').thenAmongOthers({ type: 'ScreeningDecided' });
    on('2026-03-20').thenAmongOthers({ type: 'ScreeningDecided' });
    on('2026-03-21').thenRejected('date-in-the-future');
  });

  it('G3: waits for the child’s voice or the stated exception', () => {
    given(...unheard)
      .by(socialWorker)
      .when(decideScreening())
      .thenRejected('child-not-heard');
    given(...unheard, childVoiceExcepted({ apart: true }))
      .by(socialWorker)
      .when(decideScreening())
      .thenAmongOthers({ type: 'ScreeningDecided' });
  });

  it.each([{ basis: [] }, { basis: ['', ' '] }])(
    'rests on something that can be named, not on %j',
    (bare) => {
      given(...screening)
        .by(socialWorker)
        .when(decideScreening(bare))
        .thenRejected('basis-missing');
    },
  );

  it('is the authority’s, of what has been received, assessed and opened', () => {
    for (const other of [schoolLeader, schoolChief])
      given(...screening)
        .by(other)
        .when(decideScreening())
        .thenRejected('no-mandate');
    given(concernRaised()).when(decideScreening()).thenRejected('not-received');
    given(...assigned, screeningOpened())
      .by(socialWorker)
      .when(decideScreening())
      .thenRejected('not-assessed');
    given(...assessed)
      .by(socialWorker)
      .when(decideScreening())
      .thenRejected('no-screening-open');
    given(...examined)
      .by(socialWorker)
      .when(decideScreening())
      .thenRejected('no-screening-open');
  });

  it('counts the decider among those who have handled the child', () => {
    const { state } = given(...screening)
      .by(familyLeader)
      .when(decideScreening());
    expect(state.reception?.handlers).toContain('lise');
  });

  it('leaves nothing running when nothing further follows', () => {
    const after = (outcome: 'nothing-further' | 'inquiry' | 'examination') =>
      given(...screening)
        .by(socialWorker)
        .when(decideScreening({ outcome })).state.screening;
    expect(after('nothing-further')).toEqual({
      status: 'decided',
      outcome: 'nothing-further',
      running: 'none',
    });
    expect(after('inquiry')).toEqual({ status: 'decided', outcome: 'inquiry', running: 'inquiry' });
    expect(after('examination')).toEqual({
      status: 'decided',
      outcome: 'examination',
      running: 'examination',
    });
  });
});

describe('The inquiry', () => {
  it('ends with its conclusion', () => {
    const ending = given(...inquired)
      .by(socialWorker)
      .when(completeInquiry());
    ending.then([
      {
        type: 'InquiryCompleted',
        data: { conclusion: 'Familien kan selv.', examinationNeeded: false },
        under: { mandateId: 'complete-inquiry' },
      },
    ]);
    expect(ending.state.screening?.running).toBe('none');
    expect(ending.state.reception?.handlers).toEqual(['sara', 'freja']);
  });

  it('may show that an examination is needed, whose months then run', () => {
    const needing = given(...inquired)
      .by(socialWorker)
      .at(later)
      .when(completeInquiry({ examinationNeeded: true }));
    needing.then([
      { type: 'InquiryCompleted' },
      {
        type: 'DeadlineSet',
        data: { rule: 'examination', startsAt: later, dueAt: '2026-07-20T21:59:59.999Z' },
      },
    ]);
    expect(needing.state.screening?.running).toBe('examination');
  });

  it('has to be going on, and is the authority’s to end', () => {
    given(...examined)
      .by(socialWorker)
      .when(completeInquiry())
      .thenRejected('no-inquiry-open');
    given(...assessed)
      .by(socialWorker)
      .when(completeInquiry())
      .thenRejected('no-inquiry-open');
    given(...inquired)
      .by(schoolLeader)
      .when(completeInquiry())
      .thenRejected('no-mandate');
  });

  it('G3: waits for the child’s voice', () => {
    given(...unheard, screeningDecided('inquiry'))
      .by(socialWorker)
      .when(completeInquiry())
      .thenRejected('child-not-heard');
  });
});

describe('The examination', () => {
  const due = deadlineSet({ rule: 'examination', dueAt: '2026-07-02T21:59:59.999Z' });

  it('ends with its conclusion and meets its deadline', () => {
    const ending = given(...examined, due)
      .by(socialWorker)
      .at(later)
      .when(completeExamination());
    ending.then([
      {
        type: 'ExaminationCompleted',
        data: { provisional: false },
        under: { mandateId: 'complete-examination' },
      },
      { type: 'DeadlineMet', data: { rule: 'examination', late: false } },
    ]);
    expect(ending.state.screening?.running).toBe('none');
  });

  it('goes on after a provisional assessment, and so does its deadline', () => {
    const provisional = given(...examined, due)
      .by(familyLeader)
      .when(completeExamination({ provisional: true }));
    provisional.then([{ type: 'ExaminationCompleted', data: { provisional: true } }]);
    expect(provisional.state.screening?.running).toBe('examination');
    expect(provisional.state.reception?.handlers).toContain('lise');
    given(...examined, due, deadlineMissed(), examinationCompleted({ provisional: true }))
      .by(socialWorker)
      .at('2026-08-01T08:00:00.000Z')
      .when(completeExamination())
      .then([{ type: 'ExaminationCompleted' }, { type: 'DeadlineMet', data: { late: true } }]);
  });

  it('may follow an inquiry', () => {
    given(...inquired, inquiryCompleted({ examinationNeeded: true }))
      .by(socialWorker)
      .when(completeExamination())
      .then([{ type: 'ExaminationCompleted' }]);
    given(...inquired, inquiryCompleted())
      .by(socialWorker)
      .when(completeExamination())
      .thenRejected('no-examination-open');
  });

  it('has to be going on, and is the authority’s to end', () => {
    given(...inquired)
      .by(socialWorker)
      .when(completeExamination())
      .thenRejected('no-examination-open');
    given(...assessed)
      .by(socialWorker)
      .when(completeExamination())
      .thenRejected('no-examination-open');
    given(...examined)
      .by(schoolLeader)
      .when(completeExamination())
      .thenRejected('no-mandate');
    given(...unheard, screeningDecided())
      .by(socialWorker)
      .when(completeExamination())
      .thenRejected('child-not-heard');
    given(...examined)
      .by(socialWorker)
      .when(informNotifier())
      .then([{ type: 'NotifierInformed' }]);
  });
});
