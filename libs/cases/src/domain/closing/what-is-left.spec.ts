import { describe, expect, it } from '@jest/globals';
import type { EventOf } from '../case-event.js';
import { closeCase, keepAgreement, reopenCase, reviewTrialAction } from '../testing/commands.js';
import { concernRaised } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import {
  agreementKept,
  agreementMade,
  caseClosed,
  caseReopened,
  theAgreement,
  theTrialAction,
  trialActionPlanned,
  trialActionReviewed,
} from '../testing/later-history.js';
import { childHeard, meetingClosed, meetingOpened, meetingScheduled } from '../testing/meeting-history.js';
import { schoolLeader } from '../testing/municipality.js';

const metBefore = [concernRaised(), meetingScheduled(), meetingOpened(), childHeard()];
const agreed = [...metBefore, agreementMade(), trialActionPlanned(), meetingClosed()];
const agreementLeft = { id: theAgreement, reason: 'Dansk er nu på små hold.' };
const trialLeft = { id: theTrialAction, reason: 'Klassen er delt.' };
const leaves: EventOf<'CaseClosed'>['data']['leaves'] = [
  { agreementId: theAgreement, does: 'To lærere i dansktimerne.', reason: 'Dansk er nu på små hold.' },
  { trialActionId: theTrialAction, does: 'Holddeling i matematik.', reason: 'Klassen er delt.' },
];

function closing(...history: History) {
  return given(...history).by(schoolLeader);
}

describe('What was agreed and is still open when a case is closed', () => {
  it('is accounted for, each with its reason', () => {
    const closed = closing(...agreed).when(closeCase({ leaves: [agreementLeft, trialLeft] }));
    closed.then([
      {
        type: 'CaseClosed',
        data: { reason: 'Målet er nået.', whatChanged: 'Villads er i klassen.', leaves },
      },
    ]);
    expect(closed.state).toMatchObject({
      status: 'closed',
      agreements: { [theAgreement]: { status: 'left', does: 'To lærere i dansktimerne.' } },
      trialActions: { [theTrialAction]: { status: 'left', does: 'Holddeling i matematik.' } },
    });
  });

  it('stands in the order it was told', () => {
    const [closed] = closing(...agreed).when(closeCase({ leaves: [trialLeft, agreementLeft] })).events;
    expect(closed?.data).toMatchObject({ leaves: leaves.toReversed() });
  });

  it('is not dropped without a word: the refusal names all of it, as people know it', () => {
    const refused = closing(...agreed).when(closeCase());
    refused.thenRejectedAt('/leaves', 'agreements-open', [theAgreement, theTrialAction]);
    expect(refused.rejection.choices).toEqual([
      { id: theAgreement, title: `Aftalen »To lærere i dansktimerne.« (${schoolLeader.name})` },
      { id: theTrialAction, title: `Prøvehandlingen »Holddeling i matematik.« (${schoolLeader.name})` },
    ]);
    const nobodys = closing(...metBefore, agreementMade({ owner: undefined }), meetingClosed());
    expect(nobodys.when(closeCase()).rejection.choices).toEqual([
      { id: theAgreement, title: 'Aftalen »To lærere i dansktimerne.«' },
    ]);
  });

  it('is asked for where only some of it is told', () => {
    closing(...agreed)
      .when(closeCase({ leaves: [agreementLeft] }))
      .thenRejectedAt('/leaves', 'agreements-open', [theTrialAction]);
    closing(...agreed)
      .when(closeCase({ leaves: [trialLeft] }))
      .thenRejectedAt('/leaves', 'agreements-open', [theAgreement]);
    closing(...agreed)
      .when(closeCase({ leaves: [agreementLeft, { ...trialLeft, reason: ' \n' }] }))
      .thenRejectedAt('/leaves', 'agreements-open', [theTrialAction]);
  });

  it('is nothing that is settled, or not in the case, or told already', () => {
    closing(...agreed, agreementKept())
      .when(closeCase({ leaves: [trialLeft, agreementLeft] }))
      .thenRejectedAt('/leaves/1/id', 'not-left-open', [theTrialAction]);
    closing(...agreed)
      .when(closeCase({ leaves: [agreementLeft, trialLeft, agreementLeft] }))
      .thenRejectedAt('/leaves/2/id', 'not-left-open', [theAgreement, theTrialAction]);
    closing(...metBefore, meetingClosed())
      .when(closeCase({ leaves: [{ id: 'constructor', reason: 'Ved en fejl.' }] }))
      .thenRejectedAt('/leaves/0/id', 'not-left-open', undefined);
  });

  it.each(['continue', 'adapt', 'stop'] as const)(
    'is no trial action that was reviewed, whatever came of it: %s',
    (result) => {
      const reviewed = closing(
        ...metBefore,
        trialActionPlanned(),
        meetingClosed(),
        trialActionReviewed(result),
      );
      const [closed] = reviewed.when(closeCase()).events;
      expect(closed?.data).not.toHaveProperty('leaves');
      reviewed.when(closeCase({ leaves: [trialLeft] })).thenRejected('not-left-open');
    },
  );

  it('need not be told where everything is settled', () => {
    const [closed] = closing(...metBefore, agreementMade(), meetingClosed(), agreementKept()).when(
      closeCase(),
    ).events;
    expect(closed?.data).toEqual({ reason: 'Målet er nået.', whatChanged: 'Villads er i klassen.' });
  });
});

describe('A case that is reopened', () => {
  const closed = caseClosed({ leaves });

  it('keeps what was left as left', () => {
    const { state } = closing(...agreed, closed).when(reopenCase());
    expect(state.agreements[theAgreement]?.status).toBe('left');
    expect(state.trialActions[theTrialAction]?.status).toBe('left');
    const open = closing(...agreed, closed, caseReopened());
    open.when(keepAgreement()).thenRejected('agreement-settled');
    open.when(reviewTrialAction()).thenRejected('trial-action-reviewed');
    open.when(closeCase()).then([{ type: 'CaseClosed' }]);
  });

  it('has still open what an earlier release closed away without a word', () => {
    closing(...agreed, caseClosed(), caseReopened())
      .when(closeCase())
      .thenRejectedAt('/leaves', 'agreements-open', [theAgreement, theTrialAction]);
  });

  it('is not troubled by what was left of something it does not have', () => {
    const { state } = closing(...metBefore, meetingClosed(), closed).when(reopenCase());
    expect([state.agreements, state.trialActions]).toEqual([{}, {}]);
  });
});
