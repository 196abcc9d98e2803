import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { playScenario } from '../player/play-scenario.js';
import { met, mistakesIn, raised, scenarioText, viborg } from '../testing/a-scenario.js';
import { compileScenario } from './compile-scenario.js';

describe('a scenario file that cannot be read', () => {
  it.each([
    ['', '1:1 Filen er tom'],
    ['bare en tekst', '1:1 Begynd med »scenarie:« og en titel.'],
    ['[1, 2]', '1:1 Begynd med »scenarie:« og en titel.'],
    ['scenarie: x', 'Her mangler »begynder:«.'],
    ['scenarie: x', 'Her mangler »mennesker:«'],
    ['scenarie: &x x', 'Genveje og typemærker'],
    [`scenarie: ${'['.repeat(5_000)}`, 'for mange trin inde i hinanden'],
    [`# ${'x'.repeat(300_000)}`, 'Filen fylder mere end'],
    ['senarie: x', '»senarie« kendes ikke her. Mente du »scenarie«?'],
    [
      scenarioText('  - når: Freja rejser en bekymrin'),
      '»rejser en bekymrin« kendes ikke. Mente du »rejser en bekymring«?',
    ],
    [scenarioText('  - når: Frja rejser en bekymring'), '»Frja« kendes ikke. Mente du »Freja«?'],
    [scenarioText('  - når: Freja rejser en bekymring'), 'Her mangler feltet »om«.'],
    [
      scenarioText('  - når: Freja rejser en bekymring\n    om: Vilads'),
      '»Vilads« kendes ikke. Mente du »Villads«?',
    ],
    [
      scenarioText('  - når: Freja rejser en bekymring\n    om: Villads\n    alvr: rød'),
      'Feltet »alvr« kendes ikke her. Mente du »alvor«?',
    ],
    [scenarioText('  - når: Freja rejser en bekymring\n    om: Villads\n    alvor: rødt'), 'Mente du »rød«?'],
    [
      scenarioText('  - når: Freja rejser en bekymring\n    om: Villads\n    akut: måske'),
      'Vælg en af: »ja«, »nej«.',
    ],
    [scenarioText('  - når: Freja rejser en bekymring\n    om: [Villads]'), 'Her skal stå en tekst.'],
    [scenarioText('  - efter: lidt'), 'Det er ikke et tidspunkt.'],
    [scenarioText('  - efter: 5 dage\n    og: mere'), 'Feltet »og« kendes ikke her.'],
    [scenarioText('  - så:\n      - forløbet er: åbent'), 'Der er intet forløb endnu.'],
    [scenarioText('  - Freja rejser en bekymring'), 'Et trin begynder med »når:«'],
    [scenarioText('  - hvis: Freja'), 'Et trin begynder med »når:«'],
    [scenarioText(`${raised}    så:\n      - forlbet er: åbent`), 'Mente du »forløbet er«?'],
    [scenarioText(`${raised}    så: godt`), 'Det, der ventes, begynder med en af:'],
    [scenarioText(`${raised}${raised}`), 'Der er et forløb »Villads« i forvejen.'],
    [scenarioText(`${raised}    så:\n      - niveauet er: forrum`), 'Mente du »forum«?'],
    [
      scenarioText(`${raised}    så:\n      - forløb: Sofie\n        forløbet er: åbent`),
      '»Sofie« kendes ikke.',
    ],
    [scenarioText(raised).replace('Ole: skoleleder', 'Ole: skolelder'), 'Mente du »skoleleder«?'],
    [
      scenarioText(raised).replace('begynder: 2026-03-02', 'begynder: om 5 dage'),
      'noget skal tiden regnes fra',
    ],
  ])('says what is wrong, and where: %#', (text, mistake) => {
    expect(mistakesIn(text)).toEqual(expect.arrayContaining([expect.stringContaining(mistake)]));
  });

  it('says the line and the column', () => {
    expect(mistakesIn(scenarioText('  - efter: lidt'))).toEqual([
      expect.stringMatching(/^17:12 Det er ikke/),
    ]);
  });

  it('is never more than said, whatever it holds', () => {
    const word = fc.constantFrom(
      ...[
        'Freja rejser en bekymring',
        'Karen åbner mødet',
        'Villads',
        'ja',
        '',
        'om 5 dage',
        'kl. 25.00',
        '__proto__',
      ],
      ...[
        'constructor',
        '2026-02-30',
        'om 9999 måneder',
        'ingen',
        '1',
        '-1',
        '[]',
        '{}',
        'null',
        '"',
        '9.B',
        'local',
      ],
    );
    const key = fc.constantFrom(
      ...[
        'når',
        'efter',
        'den',
        'så',
        'om',
        'forløb',
        'kan ikke',
        'mødet',
        'aftale',
        'for',
        '__proto__',
        'constructor',
      ],
      ...[
        'i køen hos',
        'ligger',
        'frist',
        'aftalen',
        'senest',
        'mødet er',
        'sporet siger',
        'til stede',
        'mødet holdes',
      ],
    );
    const part = fc.array(fc.tuple(key, word), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), fc.boolean(), (parts, lived) => {
        const steps = parts.map((lines) =>
          lines.map(([k, w], n) => `${n === 0 ? '  - ' : '    '}${k}: ${w}`).join('\n'),
        );
        const text = scenarioText(`${lived ? met : ''}${steps.join('\n')}`);
        const compiled = compileScenario(text, 'forsøg.yaml', viborg);
        if (compiled.ok) expect(playScenario(compiled.scenario).title).toBe('Et forsøg');
        else for (const { message } of compiled.mistakes) expect(message).toMatch(/\p{L}/u);
      }),
      { numRuns: 300 },
    );
  });

  it('is never more than said, whatever is written in it', () => {
    const text = scenarioText(met);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 8 }), (at, cut, put) => {
        const compiled = compileScenario(
          text.slice(0, at) + put + text.slice(at + cut),
          'forsøg.yaml',
          viborg,
        );
        if (compiled.ok) expect(playScenario(compiled.scenario).file).toBe('forsøg.yaml');
        else expect(compiled.mistakes.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
