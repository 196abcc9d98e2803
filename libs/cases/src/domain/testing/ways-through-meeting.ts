import type { Instant } from '@tovholder/calendar';
import type { Model } from '@tovholder/model';
import type { CaseState, Meeting } from '../case-state.js';
import * as command from './commands.js';
import { everybody } from './municipality.js';
import { dayAfter, givingAPart, holdersOf, isTried, only, type Way } from './ways-on.js';

/** What is missing before an open meeting may end, and its ending. */
export function endMeeting(meeting: Meeting, state: CaseState, model: Model, at: Instant): readonly Way[] {
  const { meetingId, present, participants } = meeting;
  if (present.length === 0)
    return only(
      ...participants.map(({ participantId }) => command.noteArrival({ meetingId, participantId })),
    );
  const steps = model.analysisModel.filter(
    ({ collects }) => collects === 'worries' || collects === 'contributions',
  );
  const unsaid = steps.filter(({ id }) => !meeting.spokenTo.includes(id)).slice(0, 1);
  const loose = Object.values(state.agreements).filter(
    ({ status, owner, by }) => status === 'open' && !(owner && by),
  );
  const tries = !isTried(state) && model.routes.some(({ conditions }) => conditions?.environmentTried);
  const owners = participants.filter(
    ({ participantId, personId }) => present.includes(participantId) && personId,
  );
  return only(
    ...(meeting.childVoice ? [] : [command.hearChild({ meetingId })]),
    ...unsaid.flatMap(({ id }) =>
      present.map((participantId) => command.makeContribution({ meetingId, participantId, step: id })),
    ),
    ...(meeting.responsibilityDisputed
      ? [
          ...everybody.map(({ personId }) => command.nameResponsible({ meetingId, responsibleId: personId })),
          ...givingAPart(holdersOf(['name-responsible'], state, model), state),
        ]
      : []),
    ...loose.map(({ agreementId }) => command.withdrawAgreement({ agreementId })),
    ...(tries
      ? owners.map(({ participantId }) =>
          command.planTrialAction({ meetingId, ownerId: participantId, review: dayAfter(at, 20) }),
        )
      : []),
    ...[...model.outcomes]
      .sort((one, other) => Number(one.toLevel !== undefined) - Number(other.toLevel !== undefined))
      .map(({ id }) => command.closeMeeting({ meetingId, outcome: id, followUp: dayAfter(at, 30) })),
  );
}

/** A meeting that was planned is held, also afterwards, or else cancelled. */
export function openOrDrop({ meetingId, participants, at: planned }: Meeting, at: Instant): readonly Way[] {
  const present = participants.map(({ participantId }) => participantId);
  const opened = { meetingId, present };
  return [
    ...(planned < at ? [] : [{ command: command.openMeeting(opened), at: planned }]),
    { command: command.openMeeting({ ...opened, writtenAfterwards: 'Referatet blev glemt.' }) },
    { command: command.cancelMeeting({ meetingId }) },
  ];
}
