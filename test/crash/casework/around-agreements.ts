import { atMeeting } from './around-meetings.js';
import { familyChief, schoolLeader } from './municipality.js';
import type { Act } from './wish.js';

/** What is agreed at a meeting, and what becomes of it. */

export const agrees: Act = (moment) =>
  atMeeting(moment, {
    type: 'MakeAgreement',
    does: moment.text,
    signOfProgress: moment.text,
    ...(moment.rarely(6)
      ? {}
      : { ownerId: moment.any(moment.soFar.seats)?.participantId, by: moment.dateAhead(20) }),
  });

export const plansTrial: Act = (moment) => {
  const owner = moment.any(moment.soFar.seats);
  return owner
    ? atMeeting(moment, {
        type: 'PlanTrialAction',
        hypothesis: moment.text,
        does: moment.text,
        professions: ['teacher', 'ppr'],
        ownerId: owner.participantId,
        review: moment.dateAhead(30),
      })
    : undefined;
};

export const namesResponsible: Act = (moment) =>
  moment.soFar.happened('DisagreementRecorded')
    ? {
        ...atMeeting(moment, {
          type: 'NameResponsible',
          responsibleId: schoolLeader,
          reason: moment.text,
        }),
        by: familyChief,
      }
    : undefined;

/** Also gives an owner and a date to what was agreed without them. */
export const changesAgreement: Act = (moment) => {
  const agreement = moment.any(moment.soFar.openAgreements);
  if (!agreement) return undefined;
  const { agreementId } = agreement;
  return {
    by: moment.soFar.chair,
    wants: {
      type: 'ChangeAgreement',
      agreementId,
      does: moment.text,
      signOfProgress: moment.text,
      ownerId: moment.any(moment.soFar.seats)?.participantId,
      by: moment.dateAhead(25),
      reason: moment.text,
    },
  };
};

export const withdraws: Act = (moment) => {
  const agreement = moment.any(moment.soFar.openAgreements);
  return (
    agreement && {
      by: moment.soFar.chair,
      wants: { type: 'WithdrawAgreement', agreementId: agreement.agreementId, reason: moment.text },
    }
  );
};

export const keepsOrMisses: Act = (moment) => {
  const agreement = moment.any(moment.soFar.openAgreements);
  if (!agreement) return undefined;
  const { agreementId } = agreement;
  return {
    by: moment.soFar.threadHolder,
    wants: moment.rarely(3)
      ? { type: 'MissAgreement', agreementId, reason: moment.text }
      : { type: 'KeepAgreement', agreementId, progress: moment.text },
  };
};

export const reviewsTrial: Act = (moment) => {
  const trial = moment.any(moment.soFar.all('TrialActionPlanned'));
  return (
    trial && {
      by: moment.soFar.threadHolder,
      wants: {
        type: 'ReviewTrialAction',
        trialActionId: trial.data.trialActionId,
        learned: moment.text,
        result: moment.oneOf(['continue', 'adapt', 'stop']),
      },
    }
  );
};

export const followsUp: Act = (moment) => ({
  by: moment.soFar.handler ?? moment.soFar.threadHolder,
  wants: {
    type: 'HoldFollowUp',
    progress: moment.text,
    ...(moment.rarely(2) && { next: moment.dateAhead(15) }),
  },
});
