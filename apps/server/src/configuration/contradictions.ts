import {
  contradictionsInCommon,
  type ConfigurationProblem,
  type Given,
  type Role,
} from '@tovholder/operations';
import type { variables } from './variables.js';

type Variables = Given<typeof variables>;
type VariableName = keyof Variables;
type Told = (ConfigurationProblem | undefined)[];

const loopback = ['127.0.0.1', '::1', 'localhost'];
const movedWithTheClock: readonly Role[] = ['projections', 'reactions', 'deadlines'];

/** What each variable may be by itself, but not beside the others. Of one that is wrong by itself no more is said. */
export function contradictions(
  given: Partial<Variables>,
  wrong: readonly VariableName[],
  set: readonly VariableName[],
  nodeEnvironment: string | undefined,
): ConfigurationProblem[] {
  const told = [
    ...contradictionsInCommon(given, wrong, set),
    ...besidesDemonstration(given, wrong, nodeEnvironment),
  ];
  return told.flatMap((problem) => problem ?? []);
}

function besidesDemonstration(
  given: Partial<Variables>,
  wrong: readonly VariableName[],
  nodeEnvironment: string | undefined,
): Told {
  if (wrong.includes('DEMONSTRATION')) return [];
  return given.DEMONSTRATION ? inDemonstration(given, nodeEnvironment) : inUse(given, wrong);
}

function inDemonstration(given: Partial<Variables>, nodeEnvironment: string | undefined): Told {
  return [
    given.OIDC_ISSUER === undefined
      ? undefined
      : {
          variable: 'OIDC_ISSUER',
          wrong: 'must be left out: DEMONSTRATION brings its own issuer',
          leaveOut: true,
        },
    nodeEnvironment === 'production'
      ? {
          variable: 'DEMONSTRATION',
          wrong: 'must be left out: it signs in anybody without a password, and NODE_ENV is production',
          leaveOut: true,
        }
      : undefined,
    given.HOST === undefined || loopback.includes(given.HOST)
      ? undefined
      : {
          variable: 'HOST',
          wrong: `must be one of ${loopback.join(', ')}: DEMONSTRATION signs in anybody without a password`,
        },
    movedWithTheClock.every((role) => given.ROLES?.includes(role) ?? true)
      ? undefined
      : {
          variable: 'ROLES',
          wrong: `must have ${movedWithTheClock.join(', ')}: DEMONSTRATION moves its own clock, and what follows it`,
          example: movedWithTheClock.join(','),
        },
  ];
}

function inUse(given: Partial<Variables>, wrong: readonly VariableName[]): Told {
  const isMissing = (name: VariableName) => given[name] === undefined && !wrong.includes(name);
  return [
    isMissing('CPR_INDEX_KEY_FILE')
      ? {
          variable: 'CPR_INDEX_KEY_FILE',
          wrong: 'is missing: a file with the key by which a child is found again (64 hexadecimal digits)',
        }
      : undefined,
    isMissing('OIDC_ISSUER')
      ? {
          variable: 'OIDC_ISSUER',
          wrong: 'is missing: who signs people in; or DEMONSTRATION=true, to try with invented people',
        }
      : undefined,
    given.OIDC_ISSUER === undefined || isSafe(new URL(given.OIDC_ISSUER))
      ? undefined
      : {
          variable: 'OIDC_ISSUER',
          wrong: 'must begin with https://, since its answers decide who is signed in',
        },
    given.SIMULATED_TIME_FROM === undefined
      ? undefined
      : {
          variable: 'SIMULATED_TIME_FROM',
          wrong: 'must be left out: deadlines that count for somebody run by the real clock',
          leaveOut: true,
        },
    isMissing('DATABASE_URL') && given.OWNER_DATABASE_URL !== undefined
      ? {
          variable: 'DATABASE_URL',
          wrong: 'is missing: OWNER_DATABASE_URL only migrates the database that this one names',
        }
      : undefined,
  ];
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && [...loopback, '[::1]'].includes(hostname));
}
