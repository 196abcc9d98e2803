import { describe, expect, it } from '@jest/globals';
import { ConfigurationInvalid } from '@tovholder/operations';
import { readConfiguration } from './read-configuration.js';

const municipal = {
  DIRECTORY_FILE: 'directory.yaml',
  CPR_INDEX_KEY_FILE: 'cpr-index.key',
  OIDC_ISSUER: 'https://login.example.org',
};
const demonstration = { DIRECTORY_FILE: 'directory.yaml', DEMONSTRATION: 'true' };

/** What whoever starts the server is told; nothing when it may start. */
function toldOf(variables: Record<string, string>): { message: string; named: string[] } {
  try {
    readConfiguration(variables);
    return { message: '', named: [] };
  } catch (error) {
    if (!(error instanceof ConfigurationInvalid)) throw error;
    return { message: error.message, named: error.problems.map(({ variable }) => variable) };
  }
}

describe('the configuration', () => {
  it('needs a directory and an issuer, and has a default for the rest', () => {
    expect(readConfiguration(municipal)).toEqual({
      port: 3_000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      ownerDatabaseUrl: undefined,
      kurrentDbUrl: undefined,
      cprIndexKeyFile: 'cpr-index.key',
      model: 'viborg',
      roles: ['projections', 'reactions', 'deadlines', 'relay'],
      kafka: undefined,
      dataFolder: '.tovholder',
      directoryFile: 'directory.yaml',
      demonstration: false,
      demonstrationCases: false,
      simulatedTimeFrom: undefined,
      issuer: 'https://login.example.org',
      audience: 'tovholder',
      personClaim: 'sub',
      trustProxy: undefined,
      rateLimits: { perPersonPerMinute: 1_200, perAddressPerMinute: 12_000 },
      logLevel: 'info',
      logFile: undefined,
    });
  });

  it('reads what is set, and takes an empty variable for an unset one', () => {
    const read = readConfiguration({
      ...municipal,
      PORT: '0',
      DATABASE_URL: 'postgres://tovholder@db/tovholder',
      TRUST_PROXY: '10.0.0.1, 10.0.0.2',
      LOG_LEVEL: '',
    });
    expect(read).toMatchObject({ port: 0, trustProxy: ['10.0.0.1', '10.0.0.2'], logLevel: 'info' });
  });

  it('keeps the log on KurrentDB where that is asked for, and then needs to know where', () => {
    const KURRENTDB_URL = 'kurrentdb://log.example:2113';
    expect(readConfiguration({ ...municipal, EVENT_STORE: 'kurrentdb', KURRENTDB_URL }).kurrentDbUrl).toBe(
      KURRENTDB_URL,
    );
    for (const store of [{ EVENT_STORE: '' }, { EVENT_STORE: 'postgres' }])
      expect(toldOf({ ...municipal, ...store, KURRENTDB_URL }).named).toEqual(['EVENT_STORE']);
    expect(toldOf({ ...municipal, EVENT_STORE: 'castle', KURRENTDB_URL }).named).toEqual(['EVENT_STORE']);
    for (const server of [municipal, demonstration])
      expect(toldOf({ ...server, EVENT_STORE: 'kurrentdb' }).named).toEqual(['KURRENTDB_URL']);
    const twice = toldOf({ ...municipal, EVENT_STORE: 'kurrentdb', KURRENTDB_URL: 'http://log.example' });
    expect(twice.named).toEqual(['KURRENTDB_URL']);
  });

  it('shows by an example what would do, also where others of its values would not', () => {
    const { message } = toldOf({ ...demonstration, ROLES: 'relay' });
    expect(message).toContain('e.g. ROLES=projections,reactions,deadlines');
    expect(message).not.toContain('ROLES=none');
  });

  it('says at once all that a server needs, with an example and where to read on', () => {
    const { message, named } = toldOf({});
    expect(named).toEqual(['DIRECTORY_FILE', 'CPR_INDEX_KEY_FILE', 'OIDC_ISSUER']);
    for (const name of named)
      expect(message).toMatch(new RegExp(`  ${name} is missing: .+\n +e\\.g\\. ${name}=`));
    expect(message).toContain('docs/configuration.md');
  });

  it('names everything that is wrong beside all that is missing, without repeating what was given', () => {
    const { message, named } = toldOf({
      PORT: '70000',
      DATABASE_URL: 'mysql://u:hemmelig@db/x',
      LOG_LEVEL: 'loud',
      SIMULATED_TIME_FROM: '2026-03-02T08:00:00Z',
    });
    expect(named).toEqual([
      'DIRECTORY_FILE',
      'CPR_INDEX_KEY_FILE',
      'DATABASE_URL',
      'OIDC_ISSUER',
      'PORT',
      'LOG_LEVEL',
      'SIMULATED_TIME_FROM',
    ]);
    expect(message).toContain('PORT must be a port number from 0 to 65535');
    expect(message).not.toMatch(/hemmelig|70000|loud/);
  });

  it.each([
    'foo',
    'true',
    '10.0.0.1,',
    '10.0.0.1:8080',
    '10.0.0.0/0',
    '10.0.0.0/33',
    '::/129',
    '10.0.0.0/8/8',
    '10.0.0.0/',
  ])('takes nobody at %j for a proxy', (TRUST_PROXY) => {
    const { message, named } = toldOf({ ...municipal, TRUST_PROXY });
    expect(named).toEqual(['TRUST_PROXY']);
    expect(message).toContain('TRUST_PROXY must be addresses, or networks of them, separated by commas');
  });

  it.each(['10.0.0.1', '10.0.0.0/32', '10.0.0.0/1', '::1', 'fd00::/8', '::1/128'])(
    'takes the word of a proxy at %s on the caller',
    (TRUST_PROXY) => {
      const { trustProxy } = readConfiguration({ ...municipal, TRUST_PROXY });
      expect(trustProxy).toEqual([TRUST_PROXY]);
    },
  );

  it('leaves roles to other processes', () => {
    expect(readConfiguration({ ...municipal, ROLES: 'none' }).roles).toEqual([]);
    expect(readConfiguration({ ...municipal, ROLES: 'relay, deadlines' }).roles).toEqual([
      'relay',
      'deadlines',
    ]);
  });

  it('publishes to Kafka where that is asked for, and then needs to know as whom', () => {
    const brokers = { ...municipal, KAFKA_BROKERS: 'kafka-1:9093,kafka-2:9093' };
    expect(toldOf(brokers).named).toEqual(['KAFKA_SOURCE']);
    expect(toldOf({ ...brokers, KAFKA_SOURCE: 'kommune' }).message).toContain('KAFKA_SOURCE must be a URI');
    const published = { ...brokers, KAFKA_SOURCE: 'urn:tovholder:kommune' };
    expect(toldOf({ ...published, KAFKA_USERNAME: 'relay' }).named).toEqual(['KAFKA_PASSWORD_FILE']);
    expect(toldOf({ ...published, KAFKA_PASSWORD_FILE: 'password' }).named).toEqual(['KAFKA_USERNAME']);
    expect(toldOf({ ...published, KAFKA_CA_FILE: 'ca.pem' }).named).toEqual(['KAFKA_TLS']);
    expect(readConfiguration(published).kafka).toEqual({
      brokers: ['kafka-1:9093', 'kafka-2:9093'],
      source: 'urn:tovholder:kommune',
      topicPrefix: 'tovholder',
      tls: false,
      caFile: undefined,
      username: undefined,
      passwordFile: undefined,
      mechanism: 'scram-sha-512',
    });
  });

  it('is not told how to publish without to whom, whatever is told', () => {
    const how = { KAFKA_SOURCE: 'urn:tovholder:kommune', KAFKA_TLS: 'false', KAFKA_TOPIC_PREFIX: 'by' };
    for (const [name, value] of Object.entries(how))
      expect(toldOf({ ...municipal, [name]: value }).named).toEqual(['KAFKA_BROKERS']);
    const { message } = toldOf({ ...municipal, ...how });
    expect(message).toContain(
      'KAFKA_BROKERS is missing: KAFKA_SOURCE, KAFKA_TOPIC_PREFIX, KAFKA_TLS would change nothing',
    );
  });

  it.each<[string, Record<string, string>]>([
    ['a role there is not', { ...municipal, ROLES: 'projections,audit' }],
    ['a role named twice', { ...municipal, ROLES: 'relay,relay' }],
    ['a demonstration whose clock moves nothing', { ...demonstration, ROLES: 'projections' }],
    ['a log to migrate and none to use', { ...municipal, OWNER_DATABASE_URL: 'postgres://owner@db/x' }],
    ['no issuer and no demonstration', { ...municipal, OIDC_ISSUER: '' }],
    ['no key to find a child by', { ...municipal, CPR_INDEX_KEY_FILE: '' }],
    [
      'a clock that stands still for real deadlines',
      { ...municipal, SIMULATED_TIME_FROM: '2026-03-02T08:00:00Z' },
    ],
    ['a demonstration with an issuer of its own', { ...municipal, ...demonstration }],
    ['a demonstration that others can reach', { ...demonstration, HOST: '0.0.0.0' }],
    ['a demonstration in production', { ...demonstration, NODE_ENV: 'production' }],
    [
      'an issuer anybody on the way can impersonate',
      { ...municipal, OIDC_ISSUER: 'http://login.example.org' },
    ],
    ['an issuer that is no address', { ...municipal, OIDC_ISSUER: 'login' }],
  ])('refuses %s', (_what, variables) => {
    expect(toldOf(variables).named).toHaveLength(1);
  });

  it.each<[string, Record<string, string>]>([
    ['OIDC_ISSUER', { ...municipal, ...demonstration }],
    ['SIMULATED_TIME_FROM', { ...municipal, SIMULATED_TIME_FROM: '2026-03-02T08:00:00Z' }],
    ['DEMONSTRATION', { ...demonstration, NODE_ENV: 'production' }],
  ])('gives no example of %s where it must be left out', (name, variables) => {
    const { message } = toldOf(variables);
    expect(message).toContain(`  ${name} must be left out: `);
    expect(message).not.toContain('e.g.');
  });

  it('lets a demonstration run on loopback', () => {
    expect(readConfiguration(demonstration)).toMatchObject({ demonstration: true, issuer: undefined });
  });
});
