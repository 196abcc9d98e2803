import { describe, expect, it } from '@jest/globals';
import { openLog } from './open-log.js';

/** Somebody else migrates, and nothing of PostgreSQL is asked for. */
const databases = {
  applicationUrl: 'postgres://nobody@127.0.0.1:1/none',
  applicationRole: 'nobody',
  ended: new Promise<void>(() => undefined),
  stop: () => Promise.resolve(),
};

describe('a log on KurrentDB', () => {
  it.each([
    ['no server is there', 'kurrentdb://admin:secret@127.0.0.1:1?tls=false', 'the log cannot be reached'],
    [
      'a file is not there',
      'kurrentdb://admin:secret@127.0.0.1:1?tlsCAFile=none.crt',
      'the address cannot be used',
    ],
  ])('is not opened, and whoever starts the server told why: %s', async (_what, url, why) => {
    const refused = openLog(databases, url);
    await expect(refused).rejects.toMatchObject({
      name: 'CannotStart',
      message: expect.stringContaining(`KURRENTDB_URL: ${why}`) as unknown,
    });
    await expect(refused).rejects.not.toMatchObject({
      message: expect.stringContaining('secret') as unknown,
    });
  });
});
