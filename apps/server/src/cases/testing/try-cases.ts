import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { makeCalendar } from '@tovholder/calendar';
import { CasesModule, rosterOf, type Surroundings } from '@tovholder/cases';
import { InMemoryEventStore, type EventStore } from '@tovholder/event-store';
import { loadDirectory } from '@tovholder/identity';
import { loadShippedModels } from '@tovholder/model';
import { Contract, type Document } from '../../openapi/testing/contract.js';
import { startTryServer, type TryServer } from '../../testing/try-server.js';
import { CaseRoutesModule } from '../case-routes-module.js';
import { knownFromLog } from './known-from-log.js';

const directoryFile = new URL('../../../../../infra/demonstration/directory.yaml', import.meta.url);

export const demonstrationDirectory = loadDirectory(readFileSync(directoryFile, 'utf8'), 'directory.yaml');

export interface Reply {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

/** The server with its routes for cases on a log in memory; whoever is named in `as` is signed in. */
export class TryCases {
  private constructor(
    private readonly server: TryServer,
    readonly store: EventStore,
    private readonly clock: { now: string },
    private readonly contract: Contract,
  ) {}

  static async start({ demonstration = true } = {}): Promise<TryCases> {
    const store = new InMemoryEventStore();
    const clock = { now: '2026-11-23T09:00:00.000Z' };
    const models = loadShippedModels();
    const roster = rosterOf(demonstrationDirectory);
    const surroundings: Surroundings = {
      store,
      modelFor: (pin) => models.get(pin),
      modelNamed: (name, version) => models.find(name, version),
      calendarFor: (model) => makeCalendar(model.calendar),
      roster: () => roster,
      knownOfChild: knownFromLog(store),
      now: () => clock.now,
      newId: () => randomUUID(),
    };
    const cases = CasesModule.forRoot({
      surroundings,
      modelInForce: () => models.current('viborg'),
      cprIndexKey: Buffer.alloc(32, 7),
      demonstration,
    });
    const shelf = { all: () => models.all(), forNewConcerns: () => models.current('viborg') };
    const server = await startTryServer({
      directory: demonstrationDirectory,
      verifier: { personIn: (token) => Promise.resolve(token) },
      capabilities: [CaseRoutesModule.with(cases, demonstrationDirectory, store, shelf)],
      rateLimits: { perAddressPerMinute: 1_000_000, perPersonPerMinute: 1_000_000 },
    });
    const document = (await server.ask('GET', '/openapi.json')).body as Document;
    return new TryCases(server, store, clock, new Contract(document));
  }

  /** Time is what the spec says it is. */
  at(now: string): this {
    this.clock.now = now;
    return this;
  }

  /** @throws when the answer is not one that the API document promises. */
  post(as: string, url: string, payload: unknown): Promise<Reply> {
    return this.send(as, url, JSON.stringify(payload) ?? '');
  }

  /** For what no JavaScript value is written as. @throws as `post` */
  async send(as: string, url: string, body: string): Promise<Reply> {
    const answer = await this.server.ask('POST', url, {
      headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
      body,
    });
    const breaches = this.contract.breaches('POST', url, answer);
    if (breaches.length > 0) throw new Error(breaches.join('\n'));
    const { status, headers } = answer;
    return { status, headers, body: answer.body as Record<string, unknown> };
  }

  async document<Document>(): Promise<Document> {
    return (await this.server.ask('GET', '/openapi.json')).body as Document;
  }

  /** Everything the server has logged so far. */
  logged(): string {
    return this.server.logged();
  }

  close(): Promise<void> {
    return this.server.close();
  }
}
