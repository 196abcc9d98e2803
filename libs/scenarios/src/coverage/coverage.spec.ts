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

  it('tells of a gate whether it was shut and opened again', () => {
    const barred = `
  - når: Freja rejser en bekymring
    om: Villads
    mistanke om overgreb: ja
    uden møde: ja
`;
    expect(used(barred, 'Porte')?.never).toEqual([
      'Mistanke om overgreb fra forældrene: åbnet igen',
      'Æresrelateret konflikt: lukket',
      'Æresrelateret konflikt: åbnet igen',
      'Intet besluttes uden barnets stemme (Barnets lov § 5)',
      'Genvurdering af en ny (Barnets lov § 137)',
      'Ingen kan standse en bekymring (Barnets lov § 133)',
    ]);
    const opened = `${barred}  - når: Sara hører barnet\n  - når: Sara åbner for kontakt til forældrene\n`;
    expect(used(opened, 'Porte')?.never).not.toContain('Mistanke om overgreb fra forældrene: åbnet igen');
  });

  it('counts a gate that stopped somebody, which is what it is there for', () => {
    const stopped = `${raised}
  - den: 2026-03-09 kl. 13.00
  - når: Karen åbner mødet
  - når: Karen slutter mødet
    kan ikke: child-not-heard
`;
    expect(used(raised, 'Porte')?.used).toBe(0);
    expect(used(stopped, 'Porte')?.used).toBe(1);
    expect(used(`${raised}  - når: Karen beder om at vente\n`, 'Porte')?.used).toBe(1);
  });

  it('tells of a way with a condition whether it was shut until that held', () => {
    const shut = 'send tilbage fra Tværfagligt myndighedsforum til Tværfagligt mødeforum';
    const back = `${raised}
  - når: Freja sender forløbet videre
    til: Tværfagligt myndighedsforum
  - når: Sara sender forløbet tilbage
    til: Tværfagligt mødeforum
    tovholder: Sara
    kan ikke: route-not-open
`;
    const never = used(back, 'Veje mellem niveauer')?.never;
    expect(never).toContain(shut);
    expect(never).not.toContain(`${shut}: lukket, til betingelsen er opfyldt`);
  });

  it('says nothing of the model a case was moved from for what it does on another', () => {
    const moved = `${raised}
  - når: Anne flytter forløbet til en anden model
    model: grundmodel-2026.1
`;
    expect(used(`${moved}  - når: Karen beder om at vente\n`, 'Porte')?.used).toBe(0);
  });

  it('names what was never used of the outcomes and the routes', () => {
    expect(used(met, 'Udfald')).toMatchObject({ used: 1, of: 4 });
    expect(used(met, 'Veje mellem niveauer')?.never).not.toContain(
      'send videre fra Lokalt praksisfællesskab til Tværfagligt myndighedsforum',
    );
  });
});
