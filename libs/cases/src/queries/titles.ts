import type { Model } from '@tovholder/model';
import { fillMarks } from '../projections/decision-trail/in-words.js';
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

export function titlesOf(
  reading: Pick<Reading, 'modelFor'>,
  { modelName, modelVersion, modelHash }: Pinned,
): Titles {
  const model = reading.modelFor({ name: modelName, version: modelVersion, hash: modelHash });
  const titleIn = (things: readonly { id: string; title: string }[], id: string) =>
    things.find((thing) => thing.id === id)?.title;
  const marked = {
    level: model.levels,
    'meeting-kind': model.meetingKinds,
    step: model.analysisModel,
    field: model.analysisModel.flatMap(({ fields = [] }) => fields),
    deadline: model.deadlines,
    // Its own words stand in the mark.
    'earlier-concerns': [],
  };
  const questions = model.actionCards.flatMap((card) => card.questions);
  return {
    model,
    level: (id) => titleIn(model.levels, id) ?? id,
    meetingKind: (id) => titleIn(model.meetingKinds, id) ?? id,
    step: (id) => titleIn(model.analysisModel, id) ?? id,
    deadline: (rule) => titleIn(model.deadlines, rule) ?? rule,
    dimension: (step, id) =>
      titleIn(model.analysisModel.find((one) => one.id === step)?.dimensions ?? [], id) ?? id,
    question: (id) => questions.find((question) => question.id === id)?.asks ?? id,
    sentence: (text) => fillMarks(text, (thing, id) => titleIn(marked[thing], id)),
  };
}
