import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CaseRejected } from '../../case-rejected.js';
import { reject } from '../../domain/rejection.js';
import {
  ExchangedMeasure,
  SharedMeasure,
} from '../../projections/exchanged-measures/exchanged-measure.entity.js';
import { exchangedMeasures } from '../../projections/exchanged-measures/exchanged-measures.projection.js';
import { createTables, putInPlace } from '../../projections/runner/tables.js';
import { viewsDatabase, type ViewsDatabase } from '../../projections/testing/views-database.js';
import { uuidOf } from '../../uuid-of.js';
import type { EndingToTell } from './endings-to-tell.js';
import { MeasureWatch } from './measure-watch.js';

const ofClass = uuidOf('class');
const shared = uuidOf('extra teacher');
const children = ['alma', 'bo'].map((name) => ({ caseId: uuidOf(name), measureId: uuidOf(`of ${name}`) }));

describe('the measure watch', () => {
  let views: ViewsDatabase;
  let told: EndingToTell[];
  let failures: unknown[];

  beforeEach(async () => {
    views = await viewsDatabase(exchangedMeasures.entities);
    const session = views.dataSource.createQueryRunner();
    await createTables(session, views.dataSource, exchangedMeasures, 1);
    await putInPlace(session, exchangedMeasures, 1, []);
    await session.release();
    [told, failures] = [[], []];
    await views.dataSource
      .getRepository(SharedMeasure)
      .save({ caseId: ofClass, measureId: shared, endsOn: null });
    await views.dataSource.getRepository(ExchangedMeasure).save(
      children.map((one) => ({
        ...one,
        sharedCaseId: ofClass,
        sharedMeasureId: shared,
        caseIsOpen: true,
        told: false,
      })),
    );
  });

  afterEach(() => views.close());

  it('tells nobody while the shared measure goes on', async () => {
    expect(await aWatch().tick()).toBe(0);
    expect(told).toEqual([]);
  });

  it('tells each open case once it is known when the measure ends, by the same command however often', async () => {
    await ends();
    expect(await aWatch().tick()).toBe(2);
    expect(await aWatch().tick()).toBe(2);
    expect(told.map(({ caseId }) => caseId).sort()).toEqual(
      [...children, ...children].map(({ caseId }) => caseId).sort(),
    );
    expect(new Set(told.map(({ commandId }) => commandId)).size).toBe(2);
    expect(told[0]?.command.type).toBe('TellSharedMeasureEnds');
  });

  it('leaves a closed case, and one that knows already', async () => {
    await ends();
    const [alma, bo] = children;
    await rowOf(alma!.caseId, { caseIsOpen: false });
    await rowOf(bo!.caseId, { told: true });
    expect(await aWatch().tick()).toBe(0);
  });

  it('goes on to the others when one refuses or fails, and tells what failed', async () => {
    await ends();
    const [alma] = children;
    const broken = new Error('the log is away');
    for (const error of [broken, new CaseRejected(reject('case-closed'), undefined)]) {
      const watch = aWatch((ending) =>
        ending.caseId === alma!.caseId ? Promise.reject(error) : Promise.resolve(),
      );
      expect(await watch.tick()).toBe(1);
    }
    expect(failures).toEqual([broken]);
  });

  function aWatch(tell?: (ending: EndingToTell) => Promise<void>): MeasureWatch {
    return new MeasureWatch({
      dataSource: views.dataSource,
      async tell(ending) {
        await tell?.(ending);
        told.push(ending);
      },
      onFailure: (error) => failures.push(error),
    });
  }

  async function ends(): Promise<void> {
    await views.dataSource.getRepository(SharedMeasure).update({ caseId: ofClass }, { endsOn: '2026-06-26' });
  }

  async function rowOf(caseId: string, changed: Partial<ExchangedMeasure>): Promise<void> {
    await views.dataSource.getRepository(ExchangedMeasure).update({ caseId }, changed);
  }
});
