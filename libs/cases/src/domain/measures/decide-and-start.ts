import { candidatesOfAny } from '../candidates.js';
import type { CaseFact } from '../case-event.js';
import { entry, type CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { notPast } from '../agreements/make-agreements.js';
import { mandateFor } from '../mandate.js';
import { referenceTo } from '../people-rules.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import { decidedWithChildsVoice } from './childs-voice-before-decision.js';
import type { MeasureCommand } from './measure-commands.js';

type Of<Type extends MeasureCommand['type']> = Extract<MeasureCommand, { type: Type }>;

/** What is decided, why, on what basis, and under which mandate. */
export function makeDecision(command: Of<'MakeDecision'>, state: CaseState, context: Context): Decision {
  const { what, reason, basis, amountKroner } = command;
  const under = mandateFor('decide-measure', context.by, state, context.model, amountKroner);
  if (isRejection(under)) return under;
  return (
    firstRejection(decidedWithChildsVoice(under, state, context), basisIsStated(basis)) ?? [
      {
        type: 'DecisionMade',
        data: {
          decisionId: context.newId(),
          what,
          reason,
          basis,
          ...(amountKroner !== undefined && { amountKroner }),
        },
        under,
      },
    ]
  );
}

/** "Gør det. Vi finder ud af både økonomi og jura": a measure starts, and who pays may be answered after. */
export function startMeasure(command: Of<'StartMeasure'>, state: CaseState, context: Context): Decision {
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

export function remindOfFunding({ measureId, says }: Of<'RemindOfFunding'>, state: CaseState): Decision {
  const measure = entry(state.measures, measureId);
  if (!measure) return reject('measure-not-found');
  if (measure.funding === 'settled') return reject('funding-settled');
  return [{ type: 'FundingReminderGiven', data: { measureId, says } }];
}

export function settleFunding(command: Of<'SettleFunding'>, state: CaseState, context: Context): Decision {
  const { measureId, payer, reason } = command;
  const measure = entry(state.measures, measureId);
  if (!measure) return reject('measure-not-found');
  if (measure.funding === 'settled') return reject('funding-settled');
  const under = mandateFor('settle-funding', context.by, state, context.model);
  return isRejection(under) ? under : [{ type: 'FundingSettled', data: { measureId, payer, reason }, under }];
}

/** A decision rests on something that can be named. */
export function basisIsStated(basis: readonly string[]): Rejection | undefined {
  return basis.every((what) => what.trim() === '') ? reject('basis-missing', { field: '/basis' }) : undefined;
}

function openFundingQuestion(
  measureId: string,
  { fundingOwnerIds, fundingAnswerBy, fundingQuestion }: Of<'StartMeasure'>,
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
