import type { Model } from '@tovholder/model';
import { notifyingMeetings } from '../concern/notifying-meetings.js';
import { reject, type Rejection } from '../rejection.js';

/** The authority has nothing to act on yet. Each municipality has its own name for where that changes. */
export function notReceived(model: Model): Rejection {
  const authority = model.levels.filter((level) => level.authority);
  const ways = [...authority, ...notifyingMeetings(model)].map(({ title }) => `»${title}«`);
  return reject('not-received', { detail: `Det er her: ${ways.join(' eller ')}.` });
}
