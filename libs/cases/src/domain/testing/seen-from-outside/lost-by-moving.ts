import { isDeepStrictEqual } from 'node:util';
import type { CaseState } from '../../case-state.js';
import type { ModelChange } from '../../model-change/model-change.js';

/** What the preview may change; everything else in a case is what it was, to the letter. */
type Moves = 'model' | 'level' | 'deadlines' | 'measures';

/** Whatever is otherwise after a move than the preview said, or is there no more; each in words. */
export function lostByMoving(before: CaseState, after: CaseState, change: ModelChange): string[] {
  const { model, level, deadlines, measures, ...rest }: CaseState = before;
  const kept: Omit<CaseState, Moves> = rest;
  const others = (Object.keys(kept) as (keyof typeof kept)[]).filter(
    (part) => !isDeepStrictEqual(after[part], kept[part]),
  );
  const came = Object.keys(after).filter((part) => !Object.hasOwn(before, part));
  return [
    ...others.map((part) => `${part} is not what it was`),
    ...came.map((part) => `${part} came with the move`),
    ...(isDeepStrictEqual(model, change.from) ? [] : ['moved from another model']),
    ...(isDeepStrictEqual(after.model, change.to) ? [] : ['moved to another model']),
    ...(level === change.level.from && after.level === change.level.to ? [] : ['stands elsewhere']),
    ...measuresLost(measures, after.measures),
    ...deadlinesLost(deadlines, after.deadlines, change),
  ];
}

/** A measure remembers by whom it was begun: the mandates that say so stand in the model it leaves. */
function measuresLost(before: CaseState['measures'], after: CaseState['measures']): string[] {
  const same = Object.keys(before).every((id) => {
    const was = before[id];
    return (
      was !== undefined && isDeepStrictEqual({ ...after[id], byAuthority: 0 }, { ...was, byAuthority: 0 })
    );
  });
  return same && Object.keys(after).length === Object.keys(before).length
    ? []
    : ['measures are not what they were'];
}

function deadlinesLost(
  before: CaseState['deadlines'],
  after: CaseState['deadlines'],
  { deadlines }: ModelChange,
): string[] {
  const lost = Object.values(before).filter((was) => {
    const told = deadlines.find((one) => one.effect !== 'appears' && one.deadlineId === was.deadlineId);
    const now = after[was.deadlineId];
    const { status, startsAt, measureId } = was;
    const { dueAt, rule } = told ?? was;
    const { owner } = told?.effect === 'moves' ? told : was;
    return !isDeepStrictEqual(now && { ...now, terms: undefined }, {
      ...was,
      ...{ status, startsAt, dueAt, rule, owner },
      ...(measureId !== undefined && { measureId }),
      terms: undefined,
    });
  });
  const appeared = Object.values(after).filter(({ deadlineId }) => !Object.hasOwn(before, deadlineId));
  const told = deadlines.filter(({ effect }) => effect === 'appears');
  const isTold = appeared.every(({ rule, dueAt }) =>
    told.some((one) => one.rule === rule && one.dueAt === dueAt),
  );
  return [
    ...lost.map(({ rule }) => `${rule} is not as previewed`),
    ...(isTold && appeared.length === told.length ? [] : ['other deadlines appear than previewed']),
  ];
}
