import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openViews } from './views.js';

/** A PostgreSQL that lets everybody in and is killed at once: what it has to say comes in one piece. */
describe('views on a PostgreSQL that dies as it lets us in', () => {
  let dying: Server;

  beforeAll(async () => {
    dying = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(Buffer.concat([welcome, readyForQuestions, goodbye])));
    });
    await once(dying.listen(0, '127.0.0.1'), 'listening');
  });

  afterAll(async () => {
    await new Promise((closed) => dying.close(closed));
  });

  it('do not open, and do not take the process with them', async () => {
    const { port } = dying.address() as AddressInfo;
    const opened = openViews({ url: `postgresql://tovholder:unused@127.0.0.1:${port}/tovholder` });
    await expect(opened).rejects.toThrow('not queryable');
  });
});

const welcome = message('R', Buffer.alloc(4));
const readyForQuestions = message('Z', Buffer.from('I'));
const goodbye = message(
  'E',
  Buffer.from('SFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0'),
);

/** As on the wire: a letter, a length that counts itself, and what it says. */
function message(letter: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(letter), length, body]);
}
