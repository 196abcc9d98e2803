import type { ConfigurationProblem } from './configuration-invalid.js';
import type { Given } from './read-variables.js';
import type { commonVariables, kafkaVariables } from './variables.js';

type Shared = typeof commonVariables & typeof kafkaVariables;
type Name = keyof Shared;

/** Of the variables that server and worker share. */
export function contradictionsInCommon(
  given: Partial<Given<Shared>>,
  wrong: readonly string[],
  set: readonly string[],
): ConfigurationProblem[] {
  const isMissing = (name: Name) => given[name] === undefined && !wrong.includes(name);
  return [...logNowhere(given, isMissing), ...publishedToNobody(set), ...publishedAsNobody(given, isMissing)];
}

function logNowhere(
  given: Partial<Given<Shared>>,
  isMissing: (name: Name) => boolean,
): ConfigurationProblem[] {
  if (given.EVENT_STORE === 'postgres' && given.KURRENTDB_URL !== undefined)
    return [
      {
        variable: 'EVENT_STORE',
        wrong: 'must be kurrentdb: without it KURRENTDB_URL names a log that nothing is kept in',
      },
    ];
  if (given.EVENT_STORE !== 'kurrentdb' || !isMissing('KURRENTDB_URL')) return [];
  return [
    {
      variable: 'KURRENTDB_URL',
      wrong: 'is missing: EVENT_STORE=kurrentdb keeps the log on the server that this one names',
    },
  ];
}

/** Whoever says how to publish means to, and would wait in vain. */
function publishedToNobody(set: readonly string[]): ConfigurationProblem[] {
  const how = set.filter((name) => name.startsWith('KAFKA_'));
  if (how.length === 0 || how.includes('KAFKA_BROKERS')) return [];
  return [
    {
      variable: 'KAFKA_BROKERS',
      wrong: `is missing: ${how.join(', ')} would change nothing, since nothing is published without it`,
    },
  ];
}

function publishedAsNobody(
  given: Partial<Given<Shared>>,
  isMissing: (name: Name) => boolean,
): ConfigurationProblem[] {
  if (given.KAFKA_BROKERS === undefined) return [];
  const problems: ConfigurationProblem[] = [];
  if (isMissing('KAFKA_SOURCE'))
    problems.push({
      variable: 'KAFKA_SOURCE',
      wrong: 'is missing: receivers tell by it which installation an event comes from',
    });
  if (given.KAFKA_USERNAME !== undefined && isMissing('KAFKA_PASSWORD_FILE'))
    problems.push({
      variable: 'KAFKA_PASSWORD_FILE',
      wrong: 'is missing: KAFKA_USERNAME signs in with the password in it',
    });
  if (given.KAFKA_PASSWORD_FILE !== undefined && isMissing('KAFKA_USERNAME'))
    problems.push({
      variable: 'KAFKA_USERNAME',
      wrong: 'is missing: without it nobody signs in with the password in KAFKA_PASSWORD_FILE',
    });
  if (given.KAFKA_CA_FILE !== undefined && given.KAFKA_TLS === false)
    problems.push({ variable: 'KAFKA_TLS', wrong: 'must be true: KAFKA_CA_FILE is for TLS' });
  return problems;
}
