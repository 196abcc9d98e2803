import type { IntakeRule, MeetingKind } from '@tovholder/model';
import type { CaseFact } from '../case-event.js';
import type { CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import type { MeetingRequest } from '../meeting/meeting-commands.js';
import { meetingKind, planMeeting, timeFits } from '../meeting/plan-meeting.js';
import { parentContactOf } from '../meeting/participant.js';
import { referenceTo } from '../people-rules.js';
import type { ActingPerson, Standing } from '../people.js';
import { firstRejection, inField, isRejection, reject, type Rejection } from '../rejection.js';
import type { ConcernCommand } from './concern-commands.js';
import { gatesThatBar, isGated } from './gates.js';
import { intakeRuleFor, kindCarriesConcern, meetBy } from './intake-rule.js';
import { concernReceived } from './receive-concern.js';

type RaiseConcern = Extract<ConcernCommand, { type: 'RaiseConcern' }>;
type MeetingScheduled = Extract<CaseFact, { type: 'MeetingScheduled' }>;

/** One act: the concern is raised, the meeting is scheduled, and the authority has it if the model says so. */
export function raiseConcern(command: RaiseConcern, state: CaseState, context: Context): Decision {
  const standing = standingToRaise(context.by, command.unitId);
  if (state.status !== 'none') return reject('case-exists');
  if (!standing) return reject('cannot-raise');
  if (context.roster.unitName(command.unitId) === undefined)
    return reject('unknown-unit', { field: '/unitId', choices: context.roster.childrensUnits() });

  const rule = intakeRuleFor(command, context.model);
  const kind = meetingKind(command.meeting?.kind ?? rule.meetingKind, context);
  if (isRejection(kind)) return orWithoutIt(command, inField('/meeting', kind));

  const refused = firstRejection(
    meetingIsAsked(command),
    kindCarriesConcern(kind, rule, context.model, '/meeting/kind'),
    meetingIsInTime(command, rule, context),
  );
  if (refused) return orWithoutIt(command, refused);

  const meeting = command.meeting && planFirstMeeting(command.meeting, command, kind, context);
  if (isRejection(meeting)) return orWithoutIt(command, inField('/meeting', meeting));
  const received = reception(command, kind, meeting, context);
  if (isRejection(received)) return received;

  return [
    caseOpened(command, kind),
    concernRaised(command, standing, rule, context),
    {
      type: 'ThreadHolderNamed',
      data: {
        holder: referenceTo(context.by),
        reason: 'Har rejst bekymringen og holder tråden indtil videre.',
      },
    },
    ...gatesThatBar(command),
    ...(meeting ? [meeting] : []),
    ...(received ? [received] : []),
  ];
}

// Barnets lov § 133: whoever is in public service has the duty about every child they come to know of there, whatever
// unit it belongs to. Whoever only keeps the system running comes to know of none.
function standingToRaise({ standings }: ActingPerson, unitId: string): Standing | undefined {
  const atWork = standings.filter(({ role }) => role !== 'administrator');
  return atWork.find(({ reaches }) => reaches.includes(unitId)) ?? atWork[0];
}

// An acute concern never waits for a meeting; neither does one of abuse, where the child is heard first.
function meetingIsAsked(command: RaiseConcern): Rejection | undefined {
  return (command.meeting ?? needsNoMeeting(command))
    ? undefined
    : reject('meeting-time-missing', { field: '/meeting' });
}

function needsNoMeeting(command: RaiseConcern): boolean {
  return command.acute || isGated(command);
}

// Whoever has little time is told the way that is open at once, not only what is wrong with the meeting.
function orWithoutIt(command: RaiseConcern, rejection: Rejection): Rejection {
  if (!needsNoMeeting(command)) return rejection;
  const instead = 'Eller udelad mødet: så sendes bekymringen nu, og mødet indkaldes bagefter.';
  return { ...rejection, whatToDo: `${rejection.whatToDo} ${instead}` };
}

function meetingIsInTime(
  { meeting }: RaiseConcern,
  rule: IntakeRule,
  context: Context,
): Rejection | undefined {
  const refused = meeting && timeFits(meeting.at, meetBy(context.at, rule, context.calendar), context);
  return refused && inField('/meeting', refused);
}

function planFirstMeeting(
  request: MeetingRequest,
  command: RaiseConcern,
  kind: MeetingKind,
  context: Context,
): MeetingScheduled | Rejection {
  const circle = {
    unitId: command.unitId,
    subject: command.subject.kind,
    subjectName: command.subject.name,
    parentContact: parentContactOf(
      { ...command, parentContact: isGated(command) ? 'barred' : 'open' },
      context,
    ),
    withPart: [],
    consents: {},
    sightByConsent: {},
  };
  return planMeeting(kind, 'Bekymringen drøftes, og næste skridt aftales.', request, circle, context);
}

function reception(
  command: RaiseConcern,
  kind: MeetingKind,
  meeting: MeetingScheduled | undefined,
  context: Context,
): CaseFact | Rejection | undefined {
  const about = { unitId: command.unitId, subject: command.subject.kind };
  if (command.acute) return concernReceived('acute', about, context);
  if (command.suspectedAbuse) return concernReceived('suspected-abuse', about, context);
  if (command.honourConflict) return concernReceived('honour-conflict', about, context);
  if (!meeting || !kind.standsForNotification) return undefined;
  return concernReceived('meeting-requested', about, context, meeting.data.meetingId);
}

function caseOpened(command: RaiseConcern, kind: MeetingKind): CaseFact {
  const { caseId, model, subject, unitId } = command;
  return { type: 'CaseOpened', data: { caseId, model, subject, unitId, level: kind.level } };
}

function concernRaised(
  command: RaiseConcern,
  { role, unitId }: Standing,
  rule: IntakeRule,
  { by, at, calendar, knownOfChild }: Context,
): CaseFact {
  const { severity, sees, childSays, tried, parentsKnow, acute, suspectedAbuse, honourConflict } = command;
  return {
    type: 'ConcernRaised',
    data: {
      raisedBy: { ...referenceTo(by), role, unitId },
      severity,
      sees,
      childSays,
      tried,
      parentsKnow,
      acute,
      suspectedAbuse,
      ...(honourConflict && { honourConflict }),
      earlier: knownOfChild.earlier,
      meetBy: meetBy(at, rule, calendar),
    },
  };
}
