import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from './case-event.js';
import { noCase, type CaseState } from './case-state.js';
import { eventTypes } from './event-types.js';
import { fold } from './evolve.js';
import type { Play } from './testing/playing.js';
import { acute } from './testing/published-cases/acute.js';
import { actBeforeFunding } from './testing/published-cases/act-before-funding.js';
import { appealed } from './testing/published-cases/appealed.js';
import { disagreement } from './testing/published-cases/disagreement.js';
import { earlierHandlers } from './testing/published-cases/earlier-handlers.js';
import { beyondTheModelsLimit } from './testing/beyond-the-models-limit.js';
import { fieldsAnswered } from './testing/fields-answered.js';
import { firstMeetingWaits } from './testing/first-meeting-waits.js';
import { lateAndAfterwards } from './testing/late-and-afterwards.js';
import { leftAtClosing } from './testing/left-at-closing.js';
import { measureEnding } from './testing/measure-ending.js';
import { measuresFollowedUp } from './testing/measures-followed-up.js';
import { followedUpAgain } from './testing/followed-up-again.js';
import { fundingByModel } from './testing/published-cases/funding-by-model.js';
import { oneConsent } from './testing/published-cases/one-consent.js';
import { movedToModel } from './testing/moved-to-model.js';
import { movingHouse } from './testing/published-cases/moving-house.js';
import { noticeAnsweredOnce } from './testing/published-cases/notice-answered.js';
import { ordinaryPath } from './testing/published-cases/ordinary-path.js';
import { parentContactSuspended } from './testing/parent-contact-suspended.js';
import { riskAssessed } from './testing/risk-assessed.js';
import { contactPersonExchanged, sharedTeacher } from './testing/published-cases/shared-teacher.js';
import { sparring, sparringDeclined } from './testing/published-cases/sparring.js';
import { taskAddedAndDone } from './testing/task-added-and-done.js';
import { takenOnAfterClosing } from './testing/taken-on-after-closing.js';
import { threadMoved } from './testing/thread-moved.js';
import { threeLevels } from './testing/published-cases/three-levels.js';

/**
 * Cases as each release wrote them, with the state after every step. Streams live for decades: whatever the fold
 * becomes, it must find in them what it found then. Written once a release with `TOVHOLDER_GOLDEN=<release>`, and
 * never over a history that is there. Events in them are never changed; a state is, when the fold says the same thing
 * in another shape, for the state is nowhere stored.
 */
const golden = new URL('../../golden/', import.meta.url);

interface GoldenHistory {
  release: string;
  case: string;
  steps: readonly { wanted: string; events: readonly CaseEvent[]; state: CaseState }[];
}

const cases: Record<string, () => Play> = {
  'ordinary-path': ordinaryPath,
  'act-before-funding': actBeforeFunding,
  'three-levels': threeLevels,
  acute,
  'earlier-handlers': earlierHandlers,
  disagreement,
  'one-consent': oneConsent,
  'late-and-afterwards': lateAndAfterwards,
  'first-meeting-waits': firstMeetingWaits,
  'measures-followed-up': measuresFollowedUp,
  'followed-up-again': followedUpAgain,
  'measure-ending': measureEnding,
  'parent-contact-suspended': parentContactSuspended,
  'left-at-closing': leftAtClosing,
  'taken-on-after-closing': takenOnAfterClosing,
  'thread-moved': threadMoved,
  'beyond-the-models-limit': beyondTheModelsLimit,
  sparring,
  'sparring-declined': sparringDeclined,
  'shared-teacher': sharedTeacher,
  'contact-person-exchanged': contactPersonExchanged,
  'fields-answered': fieldsAnswered,
  'funding-by-model': fundingByModel,
  'risk-assessed': riskAssessed,
  'task-added-and-done': taskAddedAndDone,
  'moved-to-model': movedToModel,
  'moving-house': movingHouse,
  'notice-answered': noticeAnsweredOnce,
  appealed,
};

const release = process.env['TOVHOLDER_GOLDEN'];
if (release !== undefined) write(release);

const histories = readdirSync(golden, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .sort();

describe('The histories of every release', () => {
  it('are there', () => {
    expect(histories.length).toBeGreaterThanOrEqual(Object.keys(cases).length);
  });

  it.each(histories)('%s folds into what it was', (file) => {
    const history = JSON.parse(readFileSync(new URL(file, golden), 'utf8')) as GoldenHistory;
    let state = noCase;
    for (const step of history.steps) {
      state = fold(step.events, state);
      // What was known then is still known; a later release may know more.
      expect(state).toMatchObject(step.state);
    }
  });

  it.each(histories)('%s has only events that are still understood', (file) => {
    const history = JSON.parse(readFileSync(new URL(file, golden), 'utf8')) as GoldenHistory;
    const types = history.steps.flatMap(({ events }) => events.map(({ type }) => type));
    expect(types.filter((type) => !eventTypes.has(type))).toEqual([]);
  });
});

describe('The cases that the next release writes down', () => {
  it.each(Object.entries(cases))('%s is played to its end by the rules of today', (_title, play) => {
    expect(play().steps.flatMap(({ events }) => events)).not.toEqual([]);
  });
});

function write(name: string): void {
  const folder = new URL(`${name}/`, golden);
  mkdirSync(folder, { recursive: true });
  for (const [title, play] of Object.entries(cases)) {
    const file = new URL(`${title}.json`, folder);
    const steps = play().steps.map(({ command, events, state }) => ({ wanted: command.type, events, state }));
    const history: GoldenHistory = { release: name, case: title, steps };
    if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(history, null, 1)}\n`);
  }
}
