import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Queue } from '@tovholder/cases';
import type { ThrowawayPostgres } from '@tovholder/local-postgres';
import { readConfiguration, type RunningServer, startServer } from '@tovholder/server';
import { applicationRole, ownerRole } from '../../crash/roles.js';
import { type Seen, SignedIn } from '../../demo/signed-in.js';

export const casesOfAPerson = 25;

const elsewhere = 'andetsteds';

/** A district for each social worker, so that what lies in its common piles is theirs, and one nobody looks at. */
const directory = (districts: readonly string[]) => ({
  municipality: 'Målekommunen',
  units: [
    { id: 'målekommunen', name: 'Målekommunen', kind: 'municipality' },
    ...[...districts, elsewhere].flatMap((part) => [
      { id: part, name: part, kind: 'municipality', parent: 'målekommunen' },
      { id: `skolen-${part}`, name: `Skolen ${part}`, kind: 'school', parent: part },
      { id: `familie-${part}`, name: `Familie ${part}`, kind: 'family-department', parent: part },
    ]),
  ],
  people: [
    ...[...districts, elsewhere].flatMap((part) => [
      person(`leder-${part}`, 'school-leader', `skolen-${part}`),
      person(`lærer-${part}`, 'teacher', `skolen-${part}`),
      person(`familieleder-${part}`, 'family-leader', `familie-${part}`),
      person(`rådgiver-${part}`, 'social-worker', `familie-${part}`),
    ]),
  ],
});

const person = (id: string, role: string, unit: string) => ({
  id,
  name: `${id} Opdigtet`,
  title: role,
  appointments: [{ role, unit }],
});

/** Before any deadline of the published cases runs out. */
export const standsStillAt = '2026-01-05T08:00:00.000Z';

/** A case and the social worker who has it, as that person last saw it. */
export interface HandledCase {
  caseId: string;
  handler: SignedIn;
  seen: Seen;
}

/** The whole server, over HTTP, on a database of the caller's; its clock stands still, so that no deadline passes. */
export class Municipality {
  private constructor(
    private readonly server: RunningServer,
    private readonly folder: string,
    private readonly districts: readonly string[],
  ) {}

  static async open(
    postgres: ThrowawayPostgres,
    database: string,
    { socialWorkers = 1 } = {},
  ): Promise<Municipality> {
    const folder = await mkdtemp(join(tmpdir(), 'tovholder-bench-'));
    // A measurement that is stopped closes nothing.
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const districts = Array.from({ length: socialWorkers }, (_, index) => `distrikt-${index + 1}`);
    await writeFile(join(folder, 'directory.yaml'), JSON.stringify(directory(districts)));
    const server = await startServer(
      readConfiguration({
        PORT: '0',
        DATABASE_URL: postgres.urlFor(database, applicationRole),
        OWNER_DATABASE_URL: postgres.urlFor(database, ownerRole),
        DATA_FOLDER: join(folder, 'data'),
        DIRECTORY_FILE: join(folder, 'directory.yaml'),
        DEMONSTRATION: 'true',
        DEMONSTRATION_CASES: 'false',
        SIMULATED_TIME_FROM: standsStillAt,
        REQUESTS_PER_PERSON_PER_MINUTE: '10000000',
        REQUESTS_PER_ADDRESS_PER_MINUTE: '10000000',
        LOG_LEVEL: 'silent',
      }),
    );
    return new Municipality(server, folder, districts);
  }

  async viewsBuilt(): Promise<void> {
    while (!(await fetch(`${this.server.address}/ready`)).ok) await pause(200);
  }

  /** As many as a social worker has, for each of them. */
  async raiseAndHandOut(): Promise<HandledCase[]> {
    const cases: HandledCase[] = [];
    for (const district of this.districts) {
      const handler = await this.signIn(`rådgiver-${district}`);
      const leader = await this.signIn(`leder-${district}`);
      const familyLeader = await this.signIn(`familieleder-${district}`);
      const handing = { handlerId: handler.personId, reason: 'Kender skolen.' };
      for (let number = 0; number < casesOfAPerson; number++) {
        const { caseId, version, position } = await leader.raise(concern(district));
        const seen = { version, position };
        await familyLeader.act(`/cases/${caseId}/handler`, handing, seen);
        cases.push({ caseId, handler, seen });
      }
    }
    return cases;
  }

  /** Somebody whose concerns lie in the queue of nobody whose queue is looked at. */
  async someoneElsewhere(): Promise<{ raise(): Promise<unknown> }> {
    const leader = await this.signIn(`leder-${elsewhere}`);
    return { raise: () => leader.raise(concern(elsewhere)) };
  }

  async close(): Promise<void> {
    await this.server.stop();
    await rm(this.folder, { recursive: true });
  }

  private signIn(personId: string): Promise<SignedIn> {
    return SignedIn.as(personId, this.server.address, this.server.tokenEndpoint ?? '');
  }
}

/** What a social worker does a hundred times: writes down what the child said. Others may write at the same time. */
export async function hearChild({ caseId, handler, seen }: HandledCase): Promise<Seen> {
  const { version, position } = await handler.act(
    `/cases/${caseId}/child-voice`,
    {
      voice: {
        heardBy: 'En rådgiver',
        how: 'På en gåtur.',
        dreams: 'En at lege med i frikvartererne.',
      },
    },
    { ...seen },
  );
  return { version, position };
}

/** Whether the person's queue shows the case as it was then, or later. */
export async function queueShows({ caseId, handler }: HandledCase, seen: Seen): Promise<boolean> {
  const { overdue, today, soon, later } = await handler.look<Queue>('/queue', seen);
  const items = [...overdue, ...today, ...soon, ...later].filter((item) => item.caseId === caseId);
  return items.length > 0 && items.every(({ version }) => version >= seen.version);
}

/** Of a child nobody has been concerned about before; no such CPR number can exist. */
function concern(part: string): object {
  const serial = randomUUID().replace(/\D/g, '').padEnd(4, '0').slice(0, 4);
  const year = Math.floor(Math.random() * 100);
  return {
    subject: { kind: 'child', name: 'Opdigtet Barn', cpr: `0001${String(year).padStart(2, '0')}-${serial}` },
    unitId: `skolen-${part}`,
    severity: 'yellow',
    sees: 'Sidder ofte alene i frikvartererne og siger selv, at det er svært at være med.',
    childSays: { kind: 'says', text: 'Jeg vil helst blive hjemme om mandagen.' },
    tried: 'Makkerordning og samtale med forældre.',
    acute: false,
    suspectedAbuse: false,
    meeting: {
      at: '2026-01-12T09:00:00.000Z',
      place: 'Lokale 12',
      invite: [
        { capacity: 'teacher', personId: `lærer-${part}`, because: 'Barnets klasselærer.' },
        { capacity: 'parent', name: 'Opdigtet Forælder', because: 'Barnets mor.' },
      ],
    },
  };
}
