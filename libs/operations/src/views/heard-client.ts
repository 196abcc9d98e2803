import pg from 'pg';

/**
 * A connection whose errors are always heard. TypeORM begins to listen a moment after a pool has given it a new one; a
 * PostgreSQL that dies in that moment says goodbye in the same breath as its welcome, and an error that nobody hears
 * ends the process. Whoever uses the connection is told by what they ask of it.
 */
export class HeardClient extends pg.Client {
  constructor(settings?: string | pg.ClientConfig) {
    super(settings);
    this.on('error', () => undefined);
  }
}
