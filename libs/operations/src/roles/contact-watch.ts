import { ContactWatch, theContactWatch } from '@tovholder/cases';
import type { Engine } from '../engine.js';
import { failureOf, type Tell } from '../operator-log/operator-log.js';
import { carryOutAs } from './carry-out-as.js';

export function contactWatchOf({ cases, views }: Engine, tell: Tell): ContactWatch {
  return new ContactWatch({
    dataSource: views.dataSource,
    change: (change) => carryOutAs(theContactWatch, cases, change),
    onFailure: failureOf('contact watch', tell),
  });
}
