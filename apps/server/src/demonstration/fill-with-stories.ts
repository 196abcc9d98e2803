import type { Instant } from '@tovholder/calendar';
import { actingPerson, Cases, uuidOf, type Surroundings } from '@tovholder/cases';
import type { Directory } from '@tovholder/identity';
import type { Model } from '@tovholder/model';
import { CannotStart } from '@tovholder/operations';
import { beginOrGoOn, type Filling } from './filling.js';
import { stories } from './stories/every-story.js';
import { CaseSoFar, StoryDoesNotHold } from './story/case-so-far.js';
import { Days } from './story/days.js';
import type { Act, Setting } from './story/story.js';

/** What the stories are played in. They have their own time, and know of a child what they have told of it. */
export interface Demonstration {
  surroundings: Omit<Surroundings, 'now' | 'knownOfChild'>;
  directory: Directory;
  /** The model the cases run on. */
  model: Model;
  /** The blind index of ten digits, made with the server's own key: an earlier concern is found again at intake. */
  cprIndexOf: (cpr: string) => string;
}

/** The model whose levels, steps and outcomes the stories speak of; on another the municipality begins without cases. */
export const modelOfStories = 'viborg';

interface Scene extends Act {
  commandId: string;
  soFar: CaseSoFar;
}

/**
 * Gives an empty log some weeks of work in the demonstration municipality, so that whoever signs in finds their day.
 * Every step is decided by the engine, at its own moment and in the order of time, as if it had been lived. A log that
 * holds anything else is left alone; one whose filling was broken off is filled to the end.
 *
 * To be called before the deadline clock runs: it would find last month's deadlines passed before the story keeps them.
 */
export async function fillWithStories(demonstration: Demonstration, now: Instant): Promise<void> {
  if (demonstration.model.name !== modelOfStories) return;
  const { store } = demonstration.surroundings;
  const filling = await beginOrGoOn(store, now);
  if (!filling) return;
  try {
    await play(demonstration, filling);
  } catch (cause) {
    if (!filling.wasBrokenOff) throw cause;
    throw new CannotStart(
      'The demonstration was left half filled by another version of Tovholder, and this one cannot go on with it; ' +
        'choose an empty data folder',
      { cause },
    );
  }
  await filling.end();
}

async function play(demonstration: Demonstration, filling: Filling): Promise<void> {
  const { surroundings, directory, model, cprIndexOf } = demonstration;
  const scenes = scenesUntil(new Days(filling.toldAt, surroundings.calendarFor(model)));
  const setting: Setting = {
    model: { name: model.name, version: model.version, hash: model.hash },
    cprIndexOf,
  };
  let moment = filling.toldAt;
  const cases = new Cases({ ...surroundings, now: () => moment, knownOfChild: knownFrom(scenes) });

  for (const { at, by, wants, commandId, soFar } of scenes) {
    moment = at;
    const command = wants(soFar, setting);
    const order = {
      caseId: soFar.caseId,
      commandId,
      seenVersion: soFar.version,
      command,
      by: personCalled(by, directory),
    };
    soFar.happened(
      await cases.carryOut(order).catch((cause: unknown) => {
        throw new StoryDoesNotHold(`${by} at ${at}, ${command.type}: ${String(cause)}`, { cause });
      }),
    );
  }
}

/**
 * What has happened by now in all stories, as it happened: one thing after another across the municipality. Ids follow
 * from when it is told, so that what a filling broken off has done already is answered, not done again.
 */
function scenesUntil(days: Days): readonly Scene[] {
  return stories
    .flatMap((story, nth) => {
      const caseId = uuidOf('demonstration', days.now, `case ${nth}`);
      const soFar = new CaseSoFar(caseId);
      return story(days)
        .flat()
        .map((act, step) => ({ ...act, soFar, commandId: uuidOf(caseId, `step ${step}`) }));
    })
    .filter(({ at }) => at <= days.now)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

function knownFrom(scenes: readonly Scene[]): Surroundings['knownOfChild'] {
  const cases = [...new Set(scenes.map(({ soFar }) => soFar))];
  return (cprIndex, exceptCaseId) => {
    const known = cases
      .filter(({ caseId }) => caseId !== exceptCaseId)
      .map((soFar) => soFar.knownOf(cprIndex));
    return Promise.resolve({
      earlier: known.flatMap(({ earlier }) => earlier),
      handlers: known.flatMap(({ handlers }) => handlers),
    });
  };
}

function personCalled(personId: string, directory: Directory) {
  const person = directory.person(personId);
  if (!person) throw new StoryDoesNotHold(`nobody in the directory is called ${personId}`);
  return actingPerson(person, directory);
}
