// One of several relays, to be killed. Says on standard output whether it leads.
import { PostgresEventStore } from '@tovholder/event-store';
import { KafkaPublisher, Relay } from '@tovholder/integration';
import { orderFromParent } from './order.js';

const { brokers, applicationUrl } = await orderFromParent<{ brokers: string; applicationUrl: string }>();
const relay = new Relay({
  store: new PostgresEventStore({ url: applicationUrl }),
  databaseUrl: applicationUrl,
  publisher: new KafkaPublisher({ brokers: brokers.split(',') }),
  source: 'urn:tovholder:afprovningskommunen',
  // Small, so that a kill finds one half sent more often than not.
  batchSize: 20,
  report: ({ state }) => process.stdout.write(`${state}\n`),
});
await relay.run(new AbortController().signal);
