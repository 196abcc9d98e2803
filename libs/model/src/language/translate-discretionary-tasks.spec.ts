import { describe, expect, it } from '@jest/globals';
import { compileModel } from '../compile-model.js';
import { smallestModel } from '../testing/smallest-model.js';

const observe = `valgfrie opgaver:
  - id: observe
    titel: Observér i klassen
    niveauer: [local, authority]
    tilføjes af: [skoleleder]
    gives til: [socialrådgiver]
`;

function tasksIn(text: string) {
  const compiled = compileModel(`${smallestModel}${text}`, 'lille.yaml');
  if (!compiled.ok) throw new Error(compiled.mistakes[0]?.message);
  return compiled.model.discretionaryTasks;
}

describe('what a model says may be done and need not', () => {
  it('is compiled as the engine reads it, with nothing for what is not written', () => {
    const least = {
      id: 'observe',
      title: 'Observér i klassen',
      levels: ['local', 'authority'],
      addedBy: ['school-leader'],
      givenTo: ['social-worker'],
    };
    expect(tasksIn(observe)).toStrictEqual([least]);
    expect(tasksIn(`${observe}    gøres inden: 15 arbejdsdage\n    handler om: [barn]\n`)).toStrictEqual([
      { ...least, within: { amount: 15, unit: 'working-days' }, subjects: ['child'] },
    ]);
  });

  it('is absent where nothing is written', () => {
    expect(tasksIn('')).toBeUndefined();
  });
});
