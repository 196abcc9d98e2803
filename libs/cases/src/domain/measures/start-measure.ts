import { entry, type CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import { decidedWithChildsVoice } from '../deciding/childs-voice-before-decision.js';
import type { Decision } from '../decision.js';
import { mandateFor } from '../mandate.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import { asTheModelPays, named } from './kinds-of-measure.js';
import type { MeasureCommand } from './measure-commands.js';
import { openFundingQuestion } from './open-question.js';
import { mayBeShared } from './shared-measures.js';

type StartMeasure = Extract<MeasureCommand, { type: 'StartMeasure' }>;

/** "Gør det. Vi finder ud af både økonomi og jura": a measure starts, and who pays may be answered after. */
export function startMeasure(command: StartMeasure, state: CaseState, context: Context): Decision {
  const { decisionId, trialActionId, what, startsOn, shared } = command;
  if (decisionId !== undefined && !state.decisions.includes(decisionId))
    return reject('decision-not-found', { field: '/decisionId' });
  const refused = firstRejection(wasAdopted(trialActionId, state), mayBeShared(shared, state, context));
  if (refused) return refused;
  const under = mandateFor('start-measure', context.by, state, context.model);
  if (isRejection(under)) return under;
  const begins = asTheModelPays(command, context.model);
  if (isRejection(begins)) return begins;
  const { kinds, funding } = begins;
  const measureId = context.newId();
  const question =
    funding.kind === 'open' ? openFundingQuestion(measureId, kinds, command, state, context) : [];
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
          ...(kinds.length > 0 && { kinds: kinds.map(named) }),
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
