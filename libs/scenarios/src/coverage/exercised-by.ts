import { intakeRuleOf, type CaseEvent, type CaseState } from '@tovholder/cases';
import type { AnalysisStep, Model } from '@tovholder/model';

/** What of the model something that happened has used: keys of its parts. */
export function exercisedBy(event: CaseEvent, state: CaseState, model: Model): string[] {
  const mandate = event.under ? [`mandate ${event.under.mandateId}`] : [];
  return [`level ${state.level}`, ...mandate, ...usedBy(event, state, model)];
}

function usedBy(event: CaseEvent, state: CaseState, model: Model): string[] {
  switch (event.type) {
    case 'ConcernRaised':
      return [`intake ${model.intake.indexOf(intakeRuleOf(state, model))}`];
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
    case 'TrialActionPlanned':
      return stepsFor('agreements', model);
    case 'MeetingClosed':
      return [
        `outcome ${event.data.outcome}`,
        ...stepsFor('outcome', model),
        ...stepsFor('follow-up', model),
      ];
    case 'AdviceRequested':
      return [`route advice ${event.data.from} ${event.data.to}`];
    case 'CaseEscalated':
      return [`route escalate ${event.data.from} ${event.data.to}`];
    case 'CaseReturned':
      return [`route return ${event.data.from} ${event.data.to}`];
    case 'GrantGiven':
      return [`grant ${event.data.grant}`];
    case 'MeasureStarted':
      return (event.data.kinds ?? []).map(({ id }) => `measure kind ${id}`);
    case 'FundingSettled':
      return event.data.kind ? [`measure kind ${event.data.kind.id}`] : [];
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
