import { z } from 'zod';

/** What is wrong with the environment, one sentence a variable. */
export class ConfigurationInvalid extends Error {
  constructor(readonly problems: readonly string[]) {
    super(['The configuration cannot be used:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
    this.name = 'ConfigurationInvalid';
  }
}

const loopback = ['127.0.0.1', '::1', 'localhost'];

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65_535);
const yesOrNo = z.enum(['true', 'false']).transform((answer) => answer === 'true');
const count = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

const environment = z.object({
  PORT: port.default(3_000).describe('a port number from 0 to 65535'),
  HOST: z.string().default('127.0.0.1').describe('an address to listen on'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional()
    .describe('the address of a PostgreSQL server, postgres://…; left out, one is started in DATA_FOLDER'),
  OWNER_DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional()
    .describe(
      'the same database for the role that owns the log, postgres://…; left out, it is not migrated here',
    ),
  CPR_INDEX_KEY_FILE: z
    .string()
    .optional()
    .describe('a file with 64 hexadecimal digits; the key by which a child is found again'),
  MODEL: z.string().default('viborg').describe('the name of the model that new cases run on'),
  DATA_FOLDER: z.string().default('.tovholder').describe('a folder'),
  DIRECTORY_FILE: z.string().describe("the municipality's directory file (YAML)"),
  DEMONSTRATION: yesOrNo.default(false).describe('true or false'),
  DEMONSTRATION_CASES: yesOrNo.default(true).describe('true or false'),
  SIMULATED_TIME_FROM: z.iso
    .datetime()
    .optional()
    .describe('a moment in UTC from which a demonstration clock stands still until it is moved'),
  OIDC_ISSUER: z.url().optional().describe('the address of the OpenID Connect issuer'),
  OIDC_AUDIENCE: z.string().default('tovholder').describe('whom the tokens are made for'),
  OIDC_PERSON_CLAIM: z.string().default('sub').describe('the claim that holds the person id'),
  TRUST_PROXY: z
    .string()
    .transform((list) => list.split(',').map((address) => address.trim()))
    .optional()
    .describe('addresses of trusted proxies, separated by commas'),
  REQUESTS_PER_PERSON_PER_MINUTE: count.default(1_200).describe('a whole number'),
  REQUESTS_PER_ADDRESS_PER_MINUTE: count.default(12_000).describe('a whole number'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('fatal, error, warn, info, debug or silent'),
});

export interface Configuration {
  port: number;
  host: string;
  /** For the application's role. */
  databaseUrl: string | undefined;
  /** For the role that owns the log and may migrate it. */
  ownerDatabaseUrl: string | undefined;
  cprIndexKeyFile: string | undefined;
  model: string;
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
}

/** @throws ConfigurationInvalid, naming every variable that is wrong at once. */
export function readConfiguration(variables: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    throw new ConfigurationInvalid([...wrong].map(mustBe));
  }
  const read = parsed.data;
  const problems = contradictions(read, variables['NODE_ENV']);
  if (problems.length > 0) throw new ConfigurationInvalid(problems);
  return {
    port: read.PORT,
    host: read.HOST,
    databaseUrl: read.DATABASE_URL,
    ownerDatabaseUrl: read.OWNER_DATABASE_URL,
    cprIndexKeyFile: read.CPR_INDEX_KEY_FILE,
    model: read.MODEL,
    dataFolder: read.DATA_FOLDER,
    directoryFile: read.DIRECTORY_FILE,
    demonstration: read.DEMONSTRATION,
    demonstrationCases: read.DEMONSTRATION && read.DEMONSTRATION_CASES,
    simulatedTimeFrom:
      read.SIMULATED_TIME_FROM === undefined ? undefined : new Date(read.SIMULATED_TIME_FROM),
    issuer: read.OIDC_ISSUER,
    audience: read.OIDC_AUDIENCE,
    personClaim: read.OIDC_PERSON_CLAIM,
    trustProxy: read.TRUST_PROXY,
    rateLimits: {
      perPersonPerMinute: read.REQUESTS_PER_PERSON_PER_MINUTE,
      perAddressPerMinute: read.REQUESTS_PER_ADDRESS_PER_MINUTE,
    },
    logLevel: read.LOG_LEVEL,
  };
}

function mustBe(name: string): string {
  const description = environment.shape[name as keyof typeof environment.shape].description;
  return `${name} must be ${description ?? 'given'}`;
}

function contradictions(read: z.infer<typeof environment>, nodeEnvironment: string | undefined): string[] {
  const problems: string[] = [];
  const { DEMONSTRATION: demonstration, OIDC_ISSUER: issuer, HOST: host } = read;
  if (demonstration && issuer) problems.push('DEMONSTRATION brings its own issuer; leave OIDC_ISSUER out');
  if (demonstration && nodeEnvironment === 'production') {
    problems.push(
      'DEMONSTRATION signs in anybody without a password; it cannot run with NODE_ENV=production',
    );
  }
  if (demonstration && !loopback.includes(host)) {
    problems.push(
      `DEMONSTRATION signs in anybody without a password; HOST must be one of ${loopback.join(', ')}`,
    );
  }
  if (!demonstration && read.SIMULATED_TIME_FROM) {
    problems.push(
      'SIMULATED_TIME_FROM is for a DEMONSTRATION; deadlines that count for somebody run by the real clock',
    );
  }
  if (!demonstration && !read.CPR_INDEX_KEY_FILE) {
    problems.push('CPR_INDEX_KEY_FILE must be given, kept apart from the database and its backups');
  }
  if (!demonstration && !issuer) problems.push('OIDC_ISSUER must be given, or DEMONSTRATION=true');
  if (issuer && !isSafe(new URL(issuer))) {
    problems.push('OIDC_ISSUER must begin with https://, since its answers decide who is signed in');
  }
  return problems;
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && [...loopback, '[::1]'].includes(hostname));
}
