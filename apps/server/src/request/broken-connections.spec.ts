import { createServer as listenTo, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeDirectory } from '@tovholder/identity';
import { createServer } from '../create-server.js';
import { requestTimeoutMs } from '../problems/catalogue.js';
import { answerBrokenRequest } from './broken-connections.js';

describe('a request that never ends', () => {
  let server: Server;
  beforeAll(async () => {
    server = listenTo({ requestTimeout: 50, connectionsCheckingInterval: 10 });
    server.on('clientError', answerBrokenRequest);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('is given up, and told so', async () => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write('POST /concerns HTTP/1.1\r\nhost: tovholder\r\ncontent-length: 100\r\n\r\n{');
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"request-timeout"');
  });

  it('is waited for by the server for a while only', async () => {
    const app = await createServer({
      directory: makeDirectory('Eksempelby', [], []),
      verifier: { personIn: () => Promise.resolve('nobody') },
      log: { level: 'silent' },
    });
    expect(app.getHttpServer().requestTimeout).toBe(requestTimeoutMs);
    await app.close();
  });
});
