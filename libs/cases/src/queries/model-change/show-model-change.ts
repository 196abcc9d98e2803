import type { Rejection } from '../../domain/rejection.js';
import { changeInWords } from '../../domain/model-change/change-in-words.js';
import { previewOf, type DeadlineChange, type ModelChange } from '../../domain/model-change/model-change.js';
import type { DeadlineChangeShown, ModelChangeShown, WhyNotShown } from './model-change-shown.js';

/** A change as it is read and decided on, of a case at that version. */
export function showModelChange(change: ModelChange, version: number): ModelChangeShown {
  const { caseId, from, to, level, firstMeeting, refused } = change;
  return {
    ...{ caseId, version },
    preview: previewOf(change),
    text: [...changeInWords(change)],
    refused: refused ? whyNot(refused) : null,
    from: { name: from.name, version: from.version },
    to: { name: to.name, version: to.version },
    level: { from: level.from, to: level.to, fromTitle: level.titles.from, toTitle: level.titles.to },
    deadlines: change.deadlines.map(showDeadline),
    firstMeeting: firstMeeting ?? null,
    people: [...change.people],
    lost: [...change.lost],
    mandates: change.mandates.map(({ decision, before, after }) => ({
      decision,
      before: [...before],
      after: [...after],
    })),
    routes: [...change.routes],
  };
}

function whyNot({ code, title, whatToDo, choices = [] }: Rejection): WhyNotShown {
  return { code, title, whatToDo, choices: [...choices] };
}

function showDeadline(change: DeadlineChange): DeadlineChangeShown {
  const { effect, rule, dueAt } = change;
  return {
    ...{ effect, rule, dueAt },
    deadlineId: effect === 'appears' ? null : change.deadlineId,
    title: effect === 'stays' ? change.terms.title : change.title,
    dueBefore: dueBefore(change),
    runsFrom: effect === 'stays' ? null : change.runsFrom,
  };
}

function dueBefore(change: DeadlineChange): string | null {
  if (change.effect === 'appears') return null;
  return change.effect === 'moves' ? change.before.dueAt : change.dueAt;
}
