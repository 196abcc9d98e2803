import { MeasureWatch, theMeasureWatch } from '@tovholder/cases';
import type { Engine } from '../engine.js';
import { failureOf, type Tell } from '../operator-log/operator-log.js';
import { carryOutAs } from './carry-out-as.js';

export function measureWatchOf({ cases, views }: Engine, tell: Tell): MeasureWatch {
  return new MeasureWatch({
    dataSource: views.dataSource,
    tell: (ending) => carryOutAs(theMeasureWatch, cases, ending),
    onFailure: failureOf('measure watch', tell),
  });
}
