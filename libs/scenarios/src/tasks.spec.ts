import { describe, expect, it } from '@jest/globals';
import { explainScenario } from './explain/explain-scenario.js';
import { failuresOf, raised, scenarioOf } from './testing/a-scenario.js';

const added = `${raised}
  - når: Karen tilføjer en opgave
    opgave: Besøg familien derhjemme
    til: Sara
`;

describe('tasks in a scenario', () => {
  it('are expected to lie with somebody, and to be done or dropped', () => {
    expect(
      failuresOf(`${added}    så:\n      - opgaven: Besøg\n        er: åben\n        hos: Sara\n`),
    ).toEqual([]);
    expect(failuresOf(`${added}    så:\n      - opgaven: 1\n        er: gjort\n`)).toEqual([
      expect.stringContaining('Den var åben, hos Sara.'),
    ]);
    expect(failuresOf(`${added}    så:\n      - opgaven: 1\n        hos: Karen\n`)).toEqual([
      expect.stringContaining('Den var åben, hos Sara.'),
    ]);
    const done = `${added}  - når: Sara gør opgaven\n    så:\n      - opgaven: Besøg\n        er: gjort\n`;
    expect(failuresOf(done)).toEqual([]);
    const dropped = `${added}  - når: Karen dropper opgaven\n    så:\n      - opgaven: Besøg\n        er: droppet\n`;
    expect(failuresOf(dropped)).toEqual([]);
  });

  it('are among what may happen next, for those who may add them, each by its title', () => {
    const { cases } = explainScenario(scenarioOf(raised));
    const adding = cases[0]?.can.filter(({ does }) => does === 'tilføjer en opgave');
    expect(adding?.find(({ person }) => person === 'Karen')?.choices).toEqual([
      'Observér i klassen',
      'Besøg familien derhjemme',
    ]);
    expect(adding?.find(({ person }) => person === 'Freja')?.choices).toEqual(['Observér i klassen']);
  });
});
