import type { TaskEvent } from '../../../domain/discretionary/task-events.js';
import { dayInWords, quoted } from '../in-words.js';
import type { Sentences } from './sentences.js';

export const taskSentences: Sentences<TaskEvent['type']> = {
  TaskAdded: ({ title, owner, because, by }) =>
    `Opgaven »${title}« blev givet til ${owner.name}${by === undefined ? '' : `, senest ${dayInWords(by)}`}. Fordi: ${quoted(because)}`,
  TaskCompleted: ({ title, ledTo }) => `Opgaven »${title}« er gjort. Den førte til: ${quoted(ledTo)}`,
  TaskDropped: ({ title, reason }) => `Opgaven »${title}« blev droppet: ${quoted(reason)}`,
};
