import type { DeadlineRule } from '@tovholder/model';
import { compareForCase } from '../model-change/compare-for-case.js';
import { previewOf, type ModelChange } from '../model-change/model-change.js';
import type { LevelsInPlace } from '../model-change/model-change-commands.js';
import type { CaseFact } from '../case-event.js';
import type { ModelVersion } from '../context.js';
import * as command from './commands.js';
import { concernRaised, concernReceived } from './concern-history.js';
import { given, type History, type Outcome } from './given.js';
import * as past from './later-history.js';
import { calendar, viborg } from './model.js';
import { versionLike } from './model-versions.js';
import { schoolChief } from './municipality.js';

const morning = '2026-03-02T09:00:00.000Z';

/** What moving a case that runs on Viborg's model would change for it. */
export function changeOf(
  history: History,
  to: ModelVersion,
  levels: LevelsInPlace = [],
  at = morning,
): ModelChange {
  return compareForCase(given(...history).state, { model: viborg, calendar }, to, at, levels);
}

/** It is moved by the school chief, who has seen what that changes. */
export function moving(
  history: History,
  to: ModelVersion,
  levels: LevelsInPlace = [],
  at = morning,
): Outcome {
  const { name, version } = to.model;
  const preview = previewOf(changeOf(history, to, levels, at));
  return given(...history)
    .by(schoolChief)
    .at(at)
    .with({ movesTo: to })
    .when(command.moveToModel({ name, version, preview, levels }));
}

export const withDeadlines = (...deadlines: DeadlineRule[]) => versionLike(viborg, { deadlines });

export const deadlinesBut = (...without: string[]) =>
  viborg.deadlines.filter(({ id }) => !without.includes(id));

/** The receipt to whoever notified, that is the social worker's to send. */
export const receipt = (): CaseFact =>
  past.deadlineSet({
    rule: 'acknowledge',
    owner: 'social-worker',
    startsAt: '2026-03-02T08:00:00.000Z',
    dueAt: '2026-03-10T22:59:59.999Z',
  });

export const toAssess = past.deadlineSet({ deadlineId: 'deadline-2', owner: 'social-worker' });

/** A notification that is to be acknowledged and assessed. */
export const received: History = [concernRaised(), concernReceived(), receipt(), toAssess];
