import { setTimeout as pause } from 'node:timers/promises';
import { OutcomeUnknown, StoreOverloaded, StoreUnavailable } from '@tovholder/event-store';

/** As a good client does: the same again, until there is an answer. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const again =
        error instanceof OutcomeUnknown ||
        error instanceof StoreUnavailable ||
        error instanceof StoreOverloaded;
      if (!again) throw error;
      await pause(20);
    }
  }
}
