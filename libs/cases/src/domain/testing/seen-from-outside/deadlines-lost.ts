import { makeCalendar } from '@tovholder/calendar';
import type { DeadlineRule, Milestone, Model } from '@tovholder/model';
import type { CaseEvent, EventOf } from '../../case-event.js';
import type { CaseState, Deadline } from '../../case-state.js';
import type { Versions } from '../model-versions.js';
import type { Played } from '../random-histories.js';

interface Kept {
  status: Deadline['status'];
  startsAt: string;
  dueAt: string;
  metBy: Milestone | undefined;
}

/**
 * Deadlines kept in a book of their own, from the events and the model alone: each that should have begun and did not,
 * each that ended by nothing, and each that the case knows otherwise than the book; in words.
 */
export function deadlinesLost({ steps }: Pick<Played, 'steps'>, versions: Versions): string[] {
  const book = new Map<string, Kept>();
  return steps.flatMap(({ before, decided, after }) => {
    const runsOn = before.status === 'none' ? after : before;
    const { model } = versions.of(runsOn.model);
    const written = decided.flatMap((event) => writeDown(event, decided, book, model, versions));
    return [
      ...written,
      ...notBegun(decided, runsOn, model),
      ...notMet(decided, before, book),
      ...twiceForOne(after, model),
      ...otherThanInBook(after, book),
    ];
  });
}

function writeDown(
  event: CaseEvent,
  together: readonly CaseEvent[],
  book: Map<string, Kept>,
  model: Model,
  versions: Versions,
): string[] {
  const has = (...types: CaseEvent['type'][]) => together.some(({ type }) => types.includes(type));
  const unmet = (deadlineId: string) => {
    const kept = book.get(deadlineId);
    return kept?.status === 'running' || kept?.status === 'missed' ? kept : undefined;
  };
  switch (event.type) {
    case 'DeadlineSet': {
      const { deadlineId, rule, startsAt, dueAt } = event.data;
      if (book.has(deadlineId)) return [`${rule} is set twice`];
      const moved = together.find(
        (one): one is EventOf<'CaseMovedToModel'> => one.type === 'CaseMovedToModel',
      );
      const { deadlines, calendar } = moved ? versions.of(moved.data.to).model : model;
      const found = deadlines.find(({ id }) => id === rule);
      book.set(deadlineId, { status: 'running', startsAt, dueAt, metBy: found?.metBy });
      if (!found) return [`${rule} is no rule of the model`];
      const counted = makeCalendar(calendar).dueAt(startsAt, found.length);
      return moved || counted === dueAt ? [] : [`${rule} is due ${dueAt}, not ${counted}`];
    }
    case 'DeadlineMoved': {
      const kept = unmet(event.data.deadlineId);
      if (!kept || !has('CaseMovedToModel')) return [`${event.data.rule} moves by itself`];
      kept.dueAt = event.data.dueAt;
      return [];
    }
    case 'DeadlineMet': {
      const kept = unmet(event.data.deadlineId);
      if (!kept || !milestonesIn(together).includes(kept.metBy))
        return [`${event.data.rule} is met by nothing`];
      kept.status = 'met';
      return [];
    }
    case 'DeadlineMissed': {
      const kept = unmet(event.data.deadlineId);
      if (kept?.status !== 'running' || event.at <= kept.dueAt)
        return [`${event.data.rule} is missed in time`];
      kept.status = 'missed';
      return [];
    }
    case 'DeadlineLapsed': {
      const kept = unmet(event.data.deadlineId);
      if (
        !kept ||
        !has('CaseClosed', 'CaseHandedOver', 'MeasureEnded', 'AppealReassessed', 'AppealWithdrawn')
      )
        return [`${event.data.rule} lapses by nothing`];
      kept.status = 'lapsed';
      return [];
    }
    default:
      return [];
  }
}

/** Every rule whose beginning was reached has set its deadline; the family department keeps none for a group. */
function notBegun(
  decided: readonly CaseEvent[],
  { subject, reception, measures, status }: CaseState,
  { deadlines, calendar, ...model }: Model,
): string[] {
  const set = decided.flatMap((event) => (event.type === 'DeadlineSet' ? [event.data.rule] : []));
  const theirs = ({ owner }: DeadlineRule) => owner === 'social-worker' || owner === 'family-leader';
  const authority = model.levels.find((level) => level.authority)?.id;
  const isOver = status === 'closed' && !decided.some(({ type }) => type === 'CaseReopened');
  const atAuthority = (mandateId: string | undefined) =>
    model.mandates.some(({ id, level }) => id === mandateId && level === authority);
  return decided.flatMap((event) =>
    deadlines
      .filter(({ starts }) => milestonesIn([event]).includes(starts))
      .filter((rule) => !theirs(rule) || subject !== 'group')
      .filter((rule) => {
        if (event.type !== 'MeasureStarted' || !theirs(rule)) return true;
        return atAuthority(event.under?.mandateId);
      })
      .filter((rule) => {
        if (event.type !== 'FollowUpHeld' || !isAgain(rule)) return true;
        const { mandateId, byAuthority, endsOn } = measures[event.data.measureId ?? ''] ?? {};
        const there = byAuthority ?? atAuthority(mandateId);
        const due = makeCalendar(calendar).dueAt(event.at, rule.length);
        const goesOn = endsOn === undefined || makeCalendar(calendar).localDate(due) <= endsOn;
        return event.data.measureId !== undefined && (there || !theirs(rule)) && goesOn;
      })
      .filter(({ metBy }) => !happenedBefore(metBy, reception))
      // Where a case is over, a complaint is owed its answer and nothing else.
      .filter(({ metBy }) => !isOver || (event.type !== 'DecisionTold' && answers.includes(metBy)))
      .filter(({ id }) => !set.includes(id))
      .map(({ id }) => `${id} has not begun at ${event.type}`),
  );
}

const answers: readonly Milestone[] = ['appeal-reassessed', 'appeal-forwarded'];

/** A concern is assessed once, and the notifier told once that it arrived. */
function happenedBefore(milestone: Milestone, reception: CaseState['reception']): boolean {
  if (milestone === 'concern-assessed') return reception?.assessed ?? false;
  return milestone === 'notifier-acknowledged' && (reception?.acknowledged ?? false);
}

/** What ran and was met is not left running. A follow-up of one measure meets only what is owed to that one. */
function notMet(decided: readonly CaseEvent[], before: CaseState, book: ReadonlyMap<string, Kept>): string[] {
  const meeting = decided.filter(({ type }) => type !== 'FollowUpHeld');
  const isFor = ({ data }: CaseEvent, { appealId }: Deadline) =>
    !('appealId' in data) || appealId === undefined || data.appealId === appealId;
  return (
    Object.values(before.deadlines)
      .filter(({ status }) => status === 'running' || status === 'missed')
      .filter((one) =>
        milestonesIn(meeting.filter((event) => isFor(event, one))).includes(book.get(one.deadlineId)?.metBy),
      )
      // What ends with a complaint is not met by it too.
      .filter(({ deadlineId }) => !['met', 'lapsed'].includes(book.get(deadlineId)?.status ?? ''))
      .map(({ rule }) => `${rule} was met, and is not`)
  );
}

function isAgain({ starts, metBy }: DeadlineRule): boolean {
  return starts === 'follow-up-held' && metBy === 'follow-up-held';
}

/** What begins anew for a measure has ended first. */
function twiceForOne({ deadlines }: CaseState, model: Model): string[] {
  const running = Object.values(deadlines).filter(
    ({ status }) => status === 'running' || status === 'missed',
  );
  return model.deadlines.filter(isAgain).flatMap(({ id }) => {
    const measures = running.filter(({ rule }) => rule === id).map(({ measureId }) => measureId);
    return [
      ...(measures.includes(undefined) ? [`${id} is owed to no measure`] : []),
      ...(new Set(measures).size < measures.length ? [`${id} runs twice for one measure`] : []),
    ];
  });
}

function otherThanInBook(
  { deadlines, status, handedOver }: CaseState,
  book: ReadonlyMap<string, Kept>,
): string[] {
  const known = [...book].filter(([id, kept]) => {
    const deadline = deadlines[id];
    return (
      deadline?.status !== kept.status || deadline.dueAt !== kept.dueAt || deadline.startsAt !== kept.startsAt
    );
  });
  const unknown = Object.keys(deadlines).filter((id) => !book.has(id));
  const left = [...book.values()].filter((one) => one.status === 'running' || one.status === 'missed');
  return [
    ...known.map(([id]) => `${id} is another in the case`),
    ...unknown.map((id) => `${id} came from nowhere`),
    ...(status === 'closed' && !handedOver && left.length > 0 ? ['a deadline outlasts its case'] : []),
  ];
}

function milestonesIn(events: readonly CaseEvent[]): readonly (Milestone | undefined)[] {
  return events.flatMap((event): readonly Milestone[] => {
    switch (event.type) {
      case 'ScreeningDecided':
        return ['screening-decided', ...opened[event.data.outcome]];
      case 'InquiryCompleted':
        return ['inquiry-completed', ...(event.data.examinationNeeded ? opened.examination : [])];
      case 'ExaminationCompleted':
        return event.data.provisional ? [] : ['examination-completed'];
      case 'AppealReassessed':
        return ['appeal-reassessed', ...(event.data.outcome === 'upheld' ? opened.upheld : [])];
      default:
        return [...(simply[event.type] ?? [])];
    }
  });
}

const opened = {
  'nothing-further': [],
  inquiry: ['inquiry-opened'],
  examination: ['examination-opened'],
  upheld: ['decision-upheld'],
} as const satisfies Record<string, readonly Milestone[]>;

const simply: Partial<Record<CaseEvent['type'], readonly Milestone[]>> = {
  ConcernRaised: ['concern-raised'],
  ConcernReceived: ['concern-received'],
  ConcernAssessed: ['concern-assessed'],
  NotifierAcknowledged: ['notifier-acknowledged'],
  NotifierInformed: ['notifier-informed'],
  MeetingClosed: ['meeting-held'],
  MeasureStarted: ['measure-started'],
  FollowUpHeld: ['follow-up-held'],
  DecisionTold: ['decision-told'],
  AppealReceived: ['appeal-received'],
  AppealForwarded: ['appeal-forwarded'],
  CaseClosed: ['case-closed'],
};
