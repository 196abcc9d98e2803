import {
  intakeRuleOf,
  type CaseCommand,
  type CaseEvent,
  type CaseState,
  type Rejection,
} from '@tovholder/cases';
import type { AnalysisStep, Model } from '@tovholder/model';
import { gatesIn, gatesRefusing } from './gates.js';
import { waysIn, waysRefusing } from './ways.js';

/** What of the model something that happened has used: keys of its parts. */
export function exercisedBy(event: CaseEvent, state: CaseState, model: Model): string[] {
  const mandate = event.under ? [`mandate ${event.under.mandateId}`] : [];
  return [
    `level ${state.level}`,
    ...mandate,
    ...usedBy(event, state, model),
    ...waysIn(event),
    ...gatesIn(event, state),
  ];
}

/** What of the model has stopped somebody: that it does is what it is there for. */
export function exercisedByRefusal(
  command: CaseCommand,
  refused: Rejection,
  state: CaseState,
  model: Model,
): string[] {
  return [...waysRefusing(command, refused, state, model), ...gatesRefusing(refused)];
}

function usedBy(event: CaseEvent, state: CaseState, model: Model): string[] {
  switch (event.type) {
    case 'ConcernRaised':
      return [
        `intake ${model.intake.indexOf(intakeRuleOf(state, model))}`,
        ...(state.subject === 'group' ? ['group'] : []),
      ];
    case 'MeetingOpened':
      return [...stepsFor('purpose', model), ...kindOf(event.data.meetingId, state)];
    case 'ParticipantPrepared':
      return cardOf(event.data, state);
    case 'AnalysisStepEntered':
      return [`step ${event.data.step}`];
    case 'ContributionMade': {
      const { step, field } = event.data;
      return [`step ${step}`, ...(field === undefined ? [] : [`field ${step} ${field}`])];
    }
    case 'ChildHeard':
    case 'ChildVoiceExcepted':
      return event.data.meetingId === undefined ? [] : stepsFor('child-voice', model);
    case 'ScaleGiven':
      return stepsFor('scales', model);
    case 'AgreementMade':
      return stepsFor('agreements', model);
    case 'TrialActionPlanned':
      return ['trial planned', ...stepsFor('agreements', model)];
    case 'TrialActionReviewed':
      return ['trial reviewed'];
    case 'MeasureEnded':
      return event.data.exchangedFor ? ['measure shared'] : [];
    case 'ConsentGiven':
      return [`consent given ${event.data.purpose}`];
    case 'ConsentWithdrawn':
      return [`consent withdrawn ${event.data.purpose}`];
    case 'ConsentExpired':
      return [`consent expired ${event.data.purpose}`];
    case 'MeetingClosed':
      return [
        `outcome ${event.data.outcome}`,
        ...stepsFor('outcome', model),
        ...stepsFor('follow-up', model),
      ];
    case 'GrantGiven':
      return [`grant ${event.data.grant}`];
    case 'TaskAdded':
      return [`task ${event.data.task}`];
    case 'MeasureStarted':
      return (event.data.kinds ?? []).map(({ id }) => `measure kind ${id}`);
    case 'FundingSettled':
      return event.data.kind ? [`measure kind ${event.data.kind.id}`] : [];
    case 'DecisionTold':
      return ['appeal told'];
    case 'AppealReassessed':
      return ['appeal answered'];
    case 'NoticeGiven':
      return [`notice given ${event.data.rule}`];
    case 'NoticeAnswered':
      return answeredOf(event.data, state);
    case 'DeadlineSet':
      return [`deadline set ${event.data.rule}`];
    case 'DeadlineMet':
      return event.data.late ? [] : [`deadline met ${event.data.rule}`];
    case 'DeadlineMissed':
      return [`deadline missed ${event.data.rule}`];
    default:
      return [];
  }
}

function answeredOf({ noticeId }: { noticeId: string }, { notices }: CaseState): string[] {
  const notice = notices[noticeId];
  return notice ? [`notice answered ${notice.rule}`] : [];
}

function stepsFor(collects: AnalysisStep['collects'], { analysisModel }: Model): string[] {
  return analysisModel.filter((step) => step.collects === collects).map(({ id }) => `step ${id}`);
}

function kindOf(meetingId: string, { meetings }: CaseState): string[] {
  const meeting = meetings[meetingId];
  return meeting ? [`meeting ${meeting.kind}`] : [];
}

function cardOf(
  { meetingId, participantId }: { meetingId: string; participantId: string },
  state: CaseState,
) {
  const prepared = state.meetings[meetingId]?.participants.find((one) => one.participantId === participantId);
  return prepared ? [`card ${prepared.capacity}`] : [];
}
