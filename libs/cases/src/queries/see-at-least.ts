import type { Projection } from '../projections/projection.js';
import type { Reading } from './reading.js';

/** People wait this long for what they just did before they are asked to come again. */
const patienceMs = 5_000;

/** The views have not come to the position the question asks for; it can be asked again in a moment. */
export class ViewsBehind extends Error {
  readonly retryAfterSeconds = 1;

  constructor(readonly position: bigint) {
    super(`the views have not reached position ${position}`);
    this.name = 'ViewsBehind';
  }
}

/** So that people always see what they just did. @throws ViewsBehind */
export async function seeAtLeast(
  { progress }: Pick<Reading, 'progress'>,
  position: bigint | undefined,
  views: readonly Projection[],
): Promise<void> {
  if (position === undefined) return;
  const names = views.map(({ name }) => name);
  if (!(await progress.caughtUpTo(names, position, patienceMs))) throw new ViewsBehind(position);
}
