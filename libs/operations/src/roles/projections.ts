import { allProjections, Projections, readCaseEvent, type RunnerStatus } from '@tovholder/cases';
import type { Engine } from '../engine.js';
import type { Gravity, Tell } from '../operator-log/operator-log.js';

export function projectionsOf({ store, views }: Engine, tell: Tell): Projections {
  const { dataSource, progress } = views;
  return new Projections(allProjections, {
    dataSource,
    progress,
    log: { store, readEvent: readCaseEvent },
    onStatus: (status) =>
      tell(gravityOf(status), { ...status, position: status.position.toString() }, 'projection'),
  });
}

/** A projection that failed stands still until somebody looks; one that tries again may come by itself. */
function gravityOf({ state }: RunnerStatus): Gravity {
  if (state === 'failed') return 'error';
  return state === 'trying-again' ? 'warn' : 'info';
}
