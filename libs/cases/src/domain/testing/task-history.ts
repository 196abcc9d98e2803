import type { DiscretionaryTask } from '@tovholder/model';
import type { CaseFact, EventOf } from '../case-event.js';
import { referenceTo } from '../people-rules.js';
import { viborg } from './model.js';
import { ppr } from './municipality.js';

export const theTask = 'task-1';

/** Added by those nearest the child, and given to somebody who sees with other eyes. */
export const observing: DiscretionaryTask = {
  id: 'observe',
  title: 'Observér i klassen',
  levels: ['local', 'forum'],
  addedBy: ['school-leader', 'ppr'],
  givenTo: ['ppr', 'social-worker'],
  within: { amount: 15, unit: 'working-days' },
};

export const visiting: DiscretionaryTask = {
  id: 'visit',
  title: 'Besøg familien',
  levels: ['local', 'authority'],
  addedBy: ['school-leader', 'social-worker'],
  givenTo: ['social-worker', 'teacher'],
  subjects: ['child'],
};

/** The model with tasks of a spec's own. */
export const withTasks = { ...viborg, discretionaryTasks: [observing, visiting] };

export function taskAdded(added: Partial<EventOf<'TaskAdded'>['data']> = {}): CaseFact {
  return {
    type: 'TaskAdded',
    data: {
      taskId: theTask,
      task: 'observe',
      title: 'Observér i klassen',
      owner: referenceTo(ppr),
      because: 'Ingen har set ham i frikvarteret.',
      by: '2026-03-23',
      ...added,
    },
  };
}

export function taskCompleted(): CaseFact {
  return {
    type: 'TaskCompleted',
    data: { taskId: theTask, title: 'Observér i klassen', ledTo: 'Han er med, når legen har regler.' },
  };
}
