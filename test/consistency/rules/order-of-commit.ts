import { byCommand } from '../history/by-command.js';
import {
  type Acknowledged,
  type AppendTried,
  appendsOf,
  type Fault,
  type History,
  isAcknowledged,
} from '../history/history.js';

interface Written {
  begun: AppendTried;
  known: Acknowledged;
}

/** What began when another was acknowledged already comes after it in the log. */
export function* orderOfCommit(history: History): Iterable<Fault> {
  const tries = byCommand(appendsOf(history));
  const all = [...tries.values()].flatMap((ofCommand): Written[] => {
    // Whichever sending it was that wrote: not before the first began, and not after the first was answered.
    const begun = ofCommand.reduce((one, next) => (next.invoked < one.invoked ? next : one));
    const answers = ofCommand.filter(isAcknowledged);
    if (answers.length === 0) return [];
    return [{ begun, known: answers.reduce((one, next) => (next.completed < one.completed ? next : one)) }];
  });
  const byBeginning = all.toSorted((a, b) => a.begun.invoked - b.begun.invoked);
  const byAnswer = all.toSorted((a, b) => a.known.completed - b.known.completed);
  let highest: Acknowledged | undefined;
  let answered = 0;
  for (const { begun, known } of byBeginning) {
    for (; answered < byAnswer.length; answered++) {
      const { known: earlier } = byAnswer[answered] as Written;
      if (earlier.completed >= begun.invoked) break;
      if (!highest || earlier.outcome.position > highest.outcome.position) highest = earlier;
    }
    if (!highest || known.outcome.position > highest.outcome.position) continue;
    const says = `position ${highest.outcome.position} was acknowledged before the append began that got ${known.outcome.position}`;
    const piece = begun === known ? [highest, known] : [highest, begun, known];
    yield { rule: 'order of commit', says, piece };
  }
}
