import type { LocalDate } from '@tovholder/calendar';
import type { DecisionKind, LegalTopic } from '@tovholder/model';
import type { CaseState, Reception } from '../case-state.js';
import type { Context } from '../context.js';
import { dayInWords } from '../danish-day.js';
import type { Decision } from '../decision.js';
import { mandateFor } from '../mandate.js';
import { basisIsStated } from '../deciding/basis-is-stated.js';
import { decidedWithChildsVoice } from '../deciding/childs-voice-before-decision.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import type { AuthorityCommand } from './authority-commands.js';
import type { ScreeningOutcome } from './authority-events.js';
import { notReceived } from './not-received.js';

type Of<Type extends AuthorityCommand['type']> = Extract<AuthorityCommand, { type: Type }>;

const lawOf: Record<ScreeningOutcome, LegalTopic> = {
  'nothing-further': 'screening',
  inquiry: 'inquiry',
  examination: 'examination',
};

/** The screening's outcome: nothing further, an inquiry, or the child-welfare examination with its months. */
export function decideScreening(
  command: Of<'DecideScreening'>,
  state: CaseState,
  context: Context,
): Decision {
  const { outcome, reason, basis } = command;
  if (!state.reception) return notReceived(context.model);
  if (!state.reception.assessed) return reject('not-assessed');
  if (state.screening?.status !== 'open') return reject('no-screening-open');
  const awareSince = command.awareSince ?? context.calendar.localDate(state.reception.at);
  const under = mandateFor('screen', context.by, state, context.model);
  if (isRejection(under)) return under;
  return (
    firstRejection(
      decidedWithChildsVoice(under, state, context),
      basisIsStated(basis),
      notInFuture(awareSince, context),
      notBeforeTheChild(awareSince, state.reception, state, context),
    ) ?? [
      {
        type: 'ScreeningDecided',
        data: { outcome, legalBasis: context.model.law[lawOf[outcome]].text, reason, basis, awareSince },
        under,
      },
    ]
  );
}

export function completeInquiry(
  { conclusion, examinationNeeded }: Of<'CompleteInquiry'>,
  state: CaseState,
  context: Context,
): Decision {
  if (state.screening?.running !== 'inquiry') return reject('no-inquiry-open');
  return decideUnder('complete-inquiry', state, context, (under) => [
    { type: 'InquiryCompleted', data: { conclusion, examinationNeeded }, under },
  ]);
}

/** A provisional assessment is what the law asks for when the months do not suffice; the examination goes on. */
export function completeExamination(
  { conclusion, provisional }: Of<'CompleteExamination'>,
  state: CaseState,
  context: Context,
): Decision {
  if (state.screening?.running !== 'examination') return reject('no-examination-open');
  return decideUnder('complete-examination', state, context, (under) => [
    { type: 'ExaminationCompleted', data: { conclusion, provisional }, under },
  ]);
}

function decideUnder(
  decision: DecisionKind,
  state: CaseState,
  context: Context,
  facts: (under: Exclude<ReturnType<typeof mandateFor>, Rejection>) => Decision,
): Decision {
  const under = mandateFor(decision, context.by, state, context.model);
  if (isRejection(under)) return under;
  return decidedWithChildsVoice(under, state, context) ?? facts(under);
}

// It may well lie before this concern: an earlier notification, and the months run from then.
function notInFuture(date: LocalDate, { calendar, at }: Context): Rejection | undefined {
  const today = calendar.localDate(at);
  return date > today
    ? reject('date-in-the-future', { field: '/awareSince', detail: `I dag er det ${dayInWords(today)}.` })
    : undefined;
}

/** A child is under 18, and its need may be known of from the pregnancy on. */
const monthsOfChildhood = 18 * 12;
const monthsOfPregnancy = 9;

// A slip of the pen in the year would have the four months run out years ago.
function notBeforeTheChild(
  date: LocalDate,
  { at: receivedAt }: Reception,
  { bornOn }: CaseState,
  { calendar }: Context,
): Rejection | undefined {
  const earliest =
    bornOn === undefined
      ? monthsBefore(calendar.localDate(receivedAt), monthsOfChildhood)
      : monthsBefore(bornOn, monthsOfPregnancy);
  if (date >= earliest) return undefined;
  const detail =
    bornOn === undefined
      ? 'Dagen ligger mere end 18 år før modtagelsen.'
      : 'Dagen ligger mere end ni måneder før barnets fødsel.';
  return reject('aware-before-the-child', { field: '/awareSince', detail });
}

function monthsBefore(day: LocalDate, months: number): LocalDate {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}
