import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compileModel } from '@tovholder/model';
import { coverageOf } from './coverage/coverage.js';
import { compileScenario } from './language/compile-scenario.js';
import { playScenario } from './player/play-scenario.js';

const grants = `
bevillinger:
  - id: sparring
    titel: Midler efter sparring
    niveau: local
    roller: [skolechef, børne- og familiechef, PPR]
    alle skal være enige: ja
    højst kroner: 250000
    formål: [{ id: supervision, titel: Supervision }]
    handler om: [gruppe, barn]
    barnet høres først: nej
    ses efter inden: 3 måneder
`;

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

/** Rudersdal's sparring, on a model that has what it takes. */
describe('a grant after sparring', () => {
  const compiled = compileModel(`${read('../../model/models/viborg-2026.4.yaml')}${grants}`, 'sparring.yaml');
  if (!compiled.ok) throw new Error(compiled.mistakes[0]?.message);
  const { model } = compiled;
  const text = read('./testing/rudersdal-sparring.yaml');

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
      'Den var foreslået, brugt 0 kroner; der manglede svar fra »Pelle«, »Anne«.',
    ],
    ['brugt kroner: 40000', 'brugt kroner: 39999', 'Den var givet, brugt 40000 kroner'],
    ['mangler svar fra: []', 'mangler svar fra: [Anne]', 'der manglede svar fra ingen.'],
  ])('is expected to be so and not otherwise: %s', (holds, fails, instead) => {
    const [failure] = played(text.replace(holds, fails)).failures;
    expect(failure?.message).toContain(instead);
  });

  it('is a part of the model that scenarios may use', () => {
    const section = (scenarios: readonly ReturnType<typeof played>[]) =>
      coverageOf(model, scenarios).sections.find(({ title }) => title === 'Bevillinger');
    expect(section([])).toEqual({ title: 'Bevillinger', used: 0, of: 1, never: ['Midler efter sparring'] });
    expect(section([played(text)])).toMatchObject({ used: 1 });
  });
});
