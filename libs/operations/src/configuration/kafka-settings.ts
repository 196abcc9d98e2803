import { X509Certificate } from 'node:crypto';
import type { KafkaSettings } from '../roles/relay.js';
import { allThatIsNeeded, CannotStart, textOfFile } from '../start-and-stop/cannot-start.js';
import type { Given } from './read-variables.js';
import type { kafkaVariables } from './variables.js';

/** To whom to publish, as configured; what is secret still stands in its file. */
export interface KafkaConfiguration {
  brokers: string[];
  /** Which installation events come from, as a URI. */
  source: string;
  topicPrefix: string;
  tls: boolean;
  caFile: string | undefined;
  username: string | undefined;
  passwordFile: string | undefined;
  mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
}

/** Nothing where nobody is published to. */
export function kafkaConfiguration(given: Given<typeof kafkaVariables>): KafkaConfiguration | undefined {
  if (given.KAFKA_BROKERS === undefined || given.KAFKA_SOURCE === undefined) return undefined;
  return {
    brokers: given.KAFKA_BROKERS,
    source: given.KAFKA_SOURCE,
    topicPrefix: given.KAFKA_TOPIC_PREFIX,
    tls: given.KAFKA_TLS,
    caFile: given.KAFKA_CA_FILE,
    username: given.KAFKA_USERNAME,
    passwordFile: given.KAFKA_PASSWORD_FILE,
    mechanism: given.KAFKA_SASL_MECHANISM,
  };
}

/** With what stands in files. @throws CannotStart, naming every one of them that cannot be used */
export async function readKafkaSettings(configured: KafkaConfiguration): Promise<KafkaSettings> {
  const { brokers, source, topicPrefix } = configured;
  const [ssl, sasl] = await allThatIsNeeded(tls(configured), signIn(configured));
  return { brokers, source, topicPrefix, security: { ssl, ...(sasl && { sasl }) } };
}

async function tls({ tls, caFile }: KafkaConfiguration) {
  return caFile === undefined ? tls : { ca: [await readCertificates(caFile)] };
}

async function signIn({ username, passwordFile, mechanism }: KafkaConfiguration) {
  if (username === undefined || passwordFile === undefined) return undefined;
  const password = await readPassword(passwordFile);
  // Each mechanism has a type of its own in kafkajs, all of the same shape.
  return { mechanism, username, password } as KafkaSignIn;
}

type KafkaSignIn = NonNullable<NonNullable<KafkaSettings['security']>['sasl']>;

const begin = '-----BEGIN CERTIFICATE-----';

/** Of authorities. Node.js passes over what it finds no certificate in, and would then trust nobody. @throws CannotStart */
export async function readCertificates(file: string): Promise<string> {
  const text = await textOfFile('KAFKA_CA_FILE', file);
  const [, ...certificates] = text.split(begin);
  if (certificates.length === 0 || !certificates.every(isCertificate))
    throw new CannotStart(`KAFKA_CA_FILE: ${file} must hold certificates (PEM)`);
  return text;
}

function isCertificate(afterBegin: string): boolean {
  try {
    return new X509Certificate(begin + afterBegin).raw.length > 0;
  } catch {
    return false;
  }
}

/** @throws CannotStart */
export async function readPassword(file: string): Promise<string> {
  const password = (await textOfFile('KAFKA_PASSWORD_FILE', file)).trim();
  if (password === '') throw new CannotStart(`KAFKA_PASSWORD_FILE: ${file} holds no password`);
  return password;
}
