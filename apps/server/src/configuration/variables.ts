import { z } from 'zod';

const text = z.string();
const databaseUrl = text.regex(/^postgres(ql)?:\/\//);
const kurrentDbUrl = text.regex(/^kurrentdb(\+discover)?:\/\//);
const yesOrNo = z.enum(['true', 'false']).transform((answer) => answer === 'true');
const count = text.regex(/^[1-9]\d{0,8}$/).transform(Number);
const port = text
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65_535);
const list = text.transform((addresses) => addresses.split(',').map((address) => address.trim()));

/** What a variable must be, and an example; both are said when it is missing or wrong. */
const is = (description: string, example: string) => ({ description, example });

/** Everything the server can be told. docs/configuration.md says what each is for; a spec holds the two together. */
export const variables = z.object({
  DIRECTORY_FILE: text.meta(
    is("a file with the municipality's units and people (YAML)", 'infra/demonstration/directory.yaml'),
  ),
  CPR_INDEX_KEY_FILE: text
    .optional()
    .meta(
      is(
        'a file with 64 hexadecimal digits, kept apart from the database and its backups',
        '/run/secrets/cpr-index.key',
      ),
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
  DATA_FOLDER: text.prefault('.tovholder').meta(is('a folder', '/var/lib/tovholder')),
  MODEL: text.prefault('viborg').meta(is('the name of a model', 'viborg')),
  OIDC_ISSUER: z
    .url()
    .optional()
    .meta(is('the address of an OpenID Connect issuer', 'https://login.example')),
  OIDC_AUDIENCE: text.prefault('tovholder').meta(is('whom tokens are made for', 'tovholder')),
  OIDC_PERSON_CLAIM: text.prefault('sub').meta(is('the name of a claim', 'sub')),
  HOST: text.prefault('127.0.0.1').meta(is('an address to listen on', '0.0.0.0')),
  PORT: port.prefault('3000').meta(is('a port number from 0 to 65535', '3000')),
  TRUST_PROXY: list.optional().meta(is('addresses separated by commas', '10.0.0.1,10.0.0.2')),
  REQUESTS_PER_PERSON_PER_MINUTE: count.prefault('1200').meta(is('a whole number above 0', '1200')),
  REQUESTS_PER_ADDRESS_PER_MINUTE: count.prefault('12000').meta(is('a whole number above 0', '12000')),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .prefault('info')
    .meta(is('fatal, error, warn, info, debug or silent', 'warn')),
  LOG_FILE: text.optional().meta(is('a file', '/var/log/tovholder/server.log')),
  DEMONSTRATION: yesOrNo.prefault('false').meta(is('true or false', 'true')),
  DEMONSTRATION_CASES: yesOrNo.prefault('true').meta(is('true or false', 'false')),
  SIMULATED_TIME_FROM: z.iso.datetime().optional().meta(is('a moment in UTC', '2026-03-02T08:00:00Z')),
});

export type Variables = z.infer<typeof variables>;
export type VariableName = keyof Variables;

export const variableNames = Object.keys(variables.shape) as VariableName[];

export function mustBe(name: VariableName): string {
  return variables.shape[name].meta()?.description ?? '';
}

export function exampleOf(name: VariableName): string {
  return `${name}=${String(variables.shape[name].meta()?.['example'])}`;
}
