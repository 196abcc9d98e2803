import { describe, expect, it } from '@jest/globals';
import { tasks } from '@tovholder/cases';
import { loadShippedModels } from '@tovholder/model';
import { taskInWords } from './task-words.js';

describe('the tasks of a queue', () => {
  const model = loadShippedModels().current('viborg');

  it.each(tasks)('have a Danish name for %s', (task) => {
    expect(taskInWords(task, model)).not.toBe(task);
  });

  it('go by the title of the deadline they are', () => {
    expect(taskInWords('assess', model)).toBe('Vurder, om barnet har akut behov for hjælp');
  });
});
