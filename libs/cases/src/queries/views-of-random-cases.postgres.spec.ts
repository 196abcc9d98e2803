import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allProjections } from '../projections/all-projections.js';
import { History, readEvent } from '../projections/testing/history.js';
import { viewsDifferingFromLog } from '../projections/views-differing-from-log.js';
import { seeAtLeast } from './see-at-least.js';
import { aMunicipality, type Municipality } from './testing/a-municipality.js';
import { someHistories, tellingCases } from './testing/random-cases.js';

describe('what people see of their cases', () => {
  let here: Municipality;

  beforeAll(async () => {
    here = await aMunicipality();
  });

  afterAll(() => here.close());

  it('is what a rebuild from the log would show, whatever was done in them and however it came in', async () => {
    const history = new History();
    const tell = tellingCases(history);
    const rule = fc.asyncProperty(someHistories, async (histories) => {
      tell(histories);
      await seeAtLeast(here.reading, await here.happens(history), allProjections);
      const log = { store: here.store, readEvent };
      expect(await viewsDifferingFromLog(here.views.dataSource, log, allProjections)).toEqual([]);
    });
    await fc.assert(rule, { numRuns: 3, endOnFailure: true });
  }, 60_000);
});
