import {
  kafkaConfiguration,
  readVariables,
  type Environment,
  type KafkaConfiguration,
  type Role,
} from '@tovholder/operations';
import { contradictions } from './contradictions.js';
import { variables } from './variables.js';

export interface Configuration {
  port: number;
  host: string;
  /** For the application's role. */
  databaseUrl: string | undefined;
  /** For the role that owns the log and may migrate it. */
  ownerDatabaseUrl: string | undefined;
  /** Where the log is kept, if not in PostgreSQL. */
  kurrentDbUrl: string | undefined;
  cprIndexKeyFile: string | undefined;
  model: string;
  /** What this process does behind the API. */
  roles: readonly Role[];
  /** To whom the relay publishes, if to anybody. */
  kafka: KafkaConfiguration | undefined;
  dataFolder: string;
  directoryFile: string;
  /** With an embedded issuer that signs in the demonstration people; `undefined` issuer then. */
  demonstration: boolean;
  /** Whether an empty log is filled with the demonstration's invented cases. */
  demonstrationCases: boolean;
  /** Where a clock that only moves when told to begins; for demonstrations. */
  simulatedTimeFrom: Date | undefined;
  issuer: string | undefined;
  audience: string;
  personClaim: string;
  trustProxy: string[] | undefined;
  rateLimits: { perPersonPerMinute: number; perAddressPerMinute: number };
  logLevel: string;
  /** Standard output where there is none. */
  logFile: string | undefined;
}

/** @throws ConfigurationInvalid, naming every variable that is missing or wrong at once. */
export function readConfiguration(environment: Environment): Configuration {
  const given = readVariables('server', variables, environment, (some, wrong, set) =>
    contradictions(some, wrong, set, environment['NODE_ENV']),
  );
  return {
    port: given.PORT,
    host: given.HOST,
    databaseUrl: given.DATABASE_URL,
    ownerDatabaseUrl: given.OWNER_DATABASE_URL,
    kurrentDbUrl: given.EVENT_STORE === 'kurrentdb' ? given.KURRENTDB_URL : undefined,
    cprIndexKeyFile: given.CPR_INDEX_KEY_FILE,
    model: given.MODEL,
    roles: given.ROLES,
    kafka: kafkaConfiguration(given),
    dataFolder: given.DATA_FOLDER,
    directoryFile: given.DIRECTORY_FILE,
    demonstration: given.DEMONSTRATION,
    demonstrationCases: given.DEMONSTRATION && given.DEMONSTRATION_CASES,
    simulatedTimeFrom:
      given.SIMULATED_TIME_FROM === undefined ? undefined : new Date(given.SIMULATED_TIME_FROM),
    issuer: given.OIDC_ISSUER,
    audience: given.OIDC_AUDIENCE,
    personClaim: given.OIDC_PERSON_CLAIM,
    trustProxy: given.TRUST_PROXY,
    rateLimits: {
      perPersonPerMinute: given.REQUESTS_PER_PERSON_PER_MINUTE,
      perAddressPerMinute: given.REQUESTS_PER_ADDRESS_PER_MINUTE,
    },
    logLevel: given.LOG_LEVEL,
    logFile: given.LOG_FILE,
  };
}
