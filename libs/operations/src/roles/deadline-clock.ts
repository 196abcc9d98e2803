import { DeadlineClock, theClock } from '@tovholder/cases';
import type { Engine } from '../engine.js';
import { failureOf, type Tell } from '../operator-log/operator-log.js';
import { carryOutAs } from './carry-out-as.js';

export function deadlineClockOf({ cases, surroundings, views }: Engine, tell: Tell): DeadlineClock {
  return new DeadlineClock({
    dataSource: views.dataSource,
    now: surroundings.now,
    tell: (ended) => carryOutAs(theClock, cases, ended),
    onFailure: failureOf('deadline clock', tell),
  });
}
