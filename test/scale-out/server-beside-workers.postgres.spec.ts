import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConcernRaisedAnswer } from '@tovholder/cases';
import { loadDirectory, startDevelopmentIssuer, type DevelopmentIssuer } from '@tovholder/identity';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import { readConfiguration, startServer, type RunningServer } from '@tovholder/server';
import * as worker from '@tovholder/worker';
import { SignedIn } from '../demo/signed-in.js';
import { readFileSync } from 'node:fs';

const directoryFile = fileURLToPath(new URL('../access/directory.yaml', import.meta.url));
const patienceMs = 10_000;

describe('a server that leaves all work behind the API to workers', () => {
  let folder: string;
  let database: TestDatabase;
  let issuer: DevelopmentIssuer;
  let server: RunningServer;
  let leader: SignedIn;
  const workers: worker.RunningWorker[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tovholder-scale-out-'));
    database = await freshTestDatabase();
    const directory = loadDirectory(readFileSync(directoryFile, 'utf8'), directoryFile);
    issuer = await startDevelopmentIssuer({ demonstration: true, directory, folder, audience: 'tovholder' });
    await writeFile(join(folder, 'cpr-index.key'), '07'.repeat(32));
    server = await startServer(
      readConfiguration({
        ...shared(),
        OWNER_DATABASE_URL: database.ownerUrl,
        CPR_INDEX_KEY_FILE: join(folder, 'cpr-index.key'),
        OIDC_ISSUER: issuer.issuer,
        ROLES: 'none',
      }),
    );
    leader = await SignedIn.as('school-leader-part', server.address, issuer.tokenEndpoint);
  });
  afterAll(async () => {
    for (const one of workers) await one.stop();
    await server.stop();
    await issuer.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  it('takes concerns before there is a worker, and says that nobody keeps its views up', async () => {
    expect(await readiness(server)).toMatchObject({ ready: false });
    const { caseId } = await raised();
    await start('projections,reactions,deadlines');
    await untilReady(server);
    expect(await leader.statusOf(`/cases/${caseId}`)).toBe(200);
  });

  it('shows what a worker elsewhere has written by the time it is asked for', async () => {
    const { caseId, position, version } = await raised();
    expect(await leader.look(`/cases/${caseId}`, { position, version })).toMatchObject({ caseId });
  });

  it('is served by the next worker when the first one stops', async () => {
    const next = await start('projections,reactions,deadlines');
    await workers[0]?.stop();
    const { caseId, position, version } = await raised();
    expect(await leader.look(`/cases/${caseId}`, { position, version })).toMatchObject({ caseId });
    await untilReady(next);
  });

  function shared() {
    return {
      PORT: '0',
      DATABASE_URL: database.applicationUrl,
      DIRECTORY_FILE: directoryFile,
      LOG_LEVEL: 'silent',
    };
  }

  async function start(roles: string): Promise<worker.RunningWorker> {
    const one = await worker.startWorker(worker.readConfiguration({ ...shared(), ROLES: roles }));
    workers.push(one);
    return one;
  }

  function raised(): Promise<ConcernRaisedAnswer> {
    return leader.raise({
      subject: { kind: 'child-described', name: 'Ditte Digtet', description: 'Går i 3. klasse.' },
      unitId: 'nordskolen',
      severity: 'red',
      sees: 'Stod alene på vejen uden overtøj.',
      childSays: { kind: 'says', text: 'Jeg vil ikke hjem.' },
      acute: true,
      suspectedAbuse: false,
      commandId: randomUUID(),
    });
  }
});

async function readiness({ address }: { address: string }): Promise<{ ready: boolean }> {
  return (await (await fetch(`${address}/ready`)).json()) as { ready: boolean };
}

async function untilReady(where: { address: string }): Promise<void> {
  const timeUp = performance.now() + patienceMs;
  let answer = await readiness(where);
  while (!answer.ready) {
    if (performance.now() > timeUp) throw new Error(`not ready: ${JSON.stringify(answer)}`);
    answer = await readiness(where);
  }
}
