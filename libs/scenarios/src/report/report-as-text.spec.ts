import { describe, expect, it } from '@jest/globals';
import { coverageOf } from '../coverage/coverage.js';
import { playScenario } from '../player/play-scenario.js';
import { raised, scenarioOf, viborg } from '../testing/a-scenario.js';
import { reportAsText } from './report-as-text.js';

describe('the report of some scenarios', () => {
  const good = playScenario(scenarioOf(`${raised}    så:\n      - forløbet er: åbent\n`));
  const bad = playScenario(scenarioOf(`${raised}    så:\n      - forløbet er: afsluttet\n`));
  const report = reportAsText(viborg, [good, bad], coverageOf(viborg, [good, bad]));

  it('says of each how it went, and where it did not', () => {
    expect(report).toEqual(
      expect.arrayContaining([
        '✓ Et forsøg (1 trin, 1 forventning)',
        '✗ Et forsøg (1 trin, 1 forventning)',
        '  forsøg.yaml:22:9 Ventede »forløbet er: afsluttet«. Det var åbent.',
        '2 scenarier: 1 går, som de siger, 1 gør ikke.',
      ]),
    );
  });

  it('counts one as one', () => {
    expect(reportAsText(viborg, [good], coverageOf(viborg, [good]))).toContain(
      '1 scenarie: 1 går, som de siger, 0 gør ikke.',
    );
  });

  it('begins with the model and ends with what of it was never used', () => {
    expect(report[0]).toBe(`${viborg.title}, version ${viborg.version}`);
    expect(report).toContain('  Niveauer: 1 af 3');
    expect(report).toContain('    aldrig: Tværfagligt mødeforum');
  });
});
