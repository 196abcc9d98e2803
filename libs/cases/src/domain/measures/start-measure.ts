import { notPast } from '../agreements/make-agreements.js';
import { candidatesOfAny } from '../candidates.js';
import type { CaseFact } from '../case-event.js';
import { entry, type CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import { decidedWithChildsVoice } from '../deciding/childs-voice-before-decision.js';
import type { Decision } from '../decision.js';
import { mandateFor, mandatesInForce } from '../mandate.js';
import { referenceTo } from '../people-rules.js';
import type { PersonReference } from '../people.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import type { MeasureCommand } from './measure-commands.js';
import { mayBeShared } from './shared-measures.js';

type StartMeasure = Extract<MeasureCommand, { type: 'StartMeasure' }>;

/** "Gør det. Vi finder ud af både økonomi og jura": a measure starts, and who pays may be answered after. */
export function startMeasure(command: StartMeasure, state: CaseState, context: Context): Decision {
  const { decisionId, trialActionId, what, startsOn, funding, shared } = command;
  if (decisionId !== undefined && !state.decisions.includes(decisionId))
    return reject('decision-not-found', { field: '/decisionId' });
  const refused = firstRejection(wasAdopted(trialActionId, state), mayBeShared(shared, state, context));
  if (refused) return refused;
  const under = mandateFor('start-measure', context.by, state, context.model);
  if (isRejection(under)) return under;
  const measureId = context.newId();
  const question = funding.kind === 'open' ? openFundingQuestion(measureId, command, state, context) : [];
  if (isRejection(question)) return question;
  return (
    decidedWithChildsVoice(under, state, context) ?? [
      {
        type: 'MeasureStarted',
        data: {
          measureId,
          ...(decisionId !== undefined && { decisionId }),
          ...(trialActionId !== undefined && { trialActionId }),
          what,
          startsOn,
          funding,
          ...(shared && { shared }),
        },
        under,
      },
      ...question,
    ]
  );
}

function wasAdopted(trialActionId: string | undefined, { trialActions }: CaseState): Rejection | undefined {
  if (trialActionId === undefined) return undefined;
  const field = '/trialActionId';
  const trial = entry(trialActions, trialActionId);
  if (!trial) return reject('trial-action-not-found', { field });
  return trial.status === 'adopted' ? undefined : reject('trial-action-not-adopted', { field });
}

function openFundingQuestion(
  measureId: string,
  { fundingOwnerIds, fundingAnswerBy, fundingQuestion }: StartMeasure,
  state: CaseState,
  context: Context,
): readonly CaseFact[] | Rejection {
  if (mandatesInForce('settle-funding', state, context.model).length === 0)
    return reject('funding-owners-missing', {
      field: '/funding',
      detail: 'Her giver modellen ingen mandat til det: skriv, hvem der betaler, eller løft sagen først.',
    });
  const named = fundingOwnerIds.map((personId, index) =>
    ownerNamed(personId, `/funding/ownerIds/${index}`, state, context),
  );
  const refused = named.find(isRejection);
  if (refused) return refused;
  const owners = named as readonly PersonReference[];
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
          owners,
          answerBy: fundingAnswerBy,
        },
      },
    ]
  );
}

/** The question is put to somebody who can answer it, and who comes to see the case by it. */
function ownerNamed(
  personId: string,
  field: string,
  state: CaseState,
  context: Context,
): PersonReference | Rejection {
  const instead = whoMaySettle(state, context);
  const named = context.roster.find(personId);
  if (!named) return reject('unknown-person', { field, ...instead });
  return instead.choices?.some(({ id }) => id === personId)
    ? referenceTo(named)
    : reject('wrong-role-for-task', { field, ...instead });
}

/** Those with the mandate to say who pays, where the case stands: the question is put to somebody who can answer it. */
function whoMaySettle(state: CaseState, { model, roster }: Context) {
  const roles = mandatesInForce('settle-funding', state, model).flatMap((one) => one.roles);
  return candidatesOfAny(roles, state.unitId, roster);
}
