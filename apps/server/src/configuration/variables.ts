import { isIP } from 'node:net';
import { commonVariables, count, is, kafkaVariables, list, text, yesOrNo } from '@tovholder/operations';
import { z } from 'zod';

const { DIRECTORY_FILE, DATABASE_URL, OWNER_DATABASE_URL, EVENT_STORE, KURRENTDB_URL, ...common } =
  commonVariables;
const { ROLES, HOST, PORT, LOG_LEVEL, LOG_FILE } = common;

/** Of IPv4 and of IPv6. */
const bits: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

/** An address, or a network as in 10.0.0.0/8. Everybody is no network: then anybody could write the address they come from. */
function isProxy(place: string): boolean {
  const [address = '', length, ...rest] = place.split('/');
  const most = bits[isIP(address)];
  if (most === undefined || rest.length > 0) return false;
  return length === undefined || (/^[1-9]\d{0,2}$/.test(length) && Number(length) <= most);
}

/** Everything the server can be told. docs/configuration.md says what each is for; a spec holds the two together. */
export const variables = {
  DIRECTORY_FILE,
  CPR_INDEX_KEY_FILE: text
    .optional()
    .meta(
      is(
        'a file with 64 hexadecimal digits, kept apart from the database and its backups',
        '/run/secrets/cpr-index.key',
      ),
    ),
  DATABASE_URL,
  OWNER_DATABASE_URL,
  EVENT_STORE,
  KURRENTDB_URL,
  DATA_FOLDER: text.prefault('.tovholder').meta(is('a folder', '/var/lib/tovholder')),
  MODEL: text
    .prefault('viborg')
    .meta(is('the name of a model; in a demonstration also a file with one (.yaml)', 'viborg')),
  ROLES,
  ...kafkaVariables,
  OIDC_ISSUER: z
    .url()
    .optional()
    .meta(is('the address of an OpenID Connect issuer', 'https://login.example')),
  OIDC_AUDIENCE: text.prefault('tovholder').meta(is('whom tokens are made for', 'tovholder')),
  OIDC_PERSON_CLAIM: text.prefault('sub').meta(is('the name of a claim', 'sub')),
  HOST,
  PORT,
  TRUST_PROXY: list
    .refine((places) => places.every(isProxy))
    .optional()
    .meta(is('addresses, or networks of them, separated by commas', '10.0.0.1,10.1.0.0/16')),
  REQUESTS_PER_PERSON_PER_MINUTE: count.prefault('1200').meta(is('a whole number above 0', '1200')),
  REQUESTS_PER_ADDRESS_PER_MINUTE: count.prefault('12000').meta(is('a whole number above 0', '12000')),
  LOG_LEVEL,
  LOG_FILE,
  DEMONSTRATION: yesOrNo.prefault('false').meta(is('true or false', 'true')),
  DEMONSTRATION_CASES: yesOrNo.prefault('true').meta(is('true or false', 'false')),
  SIMULATED_TIME_FROM: z.iso.datetime().optional().meta(is('a moment in UTC', '2026-03-02T08:00:00Z')),
};
