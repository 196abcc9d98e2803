import { KafkaPublisher, Relay, type KafkaPublisherOptions, type RelayStatus } from '@tovholder/integration';
import type { Engine } from '../engine.js';
import type { ReadinessCheck } from '../health/readiness.js';
import type { Gravity, Tell } from '../operator-log/operator-log.js';

export interface KafkaSettings extends KafkaPublisherOptions {
  /** Which installation events come from, as a URI. */
  source: string;
}

export interface RunningRelay {
  /** A broker that is away makes nobody unready: what happens meanwhile waits in the log. */
  readiness: ReadinessCheck;
  stop: () => Promise<void>;
}

export function startRelay({ databases, store }: Engine, kafka: KafkaSettings, tell: Tell): RunningRelay {
  const stopping = new AbortController();
  const publisher = new KafkaPublisher(kafka);
  let state: RelayStatus['state'] | 'failed' = 'standing-by';
  const relay = new Relay({
    store,
    databaseUrl: databases.applicationUrl,
    publisher,
    source: kafka.source,
    report(status) {
      ({ state } = status);
      tell(gravityOf(status), status, 'relay');
    },
  });
  const ended = relay.run(stopping.signal).catch((error: unknown) => {
    state = 'failed';
    // Its own errors name the event, and never what is in it.
    tell('error', { state, failure: error instanceof Error ? error.message : 'unknown' }, 'relay');
  });
  return {
    readiness: {
      name: 'relay',
      check: () =>
        state === 'failed' ? Promise.reject(new Error('the relay stands still')) : Promise.resolve({ state }),
    },
    async stop() {
      stopping.abort();
      await ended;
      await publisher.close();
    },
  };
}

function gravityOf({ state }: RelayStatus): Gravity {
  return state === 'waiting' ? 'warn' : 'info';
}
