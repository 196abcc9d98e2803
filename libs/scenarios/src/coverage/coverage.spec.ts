import { describe, expect, it } from '@jest/globals';
import { playScenario } from '../player/play-scenario.js';
import { met, raised, scenarioOf, viborg } from '../testing/a-scenario.js';
import { coverageOf } from './coverage.js';

function used(steps: string, section: string) {
  const { sections } = coverageOf(viborg, [playScenario(scenarioOf(steps))]);
  return sections.find(({ title }) => title === section);
}

describe('how much of a model is used', () => {
  it('is nothing where nothing was done', () => {
    const { percent, sections } = coverageOf(viborg, []);
    expect(percent).toBe(0);
    expect(sections.every(({ used: count, of, never }) => count === 0 && never.length === of)).toBe(true);
  });

  it('counts the levels a case has stood at', () => {
    expect(used(raised, 'Niveauer')).toMatchObject({ used: 1, of: 3 });
    expect(used(met, 'Niveauer')?.never).toEqual(['Tværfagligt mødeforum']);
  });

  it('counts a kind of meeting when one was held, not when it was only called', () => {
    expect(used(raised, 'Mødeformer')).toMatchObject({ used: 0 });
    expect(used(met, 'Mødeformer')?.never).not.toContain('Netværksmøde');
  });

  it('counts the rule a concern came in by', () => {
    expect(used(raised, 'Veje ind for bekymringer')?.never).toEqual([
      'nr. 1, der fører til »Netværksmøde«',
      'nr. 2, der fører til »Netværksmøde«',
      'nr. 3, der fører til »Møde i praksisfællesskabet«',
      'nr. 5, der fører til »Møde i praksisfællesskabet«',
    ]);
  });

  it('counts the mandates decided under', () => {
    expect(used(met, 'Mandater')?.never).not.toContain('Vurdere bekymringen for akut behov for hjælp');
    expect(used(met, 'Mandater')?.never).toContain('Screene barnets behov for støtte');
  });

  it('tells of a deadline whether it was set, kept and missed', () => {
    const never = used(met, 'Frister')?.never;
    expect(never).not.toContain('Vurder, om barnet har akut behov for hjælp: holdt');
    expect(never).toContain('Vurder, om barnet har akut behov for hjælp: overskredet');
  });

  it('names what was never used of the outcomes and the routes', () => {
    expect(used(met, 'Udfald')).toMatchObject({ used: 1, of: 4 });
    expect(used(met, 'Veje mellem niveauer')?.never).not.toContain(
      'send videre fra Lokalt praksisfællesskab til Tværfagligt myndighedsforum',
    );
  });
});
