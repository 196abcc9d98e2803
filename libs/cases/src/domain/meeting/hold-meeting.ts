import type { AnalysisStep } from '@tovholder/model';
import { personTakingPart } from '../access/who-may-take-part.js';
import type { CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import { decidedWithChildsVoice } from '../deciding/childs-voice-before-decision.js';
import type { Decision } from '../decision.js';
import { mandateFor } from '../mandate.js';
import { isRejection, reject, type Rejection } from '../rejection.js';
import { saidInField } from './answer-field.js';
import type { MeetingCommand } from './meeting-commands.js';
import { meetingIn, onlyMeetingLeads, speaksAtTable, speaksFor, stepOf, titlesOf } from './meeting-rules.js';

type Of<Type extends MeetingCommand['type']> = Extract<MeetingCommand, { type: Type }>;

export function enterAnalysisStep(
  { meetingId, step }: Of<'EnterAnalysisStep'>,
  state: CaseState,
  context: Context,
): Decision {
  const meeting = meetingIn('open', meetingId, state);
  if (isRejection(meeting)) return meeting;
  const known = stepOf(step, context);
  if (isRejection(known)) return known;
  return (
    onlyMeetingLeads(meeting, state, context) ?? [{ type: 'AnalysisStepEntered', data: { meetingId, step } }]
  );
}

export function makeContribution(
  command: Of<'MakeContribution'>,
  state: CaseState,
  context: Context,
): Decision {
  const { meetingId, participantId, view, dimension } = command;
  const meeting = meetingIn('open', meetingId, state);
  if (isRejection(meeting)) return meeting;
  const absent = speaksAtTable(participantId, meeting, state, context);
  if (absent) return absent;
  const step = stepTakingContribution(command.step, dimension, context);
  if (isRejection(step)) return step;
  const said = saidInField(command, step, meeting);
  if (isRejection(said)) return said;
  return [
    {
      type: 'ContributionMade',
      data: {
        meetingId,
        contributionId: context.newId(),
        step: step.id,
        participantId,
        ...said,
        ...(view && { view }),
        ...(dimension !== undefined && { dimension }),
      },
    },
  ];
}

/** One answer per participant; a new answer takes the place of the earlier. */
export function giveScale(command: Of<'GiveScale'>, state: CaseState, context: Context): Decision {
  const { meetingId, participantId, value, because } = command;
  const meeting = meetingIn('open', meetingId, state);
  if (isRejection(meeting)) return meeting;
  return (
    speaksAtTable(participantId, meeting, state, context) ?? [
      { type: 'ScaleGiven', data: { meetingId, participantId, value, because } },
    ]
  );
}

/** Disagreement is first class: it is kept as it was said, and one about responsibility must be settled. */
export function recordDisagreement(
  command: Of<'RecordDisagreement'>,
  state: CaseState,
  context: Context,
): Decision {
  const { meetingId, participantId, about, view } = command;
  const meeting = meetingIn('open', meetingId, state);
  if (isRejection(meeting)) return meeting;
  return (
    speaksAtTable(participantId, meeting, state, context) ?? [
      {
        type: 'DisagreementRecorded',
        data: { meetingId, disagreementId: context.newId(), participantId, about, view },
      },
    ]
  );
}

/** Whoever is made responsible takes part in the case from then on, and could have taken part in it before. */
export function nameResponsible(
  command: Of<'NameResponsible'>,
  state: CaseState,
  context: Context,
): Decision {
  const { meetingId, responsibleId, reason } = command;
  const meeting = meetingIn('open', meetingId, state);
  if (isRejection(meeting)) return meeting;
  const under = mandateFor('name-responsible', context.by, state, context.model);
  if (isRejection(under)) return under;
  const responsible = personTakingPart(responsibleId, '/responsibleId', state, context);
  if (isRejection(responsible)) return responsible;
  return (
    decidedWithChildsVoice(under, state, context) ?? [
      { type: 'ResponsibleNamed', data: { meetingId, responsible, reason }, under },
    ]
  );
}

/** Afterwards everybody invited, there or not, may add what the record got wrong; it stays as it was closed. */
export function correctRecord(command: Of<'CorrectRecord'>, state: CaseState, context: Context): Decision {
  const { meetingId, participantId, step, says } = command;
  const meeting = meetingIn('closed', meetingId, state);
  if (isRejection(meeting)) return meeting;
  if (step !== undefined) {
    const known = stepOf(step, context);
    if (isRejection(known)) return known;
  }
  return (
    speaksFor(participantId, meeting, state, context, '/participantId') ?? [
      {
        type: 'RecordCorrected',
        data: {
          meetingId,
          correctionId: context.newId(),
          participantId,
          ...(step !== undefined && { step }),
          says,
        },
      },
    ]
  );
}

function stepTakingContribution(
  id: string,
  dimension: string | undefined,
  context: Context,
): AnalysisStep | Rejection {
  const step = stepOf(id, context);
  if (isRejection(step)) return step;
  if (!takesContributions(step)) {
    const others = context.model.analysisModel.filter(takesContributions);
    return reject('contribution-needs-other-step', { field: '/step', choices: titlesOf(others) });
  }
  if (dimension === undefined || step.dimensions.some((one) => one.id === dimension)) return step;
  return reject('unknown-dimension', {
    detail: `Trinnet: »${step.title}«`,
    field: '/dimension',
    ...(step.dimensions.length > 0 && { choices: titlesOf(step.dimensions) }),
  });
}

function takesContributions({ collects }: AnalysisStep): boolean {
  return collects === 'contributions' || collects === 'worries' || collects === 'purpose';
}
