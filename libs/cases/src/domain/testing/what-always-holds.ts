import { openAppeals } from '../appeals/appeal.js';
import { whoHasPart } from '../access/who-has-part.js';
import type { MeasureKind, Model } from '@tovholder/model';
import type { CaseEvent, CaseEventType } from '../case-event.js';
import type { CaseState, Deadline } from '../case-state.js';
import { leftOf } from '../grants/grant.js';
import { mayBeParent } from '../meeting/participant.js';
import { calendar } from './model.js';
import { shippedVersions } from './model-versions.js';
import { ofReminderAndTasks } from './what-always-holds-of-tasks.js';

/** What must hold after every command, whatever came before; the names of what does not. */
export function broken(
  before: CaseState,
  events: readonly CaseEvent[],
  after: CaseState,
  versions = shippedVersions,
): string[] {
  const modelOf = ({ model }: CaseState) => versions.of(model).model;
  return Object.entries(always)
    .filter(([, holds]) => !holds(before, events, after, modelOf))
    .map(([rule]) => rule);
}

type ModelOf = (state: CaseState) => Model;
type Holds = (before: CaseState, events: readonly CaseEvent[], after: CaseState, modelOf: ModelOf) => boolean;

const always: Record<string, Holds> = {
  'an open case has one named person holding the thread': (_, __, { status, threadHolder }) =>
    status !== 'open' || Boolean(threadHolder?.personId && threadHolder.name),

  'a closed case changes only by correcting and by what families take back, and otherwise not before it is reopened':
    ({ status }, [first]) =>
      status !== 'closed' ||
      first === undefined ||
      first.type === 'CaseReopened' ||
      first.type === 'ConsentWithdrawn' ||
      first.type === 'ConsentExpired' ||
      first.type === 'RecordCorrected',
  'a case another municipality has is closed for good, and nobody has part in it': (before, events, after) =>
    (after.handedOver === undefined || (after.status === 'closed' && whoHasPart(after, '').length === 0)) &&
    (before.handedOver === undefined ||
      events.every(({ type }) => type === 'ConsentWithdrawn' || type === 'ConsentExpired')),
  'a case goes to another municipality when the child’s need and the notifier were answered here': (
    { reception },
    events,
  ) =>
    !has(events, 'CaseHandedOver') ||
    reception === undefined ||
    (reception.assessed && reception.acknowledged),
  'G5: a closing never stops the way to the authority': (_, events, after, modelOf) => {
    const authority = modelOf(after).levels.find((level) => level.authority)?.id;
    return events.every(
      (event) =>
        event.type !== 'CaseReopened' ||
        event.data.gate === undefined ||
        (after.level === authority && after.reception !== undefined && has(events, 'CaseEscalated')),
    );
  },

  'whatever is decided is decided under a mandate of the model, by a role that has it': (
    before,
    events,
    _,
    modelOf,
  ) =>
    events.every((event) => {
      const { type, under } = event;
      if (!decided.includes(type) || reopensByItself(event)) return true;
      const mandate = modelOf(before).mandates.find(({ id }) => id === under?.mandateId);
      return mandate?.roles.some((role) => role === under?.role) ?? false;
    }),

  'G3: what is decided under a mandate that asks for it has the child’s voice before it': (
    before,
    events,
    _,
    modelOf,
  ) =>
    events.every(({ type, under }) => {
      if (waitsForNothing.includes(type)) return true;
      const { mandates, groups } = modelOf(before);
      const asks = mandates.find(({ id }) => id === under?.mandateId)?.childHeardFirst;
      const isDue = asks && (before.subject !== 'group' || groups?.heardBeforeDecision !== false);
      return !isDue || before.childVoice !== undefined;
    }),

  'G1: while contact is barred no meeting has parents or companions': (_, __, { parentContact, meetings }) =>
    parentContact !== 'barred' ||
    Object.values(meetings).every(({ participants }) =>
      participants.every(({ capacity }) => capacity !== 'parent' && capacity !== 'companion'),
    ),

  'G1: while contact is suspended nobody who may be a parent can still come': (_, __, after) =>
    after.parentContact !== 'suspended' ||
    Object.values(after.meetings)
      .filter(({ status }) => status === 'planned' || status === 'open')
      .every(({ participants, present }) =>
        participants.every((one) => !mayBeParent(one) || present.includes(one.participantId)),
      ),

  'G1: contact opens only after the child was heard, or the authority said why not': (before, events) =>
    !has(events, 'ParentContactOpened') ||
    before.childVoice?.how === 'heard' ||
    before.childVoice?.byAuthority === true,

  'G2: contact opens only after the risk was assessed, where it was barred for that': (before, events) =>
    !has(events, 'ParentContactOpened') || !before.honourConflict || before.riskAssessed === true,

  'G4: no reassessment by one who handled the child before': (before, events) =>
    events.every(
      (event) =>
        event.type !== 'ConcernAssessed' || !before.reception?.earlierHandlers?.includes(event.by.personId),
    ),

  'G5: what the authority has received stays received': (before, _, after) =>
    before.reception === undefined || after.reception?.at === before.reception.at,

  'the authority receives children, and no group': (_, events, { subject }) =>
    subject !== 'group' || !has(events, 'ConcernReceived'),
  'a closed case has no measure running, and no open question of who pays': (_, __, { status, measures }) =>
    status !== 'closed' ||
    Object.values(measures).every((one) => one.status === 'ended' && one.funding === 'settled'),
  'no measure begins unpaid of a kind that must be paid first': (before, events, _, modelOf) =>
    events.every((event) => {
      if (event.type !== 'MeasureStarted' || event.data.funding.kind !== 'open') return true;
      const known = modelOf(before).funding?.kinds;
      const { kinds = [] } = event.data;
      return !known || (kinds.length > 0 && kinds.every(({ id }) => mayStartOpen(id, known)));
    }),
  'never more is granted than the ceiling, nor used than was granted': (
    before,
    events,
    { grants },
    modelOf,
  ) =>
    (modelOf(before).grants ?? []).every(({ id, maxAmountKroner }) => {
      const ofKind = Object.values(grants).filter(
        ({ grant, status }) => grant === id && status !== 'declined',
      );
      const sum = ofKind.reduce(
        (all, { amountKroner, returnedKroner }) => all + amountKroner - returnedKroner,
        0,
      );
      // Another model may have a lower ceiling than what was granted already.
      const isGranted = has(events, 'GrantProposed') || has(events, 'GrantGiven');
      return (!isGranted || sum <= maxAmountKroner) && ofKind.every((grant) => leftOf(grant) >= 0);
    }),
  'money is used only where everybody who must agree has said yes': (before, events) =>
    events.every(
      (event) =>
        (event.type !== 'GrantUsed' || before.grants[event.data.grantId]?.status === 'given') &&
        (event.type !== 'GrantGiven' ||
          (before.grants[event.data.grantId]?.awaits ?? []).every(({ role }) =>
            events.some((one) => one.type === 'GrantConcurred' && one.data.roles.includes(role)),
          )),
    ),
  ...ofReminderAndTasks,
  'a closed case has nobody disposing of money': (_, __, { status, grants }) =>
    status !== 'closed' ||
    Object.values(grants).every((grant) => grant.status === 'settled' || grant.status === 'declined'),
  'of each kind of notice one waits at the most, and in a closed case none': (_, __, { status, notices }) => {
    const waiting = Object.values(notices).filter((one) => one.status === 'waiting');
    return new Set(waiting.map(({ rule }) => rule)).size === waiting.length
      ? status !== 'closed' || waiting.length === 0
      : false;
  },
  'a notice that was answered stays so': (before, _, after) =>
    Object.values(before.notices).every(
      ({ noticeId, status }) => status === 'waiting' || after.notices[noticeId]?.status === 'answered',
    ),
  'a closed case owes nobody who complained an answer': (_, __, after) =>
    after.status !== 'closed' || openAppeals(after).length === 0,
  'a complaint that was answered stays so': (before, _, after) =>
    Object.values(before.appeals).every(
      ({ appealId, status }) => status === 'received' || after.appeals[appealId]?.status !== 'received',
    ),
  'a meeting closes with the child’s voice, and with owner and date on each agreement': (
    before,
    events,
    after,
    modelOf,
  ) =>
    events.every((event) => {
      if (event.type !== 'MeetingClosed') return true;
      const { meetingId } = event.data;
      const loose = Object.values(after.agreements).some(
        (one) => one.meetingId === meetingId && one.status !== 'withdrawn' && !(one.owner && one.by),
      );
      const { groups } = modelOf(before);
      const heard = before.meetings[meetingId]?.childVoice === true;
      return !loose && (heard || (before.subject === 'group' && !groups?.heardBeforeMeetingCloses));
    }),

  'a meeting is opened on its day, or later with the reason why': (before, events) =>
    events.every((event) => {
      if (event.type !== 'MeetingOpened') return true;
      const { meetingId, writtenAfterwards } = event.data;
      const day = calendar.localDate(before.meetings[meetingId]?.at ?? '');
      const today = calendar.localDate(event.at);
      return today === day || (today > day && writtenAfterwards !== undefined);
    }),

  'nobody absent ever speaks': (before, events) =>
    events.every((event) => {
      switch (event.type) {
        case 'ContributionMade':
        case 'ScaleGiven':
        case 'DisagreementRecorded':
          return isThere(event.data.participantId, event.data.meetingId, before);
        case 'AgreementMade':
        case 'TrialActionPlanned':
          return !event.data.owner || isThere(event.data.owner.participantId, event.data.meetingId, before);
        default:
          return true;
      }
    }),

  'nobody comes twice to a meeting': (_, __, { meetings }) =>
    Object.values(meetings).every(({ present }) => new Set(present).size === present.length),

  'nobody is invited twice to a meeting': (_, __, { meetings }) =>
    Object.values(meetings).every(({ participants }) => {
      const people = participants.flatMap(({ personId }) => personId ?? []);
      return new Set(people).size === people.length;
    }),

  'no deadline is forgotten, and none comes back': (before, events, after) => {
    const set = events.flatMap((event) => (event.type === 'DeadlineSet' ? [event.data.deadlineId] : []));
    const kept = Object.values(before.deadlines).every((deadline) => {
      const now = after.deadlines[deadline.deadlineId];
      return (
        now !== undefined && (now.status === deadline.status || onward[deadline.status].includes(now.status))
      );
    });
    return kept && set.every((id) => after.deadlines[id] !== undefined);
  },

  'a deadline is told of at most once in a command': (_, events) => {
    const told = events.flatMap((event) =>
      event.type === 'DeadlineMet' || event.type === 'DeadlineLapsed' || event.type === 'DeadlineMissed'
        ? [event.data.deadlineId]
        : [],
    );
    return new Set(told).size === told.length;
  },

  'an agreement stays at its meeting through every change, and a settled one as it was settled': (
    before,
    _,
    after,
  ) =>
    Object.values(before.agreements).every((agreement) => {
      const now = after.agreements[agreement.agreementId];
      if (agreement.status !== 'open') return now === agreement;
      return now?.meetingId === agreement.meetingId;
    }),

  'the case stands at a level of the model': (_, __, after, modelOf) =>
    after.status === 'none' || modelOf(after).levels.some(({ id }) => id === after.level),

  'whoever lost sight of the case by a consent does nothing more in it': (before, events) =>
    events.every(({ by, at }) => {
      const { responsible, sightByConsent } = before;
      const sight = sightByConsent[by.personId];
      // PPR and the health visitors see no case by where they work.
      return by.role !== 'ppr' || by.personId === responsible || sight === undefined || at < sight.until;
    }),

  'an office outlasts every consent': (_, __, { withOffice, sightByConsent }) =>
    withOffice.every((personId) => !Object.hasOwn(sightByConsent, personId)),

  'part once given is not taken, but by the family moving': (before, events, after) =>
    has(events, 'CaseHandedOver') || before.withPart.every((person) => after.withPart.includes(person)),

  'a closed case has no screening, inquiry or examination going on, and no meeting': (_, __, after) =>
    after.status !== 'closed' ||
    (after.screening?.status !== 'open' &&
      (after.screening?.running ?? 'none') === 'none' &&
      Object.values(after.meetings).every(({ status }) => status === 'closed' || status === 'cancelled')),

  'a closed case has nothing agreed that is still open': (_, __, { status, agreements, trialActions }) =>
    status !== 'closed' ||
    (Object.values(agreements).every((agreement) => agreement.status !== 'open') &&
      Object.values(trialActions).every((trial) => trial.status !== 'running' || trial.reviewed)),
};

/** What the law gives hours or days, and what somebody worried asks for: the child is heard afterwards. */
const waitsForNothing: readonly CaseEventType[] = [
  'ConcernAssessed',
  'NotifierAcknowledged',
  'NotifierInformed',
  'CaseReopened',
  // The answer itself waits for the child; that it goes on, or is no longer asked for, decides nothing of it.
  'AppealForwarded',
  'AppealWithdrawn',
];

const decided: readonly CaseEventType[] = [
  'ConcernAssessed',
  'NotifierAcknowledged',
  'NotifierInformed',
  'ScreeningDecided',
  'InquiryCompleted',
  'ExaminationCompleted',
  'DecisionMade',
  'MeasureStarted',
  'MeasureEnded',
  'FundingSettled',
  'ResponsibleNamed',
  'ParentContactOpened',
  'AppealReassessed',
  'AppealForwarded',
  'AppealWithdrawn',
  'CaseClosed',
  'CaseReopened',
];

const onward: Record<Deadline['status'], readonly Deadline['status'][]> = {
  running: ['missed', 'met', 'lapsed'],
  missed: ['met', 'lapsed'],
  met: [],
  lapsed: [],
};

function mayStartOpen(id: string, kinds: readonly MeasureKind[]): boolean {
  return kinds.some((kind) => kind.id === id && kind.mayStartOpen);
}

function reopensByItself(event: CaseEvent): boolean {
  return event.type === 'CaseReopened' && (event.data.gate === 'G5' || event.data.byAppeal === true);
}

function has(events: readonly CaseEvent[], type: CaseEventType): boolean {
  return events.some((event) => event.type === type);
}

function isThere(participantId: string, meetingId: string, { meetings }: CaseState): boolean {
  return meetings[meetingId]?.present.includes(participantId) ?? false;
}
