import { describe, expect, it } from '@jest/globals';
import { playScenario } from './player/play-scenario.js';
import { shippedScenarios } from './testing/shipped-scenarios.js';

describe.each(shippedScenarios().map((shipped) => [shipped.model.name, shipped] as const))(
  'the scenarios that come with %s',
  (_, { scenarios }) => {
    it.each(scenarios.map((scenario) => [scenario.title, scenario] as const))('%s', (__, scenario) => {
      const { failures, expectations } = playScenario(scenario);
      expect(failures.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([]);
      expect(expectations).toBeGreaterThan(0);
    });

    it('play the same every time', () => {
      for (const scenario of scenarios) expect(playScenario(scenario)).toEqual(playScenario(scenario));
    });
  },
);
