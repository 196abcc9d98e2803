import { z } from 'zod';
import { roles, type Role } from '../roles/role.js';
import { databaseUrl, is, kurrentDbUrl, list, port, text, yesOrNo } from './variable.js';

const isRole = (name: string): name is Role => roles.some((role) => role === name);

/** Nothing, or some of the roles, each once. */
const rolesToRun = list.transform((names, context): readonly Role[] => {
  if (names.length === 1 && names[0] === 'none') return [];
  if (names.every(isRole) && new Set(names).size === names.length) return names;
  context.addIssue('no such roles');
  return z.NEVER;
});

const uri = text.refine((address) => URL.canParse(address));

/** Where log and views are, who works here, and how a process is looked after. */
export const commonVariables = {
  DIRECTORY_FILE: text.meta(
    is("a file with the municipality's units and people (YAML)", 'infra/demonstration/directory.yaml'),
  ),
  DATABASE_URL: databaseUrl
    .optional()
    .meta(
      is(
        'the address of a PostgreSQL database for the application role',
        'postgres://tovholder_application:…@db.example/tovholder',
      ),
    ),
  OWNER_DATABASE_URL: databaseUrl
    .optional()
    .meta(
      is(
        'the address of the same database for the role that owns the log',
        'postgres://tovholder_owner:…@db.example/tovholder',
      ),
    ),
  EVENT_STORE: z
    .enum(['postgres', 'kurrentdb'])
    .prefault('postgres')
    .meta(is('postgres or kurrentdb', 'kurrentdb')),
  KURRENTDB_URL: kurrentDbUrl
    .optional()
    .meta(
      is('the address of a KurrentDB server or cluster', 'kurrentdb://tovholder:…@log.example:2113?tls=true'),
    ),
  ROLES: rolesToRun
    .prefault(roles.join(','))
    .meta(is(`some of ${roles.join(', ')}, separated by commas, or none`, 'none')),
  HOST: text.prefault('127.0.0.1').meta(is('an address to listen on', '0.0.0.0')),
  PORT: port.prefault('3000').meta(is('a port number from 0 to 65535', '3000')),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .prefault('info')
    .meta(is('fatal, error, warn, info, debug or silent', 'warn')),
  LOG_FILE: text.optional().meta(is('a file', '/var/log/tovholder/server.log')),
};

/** To whom the relay publishes, and as whom. */
export const kafkaVariables = {
  KAFKA_BROKERS: list
    .optional()
    .meta(is('addresses of Kafka brokers, separated by commas', 'kafka-1.example:9093,kafka-2.example:9093')),
  KAFKA_SOURCE: uri
    .optional()
    .meta(is('a URI that tells this installation from others', 'urn:tovholder:eksempel-kommune')),
  KAFKA_TOPIC_PREFIX: text
    .regex(/^[a-zA-Z0-9._-]{1,100}$/)
    .prefault('tovholder')
    .meta(is('up to 100 letters, digits, dots, hyphens and underscores', 'tovholder')),
  KAFKA_TLS: yesOrNo.prefault('false').meta(is('true or false', 'true')),
  KAFKA_CA_FILE: text.optional().meta(is('a file with certificates (PEM)', '/etc/ssl/kafka-ca.pem')),
  KAFKA_USERNAME: text.optional().meta(is('a name', 'tovholder-relay')),
  KAFKA_PASSWORD_FILE: text
    .optional()
    .meta(is('a file with the password and nothing else', '/run/secrets/kafka')),
  KAFKA_SASL_MECHANISM: z
    .enum(['scram-sha-512', 'scram-sha-256', 'plain'])
    .prefault('scram-sha-512')
    .meta(is('scram-sha-512, scram-sha-256 or plain', 'scram-sha-512')),
};
