import { KurrentDBClient } from '@kurrent/kurrentdb-client';

/** What of the client we use. */
export type KurrentDb = Pick<
  KurrentDBClient,
  'multiStreamAppend' | 'readStream' | 'readAll' | 'subscribeToAll'
>;

export interface Connection {
  db: KurrentDb;
  close(): Promise<void>;
}

/**
 * Nothing is connected before it is used. The address says all there is to say: one node or several, TLS, whom to
 * trust, user name and password or certificate. @throws when it cannot be read or names a file that is not there
 */
export function connection(url: string): Connection {
  const client = KurrentDBClient.connectionString(url);
  let channelMade = false;
  const throughChannel = () => {
    channelMade = true;
    return client;
  };
  return {
    db: {
      multiStreamAppend: (requests) => throughChannel().multiStreamAppend(requests),
      subscribeToAll: (options, readable) => throughChannel().subscribeToAll(options, readable),
      readStream: (stream, options) => client.readStream(stream, options),
      readAll: (options) => client.readAll(options),
    },
    async close() {
      await client.dispose();
      // `dispose` ends what runs on the channel and leaves the channel itself, which would ping the server for ever.
      if (channelMade)
        await client['getChannel']().then(
          (channel) => channel.close(),
          () => undefined,
        );
    },
  };
}
