import { describe, expect, it } from '@jest/globals';
import { openKurrentDbEventStore } from './open.js';
import { StoreUnavailable } from '../rejections.js';
import { anAppend } from '../testing/appends.js';

/** Port 1 of this machine, where nothing listens: the real client, and no server. */
const addresses = {
  'one node': 'kurrentdb://127.0.0.1:1?tls=false',
  'one node by TLS': 'kurrentdb://admin:changeit@127.0.0.1:1?tls=true',
  'a cluster': 'kurrentdb://127.0.0.1:1,127.0.0.1:1?tls=false&maxDiscoverAttempts=2&discoveryInterval=10',
  'a cluster by its name in DNS':
    'kurrentdb+discover://localhost:1?tls=false&maxDiscoverAttempts=2&discoveryInterval=10',
};

describe.each(Object.entries(addresses))('with no server at the address of %s', (_what, url) => {
  it('says that the log is out of reach, follows nothing, and ends', async () => {
    const store = await openKurrentDbEventStore({ url });
    const stop = new AbortController();
    const following = store.subscribe({ after: 0n, signal: stop.signal })[Symbol.asyncIterator]().next();
    await expect(store.head()).rejects.toThrow(StoreUnavailable);
    await expect(store.append(anAppend())).rejects.toThrow(StoreUnavailable);
    await expect(store.proveWritable()).rejects.toThrow(StoreUnavailable);
    stop.abort();
    expect(await following).toMatchObject({ done: true });
    await store.close();
  });
});

describe('an address', () => {
  it.each(['http://127.0.0.1:2113', 'kurrentdb://127.0.0.1:2113?userCertFile=only-half.crt'])(
    'that cannot be used is refused at once: %s',
    async (url) => {
      await expect(openKurrentDbEventStore({ url })).rejects.toThrow();
    },
  );
});
