import type { AgreementOwner } from './agreement-events.js';
import type { Agreement, CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { mayFollowUpMeasure } from '../measures/follow-up-of-measure.js';
import { handles, holdsThread, onlyThreadHolder } from '../people-rules.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import type { AgreementCommand } from './agreement-commands.js';
import { notPast, openAgreement } from './make-agreements.js';

type Of<Type extends AgreementCommand['type']> = Extract<AgreementCommand, { type: Type }>;

export function keepAgreement(
  { agreementId, progress }: Of<'KeepAgreement'>,
  state: CaseState,
  context: Context,
): Decision {
  const agreement = openAgreement(agreementId, state);
  if (isRejection(agreement)) return agreement;
  return (
    firstRejection(ownerOrThreadHolder(agreement.owner, state, context), isWhole(agreement)) ?? [
      { type: 'AgreementKept', data: { agreementId, progress, does: agreement.does } },
    ]
  );
}

export function missAgreement(
  { agreementId, reason }: Of<'MissAgreement'>,
  state: CaseState,
  context: Context,
): Decision {
  const agreement = openAgreement(agreementId, state);
  if (isRejection(agreement)) return agreement;
  return (
    firstRejection(ownerOrThreadHolder(agreement.owner, state, context), isWhole(agreement)) ?? [
      { type: 'AgreementMissed', data: { agreementId, reason, does: agreement.does } },
    ]
  );
}

/** Of one measure, as the law asks for, or of the case as a whole, which meets no measure's deadline. */
export function holdFollowUp(
  { progress, measureId, heard = [], next }: Of<'HoldFollowUp'>,
  state: CaseState,
  context: Context,
): Decision {
  return (
    firstRejection(
      measureId === undefined
        ? handlerOrThreadHolder(state, context)
        : mayFollowUpMeasure(measureId, heard, state, context),
      notPast(next, context, '/next'),
    ) ?? [
      {
        type: 'FollowUpHeld',
        data: {
          progress,
          ...(measureId !== undefined && { measureId }),
          ...(heard.length > 0 && { heard }),
          ...(next !== undefined && { next }),
        },
      },
    ]
  );
}

function handlerOrThreadHolder(state: CaseState, context: Context): Rejection | undefined {
  return handles(state, context) ? undefined : onlyThreadHolder(state, context);
}

// Otherwise an agreement nobody owns could be settled during the meeting, and the meeting close without its owner.
function isWhole({ owner, by }: Agreement): Rejection | undefined {
  if (owner && by) return undefined;
  const lacks = [...(owner ? [] : ['en ansvarlig']), ...(by ? [] : ['en dato'])].join(' og ');
  return reject('agreement-without-owner-or-date', { detail: `Denne aftale mangler ${lacks}.` });
}

export function ownerOrThreadHolder(
  owner: AgreementOwner | undefined,
  state: CaseState,
  context: Context,
): Rejection | undefined {
  const may = owner?.personId === context.by.personId || holdsThread(state, context);
  return may ? undefined : reject('not-yours');
}
