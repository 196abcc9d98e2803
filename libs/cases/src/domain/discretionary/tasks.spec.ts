import { describe, expect, it } from '@jest/globals';
import { closeCase, handOverCase } from '../testing/commands.js';
import { concernRaised, group } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import { caseEscalated } from '../testing/later-history.js';
import { childHeard } from '../testing/meeting-history.js';
import {
  familyLeader,
  ppr,
  schoolLeader,
  secondTeacher,
  socialWorker,
  teacher,
} from '../testing/municipality.js';
import { addTask, completeTask, dropTask } from '../testing/task-commands.js';
import { observing, taskAdded, taskCompleted, visiting, withTasks } from '../testing/task-history.js';

function inCase(...history: History) {
  return given(concernRaised(), ...history)
    .by(schoolLeader)
    .with({ model: withTasks });
}

describe('A task that may be done and need not', () => {
  it('is added by somebody who may, with a reason, and is somebody’s to do by a day', () => {
    inCase()
      .when(addTask())
      .then([
        {
          type: 'TaskAdded',
          data: {
            taskId: 'id-1',
            task: 'observe',
            title: 'Observér i klassen',
            owner: { personId: ppr.personId, name: ppr.name },
            because: 'Ingen har set ham i frikvarteret.',
            by: '2026-03-23',
          },
        },
      ]);
    expect(inCase().when(addTask()).state.tasks).toEqual({
      'id-1': {
        taskId: 'id-1',
        task: 'observe',
        title: 'Observér i klassen',
        owner: { personId: ppr.personId, name: ppr.name },
        status: 'open',
      },
    });
  });

  it('lets whoever has it see the case', () => {
    expect(inCase().state.withPart).not.toContain(ppr.personId);
    const { state } = inCase().when(addTask());
    expect(state.withPart).toContain(ppr.personId);
    expect(state.withOffice).not.toContain(ppr.personId);
  });

  it('may be done sooner than the model asks for, and no later', () => {
    inCase()
      .when(addTask({ by: '2026-03-20' }))
      .then([{ type: 'TaskAdded', data: { by: '2026-03-20' } }]);
    inCase()
      .when(addTask({ by: '2026-03-23' }))
      .then([{ type: 'TaskAdded' }]);
    inCase()
      .when(addTask({ by: '2026-03-24' }))
      .thenRejectedAt('/by', 'task-too-late', undefined, 'Senest 23. marts 2026.');
    inCase()
      .when(addTask({ by: '2026-03-01' }))
      .thenRejectedAt('/by', 'date-in-the-past');
  });

  it('has the day somebody says, or none, where the model says none', () => {
    const visit = (by?: string) =>
      inCase().when(addTask({ task: 'visit', ownerId: teacher.personId, by })).events[0]?.data;
    expect(visit('2027-01-01')).toMatchObject({ by: '2027-01-01' });
    expect(visit()).not.toHaveProperty('by');
  });

  it('is the model’s, at the levels it says, about those it says', () => {
    inCase()
      .when(addTask({ task: 'gold' }))
      .thenRejectedAt('/task', 'unknown-task', ['observe', 'visit']);
    inCase(caseEscalated('authority'))
      .when(addTask())
      .thenRejectedAt(
        '/task',
        'task-not-here',
        ['visit'],
        'Den hører til på: Lokalt praksisfællesskab, Tværfagligt mødeforum.',
      );
    const ofGroup = given(concernRaised({ subject: group }))
      .by(schoolLeader)
      .with({ model: withTasks });
    ofGroup.when(addTask({ task: 'visit' })).thenRejectedAt('/task', 'task-not-here', ['observe']);
    expect(ofGroup.when(addTask({ task: 'visit' })).rejection.whatToDo).not.toContain('Den hører til');
    ofGroup.when(addTask()).then([{ type: 'TaskAdded' }]);
    const onlyGroups = { ...withTasks, discretionaryTasks: [{ ...observing, subjects: ['group'] as const }] };
    inCase().with({ model: onlyGroups }).when(addTask()).thenRejectedAt('/task', 'task-not-here');
    given(concernRaised())
      .by(schoolLeader)
      .with({ model: { ...withTasks, discretionaryTasks: undefined } })
      .when(addTask())
      .thenRejectedAt('/task', 'unknown-task');
  });

  it('is added by those the model says, and by no other', () => {
    inCase().by(teacher).when(addTask()).thenRejected('not-task-adder', 'Det må skoleleder, PPR.');
    inCase(caseEscalated('authority'))
      .by(teacher)
      .when(addTask({ task: 'visit' }))
      .thenRejected('not-task-adder');
  });

  it('is given to those whose task it can be', () => {
    inCase()
      .when(addTask({ ownerId: teacher.personId }))
      .thenRejectedAt('/ownerId', 'wrong-role-for-task', [ppr.personId, 'sara', 'bo']);
    inCase()
      .when(addTask({ ownerId: 'nobody' }))
      .thenRejectedAt('/ownerId', 'unknown-person', [ppr.personId, 'sara', 'bo']);
  });

  it('is given once to the same person while it is open, and again afterwards', () => {
    const again = addTask();
    inCase(taskAdded()).when(again).thenRejected('task-given');
    inCase(taskAdded())
      .when(addTask({ ownerId: socialWorker.personId }))
      .then([{ type: 'TaskAdded' }]);
    inCase(taskAdded({ task: 'visit' }))
      .when(again)
      .then([{ type: 'TaskAdded' }]);
    inCase(taskAdded(), taskCompleted())
      .when(again)
      .then([{ type: 'TaskAdded' }]);
  });
});

describe('A task of a case', () => {
  it('is told of when done, by whoever has it or holds the thread', () => {
    for (const by of [ppr, teacher]) {
      const done = inCase(taskAdded()).by(by).when(completeTask());
      done.then([
        {
          type: 'TaskCompleted',
          data: { taskId: 'task-1', title: 'Observér i klassen', ledTo: 'Han er med, når legen har regler.' },
        },
      ]);
      expect(done.state.tasks['task-1']?.status).toBe('done');
    }
    inCase(taskAdded()).when(completeTask()).thenRejected('not-task-owner', `Den ligger hos ${ppr.name}.`);
  });

  it('is dropped with a reason by them, and by those who could have added it', () => {
    for (const by of [ppr, teacher, schoolLeader]) {
      const dropped = inCase(taskAdded()).by(by).when(dropTask());
      dropped.then([
        {
          type: 'TaskDropped',
          data: {
            taskId: 'task-1',
            title: 'Observér i klassen',
            reason: 'Klassen er delt.',
            owner: { personId: ppr.personId },
          },
        },
      ]);
      expect(dropped.state.tasks['task-1']?.status).toBe('dropped');
    }
    const unknown = { ...withTasks, discretionaryTasks: [visiting] };
    inCase(taskAdded()).with({ model: unknown }).when(dropTask()).thenRejected('not-task-owner');
    given(concernRaised(), taskAdded()).by(schoolLeader).when(dropTask()).thenRejected('not-task-owner');
  });

  it('is settled once', () => {
    for (const command of [completeTask(), dropTask()]) {
      inCase(taskAdded(), taskCompleted()).by(ppr).when(command).thenRejected('task-settled');
      inCase().when(command).thenRejected('task-not-found');
    }
    inCase(taskAdded())
      .by(ppr)
      .when(completeTask({ taskId: 'constructor' }))
      .thenRejected('task-not-found');
  });

  it('is done or dropped before the case is closed', () => {
    const heard = childHeard({ apart: true });
    inCase(heard, taskAdded())
      .when(closeCase())
      .thenRejected('tasks-open', `»Observér i klassen« hos ${ppr.name}.`);
    inCase(heard, taskAdded(), taskCompleted()).when(closeCase()).thenAmongOthers({ type: 'CaseClosed' });
  });

  it('is done or dropped before the case is handed over', () => {
    const heard = childHeard({ apart: true });
    inCase(heard, taskAdded()).when(handOverCase()).thenRejected('tasks-open');
    inCase(heard, taskAdded(), taskCompleted())
      .when(handOverCase())
      .thenAmongOthers({ type: 'CaseHandedOver' });
  });

  it('is nothing to those who have no part in the case', () => {
    for (const by of [secondTeacher, familyLeader])
      inCase(taskAdded()).by(by).when(completeTask()).thenRejected('case-not-found');
  });
});
