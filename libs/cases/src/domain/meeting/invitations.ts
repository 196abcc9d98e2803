import { entry, type CaseState, type Meeting } from '../case-state.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { holdsThread } from '../people-rules.js';
import { firstRejection, inField, isRejection, reject, type Rejection } from '../rejection.js';
import type { MeetingCommand } from './meeting-commands.js';
import type { Participant } from './meeting-events.js';
import { circleOf, leadsMeeting, meetingIn, participantIn, speaksFor } from './meeting-rules.js';
import { isSamePerson, participantOf } from './participant.js';
import { timeIsAhead, timeIsWithinReach } from './plan-meeting.js';

type Of<Type extends MeetingCommand['type']> = Extract<MeetingCommand, { type: Type }>;

/** "Opgaven sætter holdet": whoever the task needs can be asked until the meeting is over. */
export function inviteParticipant(
  command: Of<'InviteParticipant'>,
  state: CaseState,
  context: Context,
): Decision {
  const meeting = entry(state.meetings, command.meetingId);
  if (!meeting || meeting.status === 'cancelled') return reject('meeting-not-found');
  if (meeting.status === 'closed') return reject('meeting-not-open');
  if (!leadsMeeting(meeting, state, context) && !holdsThread(state, context)) return reject('not-chair');
  const participant = participantOf(command.invite, circleOf(state, context), context);
  if (isRejection(participant)) return inField('/invite', participant);
  return (
    notInvitedYet(participant, meeting) ?? [
      { type: 'ParticipantInvited', data: { meetingId: meeting.meetingId, participant } },
    ]
  );
}

export function answerInvitation(
  command: Of<'AnswerInvitation'>,
  state: CaseState,
  context: Context,
): Decision {
  const { meetingId, participantId, answer, note } = command;
  const meeting = meetingIn('planned', meetingId, state);
  if (isRejection(meeting)) return meeting;
  return (
    speaksFor(participantId, meeting, state, context) ?? [
      { type: 'InvitationAnswered', data: { meetingId, participantId, answer, note } },
    ]
  );
}

export function proposeAnotherTime(
  command: Of<'ProposeAnotherTime'>,
  state: CaseState,
  context: Context,
): Decision {
  const { meetingId, participantId, at, reason } = command;
  const meeting = meetingIn('planned', meetingId, state);
  if (isRejection(meeting)) return meeting;
  return (
    firstRejection(
      speaksFor(participantId, meeting, state, context),
      timeIsAhead(at, context),
      timeIsWithinReach(at, context),
    ) ?? [{ type: 'AnotherTimeProposed', data: { meetingId, participantId, at, reason } }]
  );
}

/** Along the action card, so that nobody comes unprepared and nothing is asked twice. */
export function prepareForMeeting(
  command: Of<'PrepareForMeeting'>,
  state: CaseState,
  context: Context,
): Decision {
  const { meetingId, participantId, answers } = command;
  const meeting = meetingIn('planned', meetingId, state);
  if (isRejection(meeting)) return meeting;
  return (
    firstRejection(
      speaksFor(participantId, meeting, state, context),
      questionsAreOnTheCard(participantIn(meeting, participantId), answers, context),
    ) ?? [{ type: 'ParticipantPrepared', data: { meetingId, participantId, answers } }]
  );
}

function questionsAreOnTheCard(
  participant: Participant | undefined,
  answers: readonly { questionId: string }[],
  { model }: Context,
): Rejection | undefined {
  const card = model.actionCards.find(({ capacity }) => capacity === participant?.capacity);
  if (!card) return reject('no-action-card');
  const beside = answers.findIndex(({ questionId }) => !card.questions.some(({ id }) => id === questionId));
  if (beside < 0) return undefined;
  return reject('unknown-question', {
    detail: `Actioncardet: »${card.title}«`,
    field: `/answers/${beside}/questionId`,
    choices: card.questions.map(({ id, asks }) => ({ id, title: asks })),
  });
}

function notInvitedYet(participant: Participant, { participants }: Meeting): Rejection | undefined {
  return participants.some((other) => isSamePerson(participant, other))
    ? reject('already-invited', { field: '/invite' })
    : undefined;
}
