import { WrongExpectedVersion, type Append, type Appended, type EventStore } from '@tovholder/event-store';
import type { Journal } from './journal.js';

/** The store, with everything that is sent to it and answered by it written down. */
export function journaling(store: EventStore, journal: Journal): EventStore {
  return {
    numbering: store.numbering,
    async append(append: Append): Promise<Appended> {
      journal.intends(append);
      try {
        const answer = await store.append(append);
        journal.wasTold(append.commandId, answer);
        return answer;
      } catch (error) {
        if (error instanceof WrongExpectedVersion) journal.wasRefused(append);
        throw error;
      }
    },
    async answerTo(commandId, commandDigest) {
      const answer = await store.answerTo(commandId, commandDigest);
      if (answer) journal.wasTold(commandId, answer);
      return answer;
    },
    readStream: (stream, from) => store.readStream(stream, from),
    readAll: (from) => store.readAll(from),
    subscribe: (options) => store.subscribe(options),
    head: () => store.head(),
    last: () => store.last(),
  };
}
