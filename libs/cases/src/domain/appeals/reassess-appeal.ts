import type { CaseFact } from '../case-event.js';
import { entry, isUnmet, type Appeal, type CaseState, type Deadline } from '../case-state.js';
import type { Context } from '../context.js';
import { dayInWords } from '../danish-day.js';
import { decidedWithChildsVoice } from '../deciding/childs-voice-before-decision.js';
import type { Decision } from '../decision.js';
import { termsOf } from '../deadlines/terms-of-deadline.js';
import { mandateToReassess } from './mandate-to-reassess.js';
import { isRejection, reject, type Rejection } from '../rejection.js';
import type { AppealCommand } from './appeal-commands.js';
import type { Reassessed } from './appeal-events.js';

type Of<Type extends AppealCommand['type']> = Extract<AppealCommand, { type: Type }>;

/** The authority looks at its own decision again: it changes it, keeps to it, or says that the complaint came too late. */
export function reassessAppeal(
  { appealId, outcome, reason }: Of<'ReassessAppeal'>,
  state: CaseState,
  context: Context,
): Decision {
  const appeal = appealOf(appealId, state);
  if (isRejection(appeal)) return appeal;
  if (appeal.status !== 'received') return reject('appeal-answered');
  if (outcome === 'too-late' && !appeal.late) return reject('appeal-in-time', { field: '/outcome' });
  const under = mandateToReassess(appeal, state, context);
  if (isRejection(under)) return under;
  const { what } = appeal;
  return (
    (under && decidedWithChildsVoice(under, state, context)) ?? [
      { type: 'AppealReassessed', data: { appealId, what, outcome, reason }, ...(under && { under }) },
      ...(outcome === 'upheld' ? [] : notOwedAfter(outcome, appealId, state, context)),
    ]
  );
}

const whyOver: Record<Exclude<Reassessed, 'upheld'> | 'withdrawn', string> = {
  changed: 'Afgørelsen er ændret.',
  'too-late': 'Klagen kom for sent.',
  withdrawn: 'Klagen er trukket tilbage.',
};

/**
 * What is not met here goes to those who settle it, with the day. A complaint that came too late may go there too: it
 * is for them to say whether it is heard all the same.
 */
export function forwardAppeal(
  { appealId, forwardedOn }: Of<'ForwardAppeal'>,
  state: CaseState,
  context: Context,
): Decision {
  const appeal = appealOf(appealId, state);
  if (isRejection(appeal)) return appeal;
  if (appeal.status !== 'upheld' && appeal.status !== 'too-late') return reject('appeal-not-upheld');
  const under = mandateToReassess(appeal, state, context);
  if (isRejection(under)) return under;
  const { what, toldId, receivedOn } = appeal;
  const field = '/forwardedOn';
  if (forwardedOn > context.calendar.localDate(context.at)) return reject('date-in-the-future', { field });
  if (forwardedOn < receivedOn)
    return reject('forwarded-before-received', {
      field,
      detail: `Klagen kom ${dayInWords(receivedOn)}.`,
    });
  const to = entry(state.told, toldId)?.appealBody ?? '';
  return [{ type: 'AppealForwarded', data: { appealId, what, to, forwardedOn }, ...(under && { under }) }];
}

/** The family has thought better of it. Whoever could answer the complaint writes it down, and nobody else. */
export function withdrawAppeal(
  { appealId, reason }: Of<'WithdrawAppeal'>,
  state: CaseState,
  context: Context,
): Decision {
  const appeal = appealOf(appealId, state);
  if (isRejection(appeal)) return appeal;
  if (appeal.status !== 'received' && appeal.status !== 'upheld') return reject('appeal-answered');
  const under = mandateToReassess(appeal, state, context);
  if (isRejection(under)) return under;
  const { what } = appeal;
  return [
    { type: 'AppealWithdrawn', data: { appealId, what, reason }, ...(under && { under }) },
    ...notOwedAfter('withdrawn', appealId, state, context),
  ];
}

function appealOf(appealId: string, { appeals }: CaseState): Appeal | Rejection {
  return entry(appeals, appealId) ?? reject('appeal-not-found');
}

/** What was owed this complaint and is now owed nobody; the trail says why. What the answer meets is met by it. */
function notOwedAfter(
  end: keyof typeof whyOver,
  appealId: string,
  { deadlines }: CaseState,
  { model }: Context,
): readonly CaseFact[] {
  const isMet = (deadline: Deadline) =>
    end !== 'withdrawn' && termsOf(deadline, model)?.metBy === 'appeal-reassessed';
  return Object.values(deadlines)
    .filter((deadline) => deadline.appealId === appealId && isUnmet(deadline) && !isMet(deadline))
    .map(({ deadlineId, rule }) => ({
      type: 'DeadlineLapsed',
      data: { deadlineId, rule, reason: whyOver[end] },
    }));
}
