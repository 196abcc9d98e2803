import { describe, expect, it } from '@jest/globals';
import { fact } from '../testing/facts.js';
import { aCase, given, type History } from '../testing/history.js';
import { karen, pia, reference } from '../testing/people.js';
import { QueueItem } from './queue-item.entity.js';
import { socialWorkerQueue } from './social-worker-queue.projection.js';

const ofTask = { taskId: 'o-1', title: 'Observér i klassen' };
const added = fact('TaskAdded', {
  ...ofTask,
  task: 'observe',
  owner: reference(pia),
  because: 'Ingen har set ham i frikvarteret.',
  by: '2026-12-14',
});
const completed = fact('TaskCompleted', { ...ofTask, ledTo: 'Han er med.' });
const dropped = fact('TaskDropped', { ...ofTask, reason: 'Klassen er delt.', owner: reference(pia) });

describe('a task that was added to a case', () => {
  it('lies with the one who is to do it, with the reason and the day', () => {
    expect(itemsOf(given(added()))).toMatchObject([
      {
        itemId: `${aCase}/do-task/o-1`,
        task: 'do-task',
        subjectId: 'o-1',
        duty: 'named',
        personId: pia.personId,
        why: `${karen.name} har givet ${pia.name} opgaven »Observér i klassen«: »Ingen har set ham i frikvarteret.«`,
        whyYou: `${karen.name} har givet dig opgaven »Observér i klassen«: »Ingen har set ham i frikvarteret.«`,
        dueAt: '2026-12-14T22:59:59.999Z',
      },
    ]);
  });

  it('may be somebody’s own, and may have no day', () => {
    const own = added({ owner: reference(karen), by: undefined });
    expect(itemsOf(given(own))).toMatchObject([
      {
        whyYou: 'Du har selv taget opgaven »Observér i klassen«: »Ingen har set ham i frikvarteret.«',
        dueAt: null,
      },
    ]);
  });

  it('leaves when it is done or dropped, and no other with it', () => {
    const other = added({ taskId: 'o-2' });
    for (const settled of [completed(), dropped()])
      expect(itemsOf(given(added(), other, settled)).map(({ subjectId }) => subjectId)).toEqual(['o-2']);
  });
});

function itemsOf(history: History): QueueItem[] {
  return history.seenBy(socialWorkerQueue).all(QueueItem);
}
