import { CaseRejected } from '../../case-rejected.js';
import type { ModelVersion } from '../../domain/context.js';
import { fold } from '../../domain/evolve.js';
import { compareForCase } from '../../domain/model-change/compare-for-case.js';
import type { LevelsInPlace } from '../../domain/model-change/model-change-commands.js';
import type { ModelChange } from '../../domain/model-change/model-change.js';
import { reject } from '../../domain/rejection.js';
import type { StoredCaseEvent } from '../../projections/stored-case-event.js';
import type { Reading } from '../reading.js';

type ReadingOfModels = Pick<Reading, 'modelFor' | 'modelNamed' | 'calendarFor' | 'now'>;

/** @throws CaseRejected where the municipality has no such version */
export function versionNamed(
  reading: ReadingOfModels,
  { name, version }: { name: string; version: string },
): ModelVersion {
  const model = reading.modelNamed(name, version);
  if (!model) throw new CaseRejected(reject('unknown-model', { field: '/version' }));
  return { model, calendar: reading.calendarFor(model) };
}

/** What a move to that version would change for the case with this history. */
export function changeFor(
  reading: ReadingOfModels,
  history: readonly StoredCaseEvent[],
  to: ModelVersion,
  levels: LevelsInPlace,
): ModelChange {
  const state = fold(history);
  const model = reading.modelFor(state.model);
  const from = { model, calendar: reading.calendarFor(model) };
  return compareForCase(state, from, to, reading.now(), levels);
}
