import { openAppeals } from '../appeals/appeal.js';
import type { CaseFact } from '../case-event.js';
import { awaitsMeeting, isUnmet, type CaseState } from '../case-state.js';
import { barredForRiskAlone } from '../concern/gates.js';
import type { Context } from '../context.js';
import { termsOf } from '../deadlines/terms-of-deadline.js';
import type { Decision } from '../decision.js';
import { mayReachAuthority } from '../levels/move-between-levels.js';
import { mandateFor } from '../mandate.js';
import { decidedWithChildsVoice } from '../deciding/childs-voice-before-decision.js';
import { referenceTo } from '../people-rules.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import type { ClosingCommand } from './closing-commands.js';
import { accountFor } from './what-is-left.js';

type Of<Type extends ClosingCommand['type']> = Extract<ClosingCommand, { type: Type }>;

/** A case ends when its duties are done; nothing the law asks for is closed away. */
export function closeCase(
  { reason, whatChanged, leaves = [] }: Of<'CloseCase'>,
  state: CaseState,
  context: Context,
): Decision {
  const under = mandateFor('close-case', context.by, state, context.model);
  if (isRejection(under)) return under;
  const refused = firstRejection(
    noMeetingGoesOn(state),
    gateG1IsScreened(state),
    assessedIfReceived(state),
    metIfAwaited(state),
    dutiesAreDone(state, context),
    nothingUnderInquiry(state),
    measuresAreSettled(state),
    grantsAreSettled(state),
    tasksAreSettled(state),
    appealsAreAnswered(state),
    decidedWithChildsVoice(under, state, context),
  );
  if (refused) return refused;
  const left = accountFor(leaves, state);
  if ('code' in left) return left;
  return [
    { type: 'CaseClosed', data: { reason, whatChanged, ...(left.length > 0 && { leaves: left }) }, under },
    ...lapseOfDeadlines(state, context, 'Sagen er afsluttet.'),
  ];
}

export function reopenCase({ reason }: Of<'ReopenCase'>, state: CaseState, context: Context): Decision {
  if (state.status === 'open') return reject('case-open');
  const under = mandateFor('reopen-case', context.by, state, context.model);
  if (isRejection(under)) return withOtherWays(under, state, context);
  const threadHolder = state.threadHolder ?? referenceTo(context.by);
  return [{ type: 'CaseReopened', data: { reason, threadHolder }, under }];
}

// G5: whoever may not reopen the case is told how what they know is heard all the same.
function withOtherWays(refused: Rejection, state: CaseState, context: Context): Rejection {
  const escalate = 'Løft sagen til myndigheden, så genåbner den, eller rejs bekymringen på ny.';
  const other = mayReachAuthority(state, context) ? escalate : 'Er du bekymret, så rejs bekymringen på ny.';
  return { ...refused, whatToDo: `${refused.whatToDo} ${other}` };
}

export function noMeetingGoesOn(state: CaseState): Rejection | undefined {
  const goesOn = Object.values(state.meetings).some(
    ({ status }) => status === 'planned' || status === 'open',
  );
  return goesOn ? reject('meeting-under-way') : undefined;
}

// G1: suspected abuse does not end before the authority has assessed and screened it.
export function gateG1IsScreened(state: CaseState): Rejection | undefined {
  const { parentContact, reception, screening } = state;
  if (parentContact !== 'barred' || screening?.status === 'decided') return undefined;
  // G2: nobody is suspected; what the child risks is what must be known before the case is let go.
  if (barredForRiskAlone(state)) return state.riskAssessed ? undefined : reject('risk-assessed-first');
  if (!reception?.assessed)
    return reject('suspicion-not-screened', {
      detail:
        'Bed familieafdelingen vurdere den; er der ikke åbnet en screening dér, åbner den, når sagen løftes til myndigheden.',
    });
  return reject('suspicion-not-screened', {
    detail: screening
      ? 'Den er vurderet, og screeningen er åben: bed familieafdelingen afgøre den.'
      : 'Den er vurderet: løft sagen til myndigheden, så åbner screeningen.',
  });
}

// No measure goes on without a case that follows it up, and no question of who pays without those it was put to.
function measuresAreSettled({ measures }: CaseState): Rejection | undefined {
  const open = Object.values(measures).flatMap(({ what, status, funding }) => {
    const because = [
      ...(status === 'running' ? ['er i gang'] : []),
      ...(funding === 'open' ? ['har ingen afklaret betaling'] : []),
    ];
    return because.length > 0 ? [`»${what}« ${because.join(' og ')}`] : [];
  });
  return open.length > 0 ? reject('measures-open', { detail: `${open.join('; ')}.` }) : undefined;
}

// Nobody disposes of money in a case that is closed, and nobody tells what it led to.
export function grantsAreSettled({ grants }: CaseState): Rejection | undefined {
  const open = Object.values(grants)
    .filter(({ status }) => status === 'proposed' || status === 'given')
    .map(({ title, what }) => `»${title}« til ${what}`);
  return open.length > 0 ? reject('grants-open', { detail: `Det gælder: ${open.join('; ')}` }) : undefined;
}

// A family that complains has an answer before the case is let go.
export function appealsAreAnswered(state: CaseState): Rejection | undefined {
  const open = openAppeals(state).map(({ what }) => `»${what}«`);
  return open.length > 0 ? reject('appeals-open', { detail: `Det gælder: ${open.join('; ')}.` }) : undefined;
}

function assessedIfReceived({ reception }: CaseState): Rejection | undefined {
  return reception && !reception.assessed
    ? reject('duties-open', { detail: 'Bekymringen er ikke vurderet.' })
    : undefined;
}

// What was left to a meeting is not closed away because the meeting was cancelled, or never called.
function metIfAwaited(state: CaseState): Rejection | undefined {
  return awaitsMeeting(state) ? reject('meeting-awaited') : undefined;
}

function dutiesAreDone({ deadlines }: CaseState, { model }: Context): Rejection | undefined {
  const open = Object.values(deadlines)
    .filter(isUnmet)
    .flatMap((deadline) => termsOf(deadline, model) ?? [])
    .filter(({ lapsesOnClosing, metBy }) => !lapsesOnClosing && metBy !== 'case-closed');
  return open.length > 0
    ? reject('duties-open', { detail: `${open.map(({ title }) => title).join('; ')}.` })
    : undefined;
}

function nothingUnderInquiry({ screening }: CaseState): Rejection | undefined {
  const goesOn = screening?.status === 'open' || (screening && screening.running !== 'none');
  return goesOn ? reject('duties-open', { detail: 'Screening eller undersøgelse er i gang.' }) : undefined;
}

// Shown on the trail as lapsed, with the reason: a deadline is never forgotten silently.
export function lapseOfDeadlines(
  { deadlines }: CaseState,
  { model }: Context,
  reason: string,
): readonly CaseFact[] {
  return Object.values(deadlines)
    .filter(isUnmet)
    .filter((deadline) => termsOf(deadline, model)?.metBy !== 'case-closed')
    .map(({ deadlineId, rule }) => ({
      type: 'DeadlineLapsed' as const,
      data: { deadlineId, rule, reason },
    }));
}

// What nobody does after all is dropped by a word of it, and not by the case going away.
export function tasksAreSettled({ tasks }: CaseState): Rejection | undefined {
  const open = Object.values(tasks).filter(({ status }) => status === 'open');
  const each = open.map(({ title, owner }) => `»${title}« hos ${owner.name}`);
  return open.length > 0 ? reject('tasks-open', { detail: `${each.join('; ')}.` }) : undefined;
}
