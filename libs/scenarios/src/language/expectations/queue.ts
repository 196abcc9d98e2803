import { seesCase, type QueuedItem, type Urgency } from '@tovholder/cases';
import type { Detail } from '../detail.js';
import { listOf, optional, person, wholeNumber, word, words, yesNo } from '../kinds-of-detail.js';
import { expectation, listed, type Expectation, type Look } from './expectation.js';
import { taskInWords, tasksByTerm } from './task-words.js';
import { time } from './time-expected.js';
import { inWords } from './time-seen.js';

const task: Detail<string> = {
  takes: 'en opgave, fx »hold mødet«, eller titlen på en af modellens frister',
  read: (written, { model, before = [] }) => {
    const found = written.word(tasksByTerm([...before, model]));
    return found === undefined ? undefined : () => found;
  },
};

const urgencyWords = { overdue: ['over tid'], today: ['i dag'], soon: ['snart'], later: ['senere'] } as const;

interface Lying {
  item: QueuedItem;
  urgency: Urgency;
}

export const queueExpectations: readonly Expectation[] = [
  expectation(
    'i køen hos',
    {
      'i køen hos': person(),
      ligger: listOf(task),
      senest: optional(time),
      haster: optional(word(urgencyWords)),
      'over tid': optional(yesNo(true)),
      fordi: optional(words()),
      nyt: optional(words()),
      tidligere: optional(wholeNumber(0, 1000)),
    },
    (told, look) => {
      const lying = inCase(look, told['i køen hos']);
      const asExpected = ({ item, urgency }: Lying) =>
        (told.senest?.isThen(item.dueAt, look) ?? true) &&
        (told.haster === undefined || told.haster === urgency) &&
        (told['over tid'] === undefined || told['over tid'] === (item.missed || urgency === 'overdue')) &&
        (told.fordi === undefined || item.why.includes(told.fordi)) &&
        (told.nyt === undefined || (item.news ?? '').includes(told.nyt)) &&
        (told.tidligere === undefined || item.earlierConcerns === told.tidligere);
      const lacking = told.ligger.filter(
        (one) => !lying.some((it) => it.item.task === one && asExpected(it)),
      );
      return lacking.length === 0 ? undefined : whatLies(lying, look);
    },
  ),
  expectation(
    'ikke i køen hos',
    { 'ikke i køen hos': person(), ligger: optional(listOf(task)) },
    (told, look) => {
      const lying = inCase(look, told['ikke i køen hos']);
      const unwanted = lying.filter(({ item }) => told.ligger?.includes(item.task) ?? true);
      return unwanted.length === 0 ? undefined : whatLies(unwanted, look);
    },
  ),
];

function inCase({ views, caseId, state, now }: Look, viewer: Parameters<typeof seesCase>[0]): Lying[] {
  const queue = views.queueOf(viewer, now, (other) => other === caseId && seesCase(viewer, state, now));
  return (Object.keys(queue) as Urgency[]).flatMap((urgency) =>
    queue[urgency].map((item) => ({ item, urgency })),
  );
}

function whatLies(lying: readonly Lying[], { model }: Look): string {
  const each = lying.map(({ item, urgency }) => {
    const due = item.dueAt === null ? 'uden dato' : `senest ${inWords(item.dueAt)}`;
    return `${taskInWords(item.task, model)} (${due}, ${urgencyWords[urgency][0]}; ${item.why}${item.news === null ? '' : ` Nyt: ${item.news}`})`;
  });
  return `Der lå ${listed(each)}.`;
}
