import { describe, it } from '@jest/globals';
import { acknowledgeNotifier, informNotifier } from '../testing/commands.js';
import { concernRaised } from '../testing/concern-history.js';
import { given } from '../testing/given.js';
import { assessed, examined, screening } from '../testing/how-far.js';
import {
  caseEscalated,
  deadlineMet,
  deadlineSet,
  notifierAcknowledged,
  notifierInformed,
  screeningDecided,
  screeningOpened,
} from '../testing/later-history.js';
import { schoolLeader, socialWorker, teacher } from '../testing/municipality.js';

describe('Acknowledging to the notifier', () => {
  it('meets its deadline', () => {
    given(...assessed, deadlineSet({ rule: 'acknowledge', dueAt: '2026-03-10T22:59:59.999Z' }))
      .by(socialWorker)
      .when(acknowledgeNotifier({ message: 'Tak.' }))
      .then([
        {
          type: 'NotifierAcknowledged',
          data: { message: 'Tak.' },
          under: { legalBasis: 'Barnets lov § 138' },
        },
        { type: 'DeadlineMet', data: { rule: 'acknowledge', late: false } },
      ]);
  });

  it('is the authority’s, once, of what it has received', () => {
    given(...assessed)
      .by(schoolLeader)
      .when(acknowledgeNotifier())
      .thenRejected('no-mandate');
    given(...assessed, notifierAcknowledged())
      .by(socialWorker)
      .when(acknowledgeNotifier())
      .thenRejected('already-acknowledged');
    given(concernRaised()).by(teacher).when(acknowledgeNotifier()).thenRejected('not-received');
  });
});

describe('Later word to the notifier', () => {
  it('says whether something was started', () => {
    given(...examined)
      .by(socialWorker)
      .when(informNotifier({ started: true, message: 'En undersøgelse er i gang.' }))
      .then([{ type: 'NotifierInformed', data: { started: true, message: 'En undersøgelse er i gang.' } }]);
  });

  it('comes when the screening is decided, once for each screening', () => {
    given(...screening)
      .by(socialWorker)
      .when(informNotifier())
      .thenRejected('screening-not-decided');
    given(...assessed)
      .by(socialWorker)
      .when(informNotifier())
      .thenRejected('screening-not-decided');
    given(...examined, notifierInformed())
      .by(socialWorker)
      .when(informNotifier())
      .thenRejected('already-informed');
    given(...examined, notifierInformed(), screeningOpened(), screeningDecided('inquiry'))
      .by(socialWorker)
      .when(informNotifier())
      .then([{ type: 'NotifierInformed' }]);
  });

  it('is owed again where the model asks for word of more, though word of the screening was given', () => {
    given(...examined, deadlineSet({ rule: 'inform-notifier' }), notifierInformed())
      .by(socialWorker)
      .when(informNotifier())
      .thenAmongOthers({ type: 'NotifierInformed' }, { type: 'DeadlineMet' });
  });

  it('is owed of the last screening though another has been opened before it was said', () => {
    given(...examined, deadlineSet({ rule: 'inform-notifier' }), screeningOpened())
      .by(socialWorker)
      .when(informNotifier())
      .then([{ type: 'NotifierInformed' }, { type: 'DeadlineMet', data: { rule: 'inform-notifier' } }]);
  });

  it('is not owed because something else is, or once it was said', () => {
    const reopened = [screeningOpened()];
    given(...examined, deadlineSet({ rule: 'four-months' }), ...reopened)
      .by(socialWorker)
      .when(informNotifier())
      .thenRejected('screening-not-decided');
    const said = deadlineMet('inform-notifier');
    given(...examined, deadlineSet({ rule: 'inform-notifier' }), said, ...reopened)
      .by(socialWorker)
      .when(informNotifier())
      .thenRejected('screening-not-decided');
  });

  it('is the authority’s', () => {
    given(...examined)
      .by(schoolLeader)
      .when(informNotifier())
      .thenRejected('no-mandate');
    given(concernRaised(), caseEscalated('local', teacher))
      .when(informNotifier())
      .thenRejected('not-received');
  });
});
