import { notPast } from '../agreements/make-agreements.js';
import { candidatesOfAny } from '../candidates.js';
import type { CaseFact } from '../case-event.js';
import type { CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import { decidedWithChildsVoice } from '../deciding/childs-voice-before-decision.js';
import type { Decision } from '../decision.js';
import { mandateFor } from '../mandate.js';
import { referenceTo } from '../people-rules.js';
import { isRejection, reject, type Rejection } from '../rejection.js';
import type { MeasureCommand } from './measure-commands.js';

type StartMeasure = Extract<MeasureCommand, { type: 'StartMeasure' }>;

/** "Gør det. Vi finder ud af både økonomi og jura": a measure starts, and who pays may be answered after. */
export function startMeasure(command: StartMeasure, state: CaseState, context: Context): Decision {
  const { decisionId, what, startsOn, funding } = command;
  if (decisionId !== undefined && !state.decisions.includes(decisionId))
    return reject('decision-not-found', { field: '/decisionId' });
  const under = mandateFor('start-measure', context.by, state, context.model);
  if (isRejection(under)) return under;
  const measureId = context.newId();
  const question = funding.kind === 'open' ? openFundingQuestion(measureId, command, state, context) : [];
  if (isRejection(question)) return question;
  return (
    decidedWithChildsVoice(under, state, context) ?? [
      {
        type: 'MeasureStarted',
        data: { measureId, ...(decisionId !== undefined && { decisionId }), what, startsOn, funding },
        under,
      },
      ...question,
    ]
  );
}

function openFundingQuestion(
  measureId: string,
  { fundingOwnerIds, fundingAnswerBy, fundingQuestion }: StartMeasure,
  state: CaseState,
  context: Context,
): readonly CaseFact[] | Rejection {
  const owners = fundingOwnerIds.map((personId) => context.roster.find(personId));
  if (!owners.every((owner) => owner !== undefined)) {
    const field = `/funding/ownerIds/${owners.indexOf(undefined)}`;
    return reject('unknown-person', { field, ...whoMaySettle(state, context) });
  }
  if (owners.length === 0)
    return reject('funding-owners-missing', { field: '/funding/ownerIds', ...whoMaySettle(state, context) });
  if (fundingAnswerBy === undefined) return reject('funding-owners-missing', { field: '/funding/answerBy' });
  return (
    notPast(fundingAnswerBy, context, '/funding/answerBy') ?? [
      {
        type: 'FundingQuestionOpened',
        data: {
          measureId,
          question: fundingQuestion ?? 'Hvem betaler?',
          owners: owners.map(referenceTo),
          answerBy: fundingAnswerBy,
        },
      },
    ]
  );
}

/** Those with the mandate to say who pays: the question is theirs to answer. */
function whoMaySettle({ unitId }: CaseState, { model, roster }: Context) {
  const roles = model.mandates
    .filter(({ decision }) => decision === 'settle-funding')
    .flatMap((one) => one.roles);
  return candidatesOfAny(roles, unitId, roster);
}
