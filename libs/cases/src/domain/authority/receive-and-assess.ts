import type { Capacity } from '@tovholder/model';
import { candidatesOfAny } from '../candidates.js';
import type { CaseFact } from '../case-event.js';
import { isUnmet, lacksScreening, type CaseState, type Reception } from '../case-state.js';
import type { Context } from '../context.js';
import { termsOf } from '../deadlines/terms-of-deadline.js';
import type { Decision } from '../decision.js';
import { mandateFor } from '../mandate.js';
import { holdsAnyRole, referenceTo } from '../people-rules.js';
import {
  firstRejection,
  isRejection,
  reject,
  type Alternative,
  type Rejection,
  type RejectionDetails,
} from '../rejection.js';
import type { Colleague } from '../roster.js';
import type { AuthorityCommand } from './authority-commands.js';
import { notReceived } from './not-received.js';

type Of<Type extends AuthorityCommand['type']> = Extract<AuthorityCommand, { type: Type }>;

/** One social worker has it. A leader assigns; a social worker may take what nobody has. */
export function assignHandler(
  { handlerId, reason }: Of<'AssignHandler'>,
  state: CaseState,
  context: Context,
): Decision {
  const { reception } = state;
  if (!reception) return notReceived(context.model);
  const handler = context.roster.find(handlerId);
  if (!handler) return reject('unknown-person', whoCouldHandle(reception, state, context));
  return (
    firstRejection(
      mayAssign(handlerId, reception, state, context),
      worksThere(handler, reception, state, context),
    ) ?? [
      {
        type: 'HandlerAssigned',
        data: {
          handler: referenceTo(handler),
          ...(reception.handler && { before: reception.handler }),
          reason,
        },
      },
    ]
  );
}

/** Within the law's hours, for acute need. With an active case on the child: by someone who has not handled it (G4). */
export function assessConcern(command: Of<'AssessConcern'>, state: CaseState, context: Context): Decision {
  const { reception } = state;
  if (!reception) return notReceived(context.model);
  if (reception.assessed) return reject('already-assessed');
  const under = mandateFor('assess-concern', context.by, state, context.model);
  if (isRejection(under)) return under;
  const handledBefore = handlersBefore(reception, state, context);
  if (handledBefore?.includes(context.by.personId))
    return reject('reassessor-handled-before', whoMayInstead(reception, state, context));

  const { acuteNeed, assessment, next } = command;
  return [
    ...(reception.handler ? [] : [takenBy(context)]),
    {
      type: 'ConcernAssessed',
      data: {
        kind: handledBefore ? 'reassessment' : 'assessment',
        acuteNeed,
        assessment,
        handledBefore: handledBefore ?? [],
      },
      under,
    },
    ...(next === 'screening' && lacksScreening(state)
      ? [{ type: 'ScreeningOpened' as const, data: { because: assessment } }]
      : []),
  ];
}

export function acknowledgeNotifier(
  { message }: Of<'AcknowledgeNotifier'>,
  state: CaseState,
  context: Context,
): Decision {
  if (!state.reception) return notReceived(context.model);
  if (state.reception.acknowledged) return reject('already-acknowledged');
  const under = mandateFor('acknowledge-notifier', context.by, state, context.model);
  return isRejection(under) ? under : [{ type: 'NotifierAcknowledged', data: { message }, under }];
}

/** Later word to the notifier: whether an examination or a measure was started. */
export function informNotifier(
  { started, message }: Of<'InformNotifier'>,
  state: CaseState,
  context: Context,
): Decision {
  if (!state.reception) return notReceived(context.model);
  const isOwed = wordIsOwed(state, context);
  if (state.reception.informed && !isOwed) return reject('already-informed');
  if (state.screening?.status !== 'decided' && !isOwed) return reject('screening-not-decided');
  const under = mandateFor('acknowledge-notifier', context.by, state, context.model);
  return isRejection(under) ? under : [{ type: 'NotifierInformed', data: { started, message }, under }];
}

// What one screening owes the notifier is owed though another is opened before it is said; and a model may owe them
// word of more than the screening, such as what the examination found.
function wordIsOwed({ deadlines }: CaseState, { model }: Context): boolean {
  return Object.values(deadlines).some(
    (deadline) => isUnmet(deadline) && termsOf(deadline, model)?.metBy === 'notifier-informed',
  );
}

/**
 * Who handled the child's other active cases, if there were any when the concern was raised. Known on receipt, and
 * asked again now: somebody may have taken one in between, and an acute concern is received without waiting to know.
 */
export function handlersBefore(
  { earlierHandlers }: Pick<Reception, 'earlierHandlers'>,
  { raisedAt }: Pick<CaseState, 'raisedAt'>,
  { knownOfChild: { earlier, handlers } }: Pick<Context, 'knownOfChild'>,
): readonly string[] | undefined {
  const hadActiveCase = earlier.some((one) => one.status === 'open' && one.raisedAt < raisedAt);
  return earlierHandlers || hadActiveCase
    ? [...new Set([...(earlierHandlers ?? []), ...handlers])]
    : undefined;
}

function takenBy({ by }: Context): CaseFact {
  return {
    type: 'HandlerAssigned',
    data: { handler: referenceTo(by), reason: 'Har taget bekymringen til vurdering.' },
  };
}

function mayAssign(
  handlerId: string,
  { handler }: Reception,
  state: CaseState,
  context: Context,
): Rejection | undefined {
  const takesIt =
    handler === undefined &&
    handlerId === context.by.personId &&
    holdsAnyRole(['social-worker'], state, context);
  return takesIt || holdsAnyRole(['family-leader'], state, context) ? undefined : reject('not-authority');
}

const casework: readonly Capacity[] = ['social-worker', 'family-leader'];

function worksThere(
  { standings }: Colleague,
  reception: Reception,
  state: CaseState,
  context: Context,
): Rejection | undefined {
  const fits = standings.some(
    ({ role, reaches }) => casework.some((one) => one === role) && reaches.includes(reception.unitId),
  );
  return fits ? undefined : reject('wrong-role-for-task', whoCouldHandle(reception, state, context));
}

function whoCouldHandle(reception: Reception, state: CaseState, context: Context) {
  const choices = ableToHandle(reception, state, context);
  return { field: '/handlerId', ...(choices.length > 0 && { choices }) };
}

/** While the concern is to be reassessed, those who may do it (G4): nobody is proposed who would be refused then. */
function ableToHandle(reception: Reception, state: CaseState, context: Context): readonly Alternative[] {
  const { choices = [] } = candidatesOfAny(casework, reception.unitId, context.roster);
  const barred = reception.assessed ? [] : (handlersBefore(reception, state, context) ?? []);
  return choices.filter(({ id }) => !barred.includes(id));
}

const mostNamed = 3;
const oneOf = new Intl.ListFormat('da-DK', { type: 'disjunction' });

function whoMayInstead(reception: Reception, state: CaseState, context: Context): RejectionDetails {
  const able = ableToHandle(reception, state, context).slice(0, mostNamed);
  return able.length > 0 ? { detail: `Det kan være ${oneOf.format(able.map(({ title }) => title))}.` } : {};
}
