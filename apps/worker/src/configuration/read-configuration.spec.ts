import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ConfigurationInvalid } from '@tovholder/operations';
import { readConfiguration } from './read-configuration.js';
import { variables } from './variables.js';

const needed = { DIRECTORY_FILE: 'directory.yaml', DATABASE_URL: 'postgres://tovholder@db/tovholder' };
const kafka = { KAFKA_BROKERS: 'kafka:9093', KAFKA_SOURCE: 'urn:tovholder:kommune' };

/** The variables that whoever starts the worker is told of; none when it may start. */
function toldOf(environment: Record<string, string>): string[] {
  try {
    readConfiguration(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationInvalid)) throw error;
    return error.problems.map(({ variable }) => variable);
  }
}

describe("the worker's configuration", () => {
  it('needs a directory and a database, and has every role', () => {
    expect(readConfiguration(needed)).toMatchObject({
      directoryFile: 'directory.yaml',
      databaseUrl: 'postgres://tovholder@db/tovholder',
      ownerDatabaseUrl: undefined,
      kurrentDbUrl: undefined,
      roles: ['projections', 'reactions', 'deadlines', 'relay'],
      kafka: undefined,
      host: '127.0.0.1',
      port: 3_001,
    });
    expect(toldOf({})).toEqual(['DIRECTORY_FILE', 'DATABASE_URL']);
  });

  it('must leave it something to do', () => {
    expect(toldOf({ ...needed, ROLES: 'none' })).toEqual(['ROLES']);
  });

  it('needs a Kafka for a relay that is asked for by name', () => {
    expect(toldOf({ ...needed, ROLES: 'relay' })).toEqual(['KAFKA_BROKERS']);
    expect(toldOf({ ...needed, ...kafka, ROLES: 'relay' })).toEqual([]);
    expect(toldOf({ ...needed, KAFKA_TLS: 'true', ROLES: 'relay' })).toEqual(['KAFKA_BROKERS']);
  });

  it('is told what the server is told of the same', () => {
    expect(toldOf({ ...needed, EVENT_STORE: 'kurrentdb' })).toEqual(['KURRENTDB_URL']);
    expect(toldOf({ ...needed, KAFKA_BROKERS: 'kafka:9093' })).toEqual(['KAFKA_SOURCE']);
  });

  it('is described, each variable of it, in docs/configuration.md', () => {
    const document = readFileSync(new URL('../../../../docs/configuration.md', import.meta.url), 'utf8');
    const [, sentence = ''] = /The worker reads ([^.]*)\./.exec(document) ?? [];
    expect([...sentence.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name)).toEqual(Object.keys(variables));
  });
});
