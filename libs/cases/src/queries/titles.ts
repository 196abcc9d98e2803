import type { Model } from '@tovholder/model';
import { fillMarks } from '../projections/decision-trail/in-words.js';
import type { ModelPin } from '../domain/concern/concern-events.js';
import type { StoredCaseEvent } from '../projections/stored-case-event.js';
import { pinsOf, type PinnedSince } from './pins-of.js';
import type { Reading } from './reading.js';

interface Pinned {
  modelName: string;
  modelVersion: string;
  modelHash: string;
}

/** What the case's model calls things. An id it does not have is shown as it is. */
export interface Titles {
  level(id: string): string;
  meetingKind(id: string): string;
  step(id: string): string;
  deadline(rule: string): string;
  dimension(step: string, id: string): string;
  question(id: string): string;
  /** A sentence with its marks filled in. */
  sentence(text: string): string;
  model: Model;
}

/** By the model the case runs on; what that does not have, by those it ran on before. */
export function titlesOf(
  reading: Pick<Reading, 'modelFor'>,
  { modelName, modelVersion, modelHash }: Pinned,
  history: readonly StoredCaseEvent[] = [],
): Titles {
  const pin = { name: modelName, version: modelVersion, hash: modelHash };
  return titlesBy(reading, pin, pinsOf(history));
}

/** As things were called when they happened: a fact is read by the model it was made under. */
export function titlesThen(
  reading: Pick<Reading, 'modelFor'>,
  overview: Pinned,
  history: readonly StoredCaseEvent[],
): (version: number) => Titles {
  const pins = pinsOf(history);
  const each = pins.map(({ since, pin }) => ({ since, titles: titlesBy(reading, pin, pins) }));
  const now = titlesOf(reading, overview, history);
  return (version) => each.findLast(({ since }) => version >= since)?.titles ?? now;
}

function titlesBy(
  { modelFor }: Pick<Reading, 'modelFor'>,
  pin: ModelPin,
  others: readonly PinnedSince[],
): Titles {
  const before = others.map((one) => one.pin).filter(({ hash }) => hash !== pin.hash);
  const model = modelFor(pin);
  return titlesIn(model, [model, ...before.reverse().map((one) => modelFor(one))]);
}

const titlesOfOne = new WeakMap<Model, Titles>();

/** @param models to look in, one after the other */
function titlesIn(model: Model, models: readonly Model[]): Titles {
  if (models.length > 1) return readTitles(model, models);
  const before = titlesOfOne.get(model);
  if (before) return before;
  const titles = readTitles(model, models);
  titlesOfOne.set(model, titles);
  return titles;
}

function readTitles(model: Model, models: readonly Model[]): Titles {
  const titleIn = (things: readonly { id: string; title: string }[], id: string) =>
    things.find((thing) => thing.id === id)?.title;
  const marked = {
    level: models.flatMap((one) => one.levels),
    'meeting-kind': models.flatMap((one) => one.meetingKinds),
    step: models.flatMap((one) => one.analysisModel),
    field: models.flatMap((one) => one.analysisModel).flatMap(({ fields = [] }) => fields),
    deadline: models.flatMap((one) => one.deadlines),
    // Its own words stand in the mark.
    'earlier-concerns': [],
  };
  const questions = models.flatMap((one) => one.actionCards).flatMap((card) => card.questions);
  const dimensions = (step: string) =>
    marked.step.filter(({ id }) => id === step).flatMap((one) => one.dimensions);
  return {
    model,
    level: (id) => titleIn(marked.level, id) ?? id,
    meetingKind: (id) => titleIn(marked['meeting-kind'], id) ?? id,
    step: (id) => titleIn(marked.step, id) ?? id,
    deadline: (rule) => titleIn(marked.deadline, rule) ?? rule,
    dimension: (step, id) => titleIn(dimensions(step), id) ?? id,
    question: (id) => questions.find((question) => question.id === id)?.asks ?? id,
    sentence: (text) => fillMarks(text, (thing, id) => titleIn(marked[thing], id)),
  };
}
