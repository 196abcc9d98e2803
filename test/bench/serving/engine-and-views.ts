import { randomUUID } from 'node:crypto';
import { allProjections, type Answer, Cases, Progress, Projections, readCaseEvent } from '@tovholder/cases';
import { migrateEventStore, PostgresEventStore } from '@tovholder/event-store';
import type { ThrowawayPostgres } from '@tovholder/local-postgres';
import {
  acting,
  modelInForce,
  school,
  schoolLeader,
  surroundings,
  teacher,
} from '../../crash/casework/municipality.js';
import { applicationRole, ownerRole } from '../../crash/roles.js';
import { openViews } from '../filling/views-to-fill.js';

const names = allProjections.map(({ name }) => name);
const patienceMs = 60_000;

/** What the server has between HTTP and PostgreSQL: the log, the engine and all views, in this process. */
export class EngineAndViews {
  private constructor(
    private readonly cases: Cases,
    private readonly views: Awaited<ReturnType<typeof openViews>>,
    private readonly progress: Progress,
    private readonly close: () => Promise<void>,
  ) {}

  static async open(postgres: ThrowawayPostgres): Promise<EngineAndViews> {
    await postgres.ensureRole(ownerRole);
    await postgres.ensureRole(applicationRole);
    const database = await postgres.freshDatabase({ owner: ownerRole });
    const [ownerUrl, url] = [
      postgres.urlFor(database, ownerRole),
      postgres.urlFor(database, applicationRole),
    ];
    await migrateEventStore({ ownerUrl, applicationRole });
    const store = new PostgresEventStore({ url });
    const views = await openViews(ownerUrl, applicationRole, url);
    const progress = new Progress(views.dataSource);
    const log = { store, readEvent: readCaseEvent };
    const projections = new Projections(allProjections, { dataSource: views.dataSource, log, progress });
    await projections.start();
    const cases = new Cases(surroundings(store, () => '2026-01-05T08:00:00.000Z'));
    return new EngineAndViews(cases, views, progress, async () => {
      await projections.stop();
      await views.dataSource.destroy();
      await store.close();
    });
  }

  /** Gives its id, when every view shows it. */
  async raise(): Promise<string> {
    const caseId = randomUUID();
    const { position } = await this.cases.carryOut({
      caseId,
      commandId: randomUUID(),
      seenVersion: 0,
      by: acting(schoolLeader),
      command: {
        type: 'RaiseConcern',
        caseId,
        model: modelInForce,
        subject: { kind: 'group', name: 'En klasse', description: 'Går i 3. klasse.' },
        unitId: school,
        severity: 'yellow',
        sees: 'Sidder ofte alene i frikvartererne.',
        childSays: { says: 'Jeg vil helst blive hjemme om mandagen.' },
        tried: 'Makkerordning.',
        parentsKnow: 'Vi har talt sammen.',
        acute: false,
        suspectedAbuse: false,
        meeting: {
          at: '2026-01-12T09:00:00.000Z',
          place: 'Lokale 12',
          invite: [{ capacity: 'teacher', personId: teacher, because: 'Barnets klasselærer.' }],
        },
      },
    });
    await this.shows(caseId, { version: 1, position });
    return caseId;
  }

  /** Somebody writes down what the child said. */
  hearChild(caseId: string): Promise<Answer> {
    return this.cases.carryOut({
      caseId,
      commandId: randomUUID(),
      seenVersion: 1,
      by: acting(schoolLeader),
      command: {
        type: 'HearChild',
        voice: {
          heardBy: 'En lærer',
          how: 'På en gåtur.',
          worries: '',
          goodThings: '',
          dreams: 'En at lege med.',
        },
      },
    });
  }

  /** Resolves when every view stands at the position, and the list of cases shows the version when it is read. */
  async shows(caseId: string, { version, position }: Pick<Answer, 'version' | 'position'>): Promise<void> {
    const arrived = await this.progress.caughtUpTo(names, position, patienceMs);
    const [row] = await this.views.dataSource.query<{ version: number }[]>(
      'SELECT version FROM views.case_overview WHERE "caseId" = $1',
      [caseId],
    );
    if (!arrived || !row || row.version < version) throw new Error('the views do not show what was written');
  }

  stop(): Promise<void> {
    return this.close();
  }
}
