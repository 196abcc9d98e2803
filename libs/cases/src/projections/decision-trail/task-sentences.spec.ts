import { describe, expect, it } from '@jest/globals';
import type { CaseFact } from '../../domain/case-event.js';
import { TaskInCase } from '../case-affairs/case-affairs.entity.js';
import { caseAffairs } from '../case-affairs/case-affairs.projection.js';
import { fact } from '../testing/facts.js';
import { given } from '../testing/history.js';
import { pia, reference } from '../testing/people.js';
import { decisionTrail } from './decision-trail.projection.js';
import { TrailEntry } from './trail-entry.entity.js';

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

describe('the trail of tasks that were added', () => {
  it('says who was given which and why, what it led to, and why it was dropped', () => {
    expect(saysOf(added())).toBe(
      `Opgaven »Observér i klassen« blev givet til ${pia.name}, senest 14. december 2026. Fordi: »Ingen har set ham i frikvarteret.«`,
    );
    expect(saysOf(added({ by: undefined }))).toBe(
      `Opgaven »Observér i klassen« blev givet til ${pia.name}. Fordi: »Ingen har set ham i frikvarteret.«`,
    );
    expect(saysOf(completed())).toBe('Opgaven »Observér i klassen« er gjort. Den førte til: »Han er med.«');
    expect(saysOf(dropped())).toBe('Opgaven »Observér i klassen« blev droppet: »Klassen er delt.«');
  });
});

describe('the tasks of a case', () => {
  it('are shown with whose they are and how they went', () => {
    const open = {
      ...ofTask,
      ownerId: pia.personId,
      ownerName: pia.name,
      because: 'Ingen har set ham i frikvarteret.',
      by: '2026-12-14',
      status: 'open',
      outcome: null,
    };
    expect(tasksAfter(added())).toEqual([open]);
    expect(tasksAfter(added({ by: undefined }))).toEqual([{ ...open, by: null }]);
    expect(tasksAfter(added(), completed())).toEqual([{ ...open, status: 'done', outcome: 'Han er med.' }]);
    expect(tasksAfter(added(), dropped())).toEqual([
      { ...open, status: 'dropped', outcome: 'Klassen er delt.' },
    ]);
  });
});

function saysOf(one: CaseFact): string | undefined {
  return given(one).seenBy(decisionTrail).all(TrailEntry)[0]?.what;
}

function tasksAfter(...facts: readonly CaseFact[]): TaskInCase[] {
  return given(...facts)
    .seenBy(caseAffairs)
    .all(TaskInCase);
}
