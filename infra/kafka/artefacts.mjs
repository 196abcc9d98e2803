// The jars of Kafka and of all it stands on, fetched once by Maven into the checkout's data folder.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from '../run/lock.mjs';
import { root } from '../run/root.mjs';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const lowestJava = 17;
const orElse = 'Or name a broker that runs elsewhere: KAFKA_BROKERS=host:9092.';

/** The machine lacks something that a local Kafka needs; the message says what to do. */
export class CannotRunKafka extends Error {
  constructor(message) {
    super(message);
    this.name = 'CannotRunKafka';
  }
}

/** The folder with the jars. A changed pom gets a folder of its own. */
export async function kafkaJars() {
  requireJava();
  const place = join(root, '.tovholder/kafka');
  const digest = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const jars = join(place, `jars-${digest}`);
  if (existsSync(jars)) return jars;
  return withLock('kafka', 'another command is fetching Kafka', async () => {
    if (!existsSync(jars)) await fetchJars(place, jars);
    return jars;
  });
}

function requireJava() {
  const { error, stderr = '' } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (error)
    throw new CannotRunKafka(
      `Kafka needs Java ${lowestJava} or newer, and there is no java on the path.\n${orElse}`,
    );
  const major = Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
  if (major < lowestJava)
    throw new CannotRunKafka(`Kafka needs Java ${lowestJava} or newer; this is Java ${major}.\n${orElse}`);
}

/** Beside its place first, so that an interrupted fetch leaves no half a folder. */
async function fetchJars(place, jars) {
  console.error('Fetching Kafka by Maven ...');
  await mkdir(place, { recursive: true });
  const workshop = await mkdtemp(join(place, 'fetching-'));
  try {
    const { error, status, stdout } = spawnSync(
      'mvn',
      ['-B', '-q', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${workshop}`],
      { encoding: 'utf8', shell: process.platform === 'win32' },
    );
    if (error)
      throw new CannotRunKafka(`Kafka is fetched by Maven, and there is no mvn on the path.\n${orElse}`);
    if (status !== 0) throw new CannotRunKafka(`Maven could not fetch Kafka:\n${stdout}\n${orElse}`);
    await rename(workshop, jars);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}
