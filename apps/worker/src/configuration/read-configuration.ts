import {
  contradictionsInCommon,
  kafkaConfiguration,
  readVariables,
  type Environment,
  type KafkaConfiguration,
  type Role,
} from '@tovholder/operations';
import { variables } from './variables.js';

export interface Configuration {
  directoryFile: string;
  /** For the application's role. */
  databaseUrl: string;
  /** For the role that owns the log and may migrate it. */
  ownerDatabaseUrl: string | undefined;
  /** Where the log is kept, if not in PostgreSQL. */
  kurrentDbUrl: string | undefined;
  roles: readonly Role[];
  /** To whom the relay publishes, if to anybody. */
  kafka: KafkaConfiguration | undefined;
  /** Where health and readiness are told. */
  host: string;
  port: number;
  logLevel: string;
  /** Standard output where there is none. */
  logFile: string | undefined;
}

/** @throws ConfigurationInvalid, naming every variable that is missing or wrong at once. */
export function readConfiguration(environment: Environment): Configuration {
  const given = readVariables('worker', variables, environment, (some, wrong, set) => {
    const inCommon = contradictionsInCommon(some, wrong, set);
    const known = [...wrong, ...inCommon.map(({ variable }) => variable)];
    return [
      ...inCommon,
      ...nothingToDo(some.ROLES),
      ...nobodyToPublishTo(environment['ROLES'], some.KAFKA_BROKERS, known),
    ];
  });
  return {
    directoryFile: given.DIRECTORY_FILE,
    databaseUrl: given.DATABASE_URL,
    ownerDatabaseUrl: given.OWNER_DATABASE_URL,
    kurrentDbUrl: given.EVENT_STORE === 'kurrentdb' ? given.KURRENTDB_URL : undefined,
    roles: given.ROLES,
    kafka: kafkaConfiguration(given),
    host: given.HOST,
    port: given.PORT,
    logLevel: given.LOG_LEVEL,
    logFile: given.LOG_FILE,
  };
}

function nothingToDo(roles: readonly Role[] | undefined) {
  return roles?.length === 0
    ? [{ variable: 'ROLES', wrong: 'must name a role: a worker has nothing else to do' }]
    : [];
}

/** Among all roles the relay is left out where there is no Kafka; asked for by name, it is missed. */
function nobodyToPublishTo(
  asked: string | undefined,
  brokers: string[] | undefined,
  known: readonly string[],
) {
  const byName = asked?.includes('relay') ?? false;
  if (!byName || brokers !== undefined || known.includes('KAFKA_BROKERS')) return [];
  return [{ variable: 'KAFKA_BROKERS', wrong: 'is missing: the relay has nobody to publish to' }];
}
