// One PostgreSQL for a whole jest run, started by the first spec that asks for a database, so that a run without
// such specs pays nothing. Jest's own process keeps it, since workers come and go.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export default async function startSharedServer() {
  let starting;
  const desk = createServer(async (request, response) => {
    // A connection kept for a later spec could be closed here just as that spec asks by it.
    response.setHeader('connection', 'close');
    try {
      starting ??= start();
      const { server, makeTestDatabase } = await starting;
      if (request.method === 'DELETE') await server.dropDatabase(request.url.slice(1));
      const answer = request.method === 'POST' ? await makeTestDatabase(server) : {};
      response.end(JSON.stringify(answer));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise((listening) => desk.listen(0, '127.0.0.1', listening));
  desk.unref();
  process.env.TOVHOLDER_TEST_POSTGRES = `http://127.0.0.1:${desk.address().port}`;
  globalThis.stopSharedServer = async () => {
    desk.close();
    desk.closeAllConnections();
    await (await starting?.catch(() => undefined))?.server.stop();
  };
}

/** Jest loads this file outside its own transformation, so it needs the built library. */
async function start() {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'libs/local-postgres'], {
    cwd: root,
  });
  const { makeTestDatabase, startThrowawayPostgres } = await import('../dist/index.js');
  return { makeTestDatabase, server: await startThrowawayPostgres() };
}
