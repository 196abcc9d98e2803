import { stepForWorries, type Outcome } from '@tovholder/model';
import { notPast } from '../agreements/make-agreements.js';
import type { CaseFact } from '../case-event.js';
import { lacksScreening, type CaseState, type Meeting } from '../case-state.js';
import { concernReceived } from '../concern/receive-concern.js';
import type { Context } from '../context.js';
import { voiceMissing } from '../deciding/childs-voice-before-decision.js';
import type { Decision } from '../decision.js';
import { moveToLevel } from '../levels/move-to-level.js';
import { outcomeIsOpen } from '../levels/route-conditions.js';
import { referenceTo } from '../people-rules.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import type { MeetingCommand } from './meeting-commands.js';
import { kindOf, meetingIn, onlyMeetingLeads, titlesOf } from './meeting-rules.js';

type CloseMeeting = Extract<MeetingCommand, { type: 'CloseMeeting' }>;

/** The meeting ends with a shared next step, or it does not end. */
export function closeMeeting(command: CloseMeeting, state: CaseState, context: Context): Decision {
  const meeting = meetingIn('open', command.meetingId, state);
  if (isRejection(meeting)) return meeting;
  const outcome = outcomeOf(command, context);
  if (isRejection(outcome)) return outcome;

  const refused = firstRejection(
    onlyMeetingLeads(meeting, state, context),
    childWasHeard(meeting, state, context),
    worriesWereShared(meeting, context),
    everyAgreementHasOwnerAndDate(meeting, state),
    outcomeHasReason(command),
    responsibilityIsSettled(meeting),
    gateG1LeadsToAuthority(outcome, state, context),
    outcomeIsOpen(outcome, asEnded(meeting, state), context.model),
    followUpIsAhead(command, context),
  );
  if (refused) return refused;

  const follows = whatFollows(outcome, command.reason, state, context);
  return isRejection(follows) ? follows : [meetingClosed(command, outcome), ...follows];
}

function outcomeOf({ outcome }: CloseMeeting, { model: { outcomes } }: Context): Outcome | Rejection {
  const known = outcomes.find(({ id }) => id === outcome);
  return known ?? reject('unknown-outcome', { field: '/outcome', choices: titlesOf(outcomes) });
}

function childWasHeard({ childVoice }: Meeting, state: CaseState, { model }: Context): Rejection | undefined {
  return childVoice ? undefined : voiceMissing(state, model, 'heardBeforeMeetingCloses');
}

/** Barnets lov § 133: the record must say what is notified. */
function worriesWereShared(meeting: Meeting, context: Context): Rejection | undefined {
  const worries = stepForWorries(context.model);
  if (!worries || !kindOf(meeting, context)?.standsForNotification) return undefined;
  return meeting.spokenTo.includes(worries.id)
    ? undefined
    : reject('worries-not-shared', { detail: `Punktet hedder »${worries.title}«.` });
}

function everyAgreementHasOwnerAndDate({ meetingId }: Meeting, state: CaseState): Rejection | undefined {
  const loose = Object.values(state.agreements)
    .filter((agreement) => agreement.meetingId === meetingId && agreement.status === 'open')
    .filter(({ owner, by }) => !(owner && by));
  if (loose.length === 0) return undefined;
  const which = loose.map(({ does }) => `»${inShort(does)}«`).join(', ');
  return reject('agreement-without-owner-or-date', { detail: `Det gælder ${which}` });
}

function outcomeHasReason({ reason }: CloseMeeting): Rejection | undefined {
  return reason.trim() === '' ? reject('outcome-without-reason', { field: '/reason' }) : undefined;
}

function responsibilityIsSettled({ responsibilityDisputed }: Meeting): Rejection | undefined {
  return responsibilityDisputed ? reject('responsibility-disputed') : undefined;
}

function gateG1LeadsToAuthority(
  outcome: Outcome,
  state: CaseState,
  { model }: Context,
): Rejection | undefined {
  const authority = model.levels.find((level) => level.authority)?.id;
  const reachesAuthority = outcome.opensScreening || (outcome.toLevel ?? state.level) === authority;
  return state.parentContact === 'barred' && !reachesAuthority
    ? reject('ordinary-path-closed', { field: '/outcome' })
    : undefined;
}

function followUpIsAhead({ followUp }: CloseMeeting, context: Context): Rejection | undefined {
  return notPast(followUp, context, '/followUp');
}

function meetingClosed({ meetingId, reason, followUp }: CloseMeeting, outcome: Outcome): CaseFact {
  return {
    type: 'MeetingClosed',
    data: { meetingId, outcome: outcome.id, outcomeTitle: outcome.title, reason, followUp },
  };
}

/** What the ways out of the level ask for is asked of the case as this meeting leaves it. */
function asEnded(meeting: Meeting, state: CaseState): CaseState {
  return { ...state, meetings: { ...state.meetings, [meeting.meetingId]: { ...meeting, status: 'closed' } } };
}

function whatFollows(
  outcome: Outcome,
  reason: string,
  state: CaseState,
  context: Context,
): readonly CaseFact[] | Rejection {
  const threadHolder = state.threadHolder ?? referenceTo(context.by);
  const moved =
    outcome.toLevel !== undefined && outcome.toLevel !== state.level
      ? moveToLevel({ to: outcome.toLevel, reason, threadHolder }, state, context)
      : [];
  if (isRejection(moved) || !outcome.opensScreening || !lacksScreening(state)) return moved;

  const alreadyOpened = moved.some(({ type }) => type === 'ScreeningOpened');
  const received = state.reception ? undefined : concernReceived('escalated', state, context);
  if (isRejection(received)) return received;
  return [
    ...moved,
    ...(received && !moved.some(({ type }) => type === 'ConcernReceived') ? [received] : []),
    ...(alreadyOpened ? [] : [{ type: 'ScreeningOpened' as const, data: { because: reason } }]),
  ];
}

const longEnoughToKnow = 80;

/** As much of what is agreed as it takes to know which agreement is meant. */
function inShort(text: string): string {
  const characters = Array.from(text.trim().replace(/\s+/g, ' '));
  if (characters.length <= longEnoughToKnow) return characters.join('');
  return `${characters.slice(0, longEnoughToKnow - 1).join('')}…`;
}
