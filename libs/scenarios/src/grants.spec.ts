import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadShippedModels } from '@tovholder/model';
import { coverageOf } from './coverage/coverage.js';
import { compileScenario } from './language/compile-scenario.js';
import { playScenario } from './player/play-scenario.js';

const file = new URL('../../model/scenarios/rudersdal/04-rudersdal-sparring.yaml', import.meta.url);

/** Rudersdal's sparring, as it comes with Rudersdal's model. */
describe('a grant after sparring', () => {
  const model = loadShippedModels().current('rudersdal');
  const text = readFileSync(file, 'utf8');

  function played(scenario: string) {
    const read = compileScenario(scenario, 'rudersdal.yaml', model);
    if (!read.ok) throw new Error(read.mistakes.map(({ line, message }) => `${line} ${message}`).join('\n'));
    return playScenario(read.scenario);
  }

  it('is given within its ceiling by all three together, used, and reviewed', () => {
    expect(played(text).failures).toEqual([]);
  });

  it.each([
    [
      'er: foreslået',
      'er: givet',
      'Den var foreslået, brugt 0 kroner; der manglede svar fra »Anne«, »Pelle«.',
    ],
    ['brugt kroner: 180000', 'brugt kroner: 179999', 'Den var givet, brugt 180000 kroner'],
    ['mangler svar fra: []', 'mangler svar fra: [Anne]', 'der manglede svar fra ingen.'],
  ])('is expected to be so and not otherwise: %s', (holds, fails, instead) => {
    const [failure] = played(text.replace(holds, fails)).failures;
    expect(failure?.message).toContain(instead);
  });

  it('is a part of the model that scenarios may use', () => {
    const section = (scenarios: readonly ReturnType<typeof played>[]) =>
      coverageOf(model, scenarios).sections.find(({ title }) => title === 'Bevillinger');
    expect(section([])).toMatchObject({ used: 0, of: model.grants?.length });
    expect(section([played(text)])).toMatchObject({ used: 1 });
  });
});
