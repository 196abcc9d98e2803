import type { Stage } from '../stage.js';

/** One of the published cases, played from end to end. */
export interface Scenario {
  number: number;
  title: string;
  /** When it begins; dates are free, order is not. */
  from: string;
  play: (stage: Stage) => Promise<void>;
}
