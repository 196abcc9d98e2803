import type { CaseFact } from '../case-event.js';
import { entry, type CaseState } from '../case-state.js';
import { isInForce } from '../consent/who-is-covered.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { decidedWithChildsVoice } from '../deciding/childs-voice-before-decision.js';
import type { MandateReference } from '../mandate-reference.js';
import { mandateFor } from '../mandate.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import {
  appealsAreAnswered,
  gateG1IsScreened,
  grantsAreSettled,
  lapseOfDeadlines,
  noMeetingGoesOn,
  tasksAreSettled,
} from './close-and-reopen.js';
import type { ClosingCommand } from './closing-commands.js';
import { accountForAll, type Account } from './what-is-left.js';

type HandOverCase = Extract<ClosingCommand, { type: 'HandOverCase' }>;

/**
 * Barnets lov § 132: the family moves, and another municipality is told and has what it needs, each thing on its own
 * legal basis. Here the case ends, and nobody reads on in it but those who answer for what was done.
 */
export function handOverCase(command: HandOverCase, state: CaseState, context: Context): Decision {
  const { municipality, notifiedOn, movesOn, material, reason, whatChanged, leaves = [] } = command;
  const under = mandateToHandOver(state, context);
  if (isRejection(under)) return under;
  const refused = firstRejection(
    isAboutAChild(state),
    noMeetingGoesOn(state),
    answeredForHere(state),
    gateG1IsScreened(state),
    grantsAreSettled(state),
    tasksAreSettled(state),
    paymentIsSettled(state),
    appealsAreAnswered(state),
    decidedWithChildsVoice(under, state, context),
    wasNotified(command, context),
    everythingHasItsBasis(command, state, context),
  );
  if (refused) return refused;
  const account = accountForAll(leaves, state);
  if ('code' in account) return account;
  const { left, measures } = account;
  return [
    { type: 'CaseHandedOver', data: { municipality, notifiedOn, movesOn, material }, under },
    ...measures.map((measure) => ended(measure, command, under, context)),
    { type: 'CaseClosed', data: { reason, whatChanged, ...(left.length > 0 && { leaves: left }) }, under },
    ...lapseOfDeadlines(state, context, `Sagen er overdraget til ${municipality}.`),
  ];
}

/** Where the model gives nobody the mandate, whoever may close the case. */
function mandateToHandOver(state: CaseState, { by, model }: Context): MandateReference | Rejection {
  const isGiven = model.mandates.some(({ decision }) => decision === 'hand-over-case');
  return mandateFor(isGiven ? 'hand-over-case' : 'close-case', by, state, model);
}

function isAboutAChild({ subject }: CaseState): Rejection | undefined {
  return subject === 'group' ? reject('group-does-not-move') : undefined;
}

// Barnets lov §§ 136 and 138: what is owed to the child today and to whoever notified is owed by those they came to.
function answeredForHere({ reception }: CaseState): Rejection | undefined {
  if (!reception) return undefined;
  if (!reception.assessed) return reject('duties-open', { detail: 'Bekymringen er ikke vurderet.' });
  return reception.acknowledged
    ? undefined
    : reject('duties-open', { detail: 'Underretteren har ikke fået kvittering.' });
}

// Nobody here could answer it afterwards.
function paymentIsSettled({ measures }: CaseState): Rejection | undefined {
  const open = Object.values(measures).filter(({ funding }) => funding === 'open');
  return open.length > 0
    ? reject('measures-open', {
        detail: `${open.map(({ what }) => `»${what}« har ingen afklaret betaling`).join('; ')}.`,
      })
    : undefined;
}

function wasNotified({ notifiedOn }: HandOverCase, { calendar, at }: Context): Rejection | undefined {
  return notifiedOn > calendar.localDate(at)
    ? reject('date-in-the-future', { field: '/notifiedOn' })
    : undefined;
}

/** Nothing about a family is passed on without something that lets it be, and a consent only while it holds. */
function everythingHasItsBasis(
  { material }: HandOverCase,
  { consents }: CaseState,
  { at }: Context,
): Rejection | undefined {
  if (material.length === 0) return reject('nothing-handed-over', { field: '/material' });
  for (const [index, { legalBasis, consentId }] of material.entries()) {
    const part = `/material/${index}`;
    if (legalBasis.trim() === '') return reject('handed-over-without-basis', { field: `${part}/legalBasis` });
    if (consentId === undefined) continue;
    const consent = entry(consents, consentId);
    if (!consent) return reject('consent-not-found', { field: `${part}/consentId` });
    if (!isInForce(consent, at)) return reject('consent-over', { field: `${part}/consentId` });
  }
  return undefined;
}

/** It ends the day the family leaves; what became of it stands with it. */
function ended(
  { measureId, reason }: Account['measures'][number],
  { movesOn }: HandOverCase,
  under: MandateReference,
  { calendar, at }: Context,
): CaseFact {
  const today = calendar.localDate(at);
  return {
    type: 'MeasureEnded',
    data: { measureId, reason, endsOn: movesOn < today ? today : movesOn },
    under,
  };
}
