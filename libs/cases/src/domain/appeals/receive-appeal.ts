import { entry, type CaseState } from '../case-state.js';
import type { CaseFact } from '../case-event.js';
import type { Context } from '../context.js';
import { dayInWords } from '../danish-day.js';
import type { Decision } from '../decision.js';
import { referenceTo } from '../people-rules.js';
import { reject } from '../rejection.js';
import { openAppeals } from './appeal.js';
import type { AppealCommand } from './appeal-commands.js';

type ReceiveAppeal = Extract<AppealCommand, { type: 'ReceiveAppeal' }>;

/**
 * Whoever sees the case may write down that the family complains: a complaint has no form, and none is lost because it
 * came to the wrong person, too late, or after the case was closed, which it opens again. What another municipality has
 * stays there; whoever keeps the case here answers for what was decided here.
 */
export function receiveAppeal(command: ReceiveAppeal, state: CaseState, context: Context): Decision {
  const { toldId, appellant, receivedOn, says } = command;
  const told = entry(state.told, toldId);
  if (!told) return reject('decision-not-told', { field: '/toldId', choices: choicesOf(state) });
  if (receivedOn > context.calendar.localDate(context.at))
    return reject('date-in-the-future', { field: '/receivedOn' });
  if (receivedOn < told.toldOn)
    return reject('appealed-before-told', {
      field: '/receivedOn',
      detail: `Parten fik besked ${dayInWords(told.toldOn)}.`,
    });
  if (openAppeals(state).some((appeal) => appeal.toldId === toldId)) return reject('appeal-waits');
  const late = receivedOn > told.appealBy;
  return [
    ...reopened(state, context),
    {
      type: 'AppealReceived',
      data: { appealId: context.newId(), toldId, what: told.what, appellant, receivedOn, says, late },
    },
  ];
}

function choicesOf({ told }: CaseState): readonly { id: string; title: string }[] {
  return Object.values(told).map(({ toldId, what, to }) => ({ id: toldId, title: `»${what}« (${to.name})` }));
}

function reopened({ status, handedOver, threadHolder }: CaseState, { by }: Context): readonly CaseFact[] {
  if (status === 'open' || handedOver) return [];
  return [
    {
      type: 'CaseReopened',
      data: {
        reason: 'Der er klaget over det, der blev besluttet.',
        byAppeal: true,
        threadHolder: threadHolder ?? referenceTo(by),
      },
    },
  ];
}
