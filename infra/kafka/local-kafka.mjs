// A real single-node Kafka without containers: on 127.0.0.1, gone when we are, however we end.
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { clearTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { lockUnlessHeld } from '../run/lock.mjs';
import { CannotRunKafka, kafkaJars } from './artefacts.mjs';
import { serverProperties } from './server-properties.mjs';

const patience = { start: 90_000, stop: 20_000 };
const javaOptions = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
const logging = fileURLToPath(new URL('log4j2.properties', import.meta.url));

/** On a port that is free, with a folder of its own that goes with it. */
export async function startThrowawayKafka(options = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'tovholder-kafka-'));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  try {
    const kafka = await startLocalKafka({ ...options, folder });
    return { ...kafka, folder, removeFolder, stop: () => kafka.stop().finally(removeFolder) };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}

/**
 * @param folder where the broker keeps its topics; made and formatted when it is not there. One broker uses it at a
 * time: a second would write over the first one's settings, and start a controller on its metadata.
 */
export async function startLocalKafka({ folder, port, onLog = () => undefined }) {
  const jars = await kafkaJars();
  const release = await lockUnlessHeld(join(folder, 'in-use.lock'));
  if (!release) throw new CannotRunKafka(`${folder} is in use by another Kafka; stop that one first`);
  const ports = { port: port ?? (await freePort()), controllerPort: await freePort() };
  const dataFolder = join(folder, 'data');
  const configuration = join(folder, 'server.properties');
  try {
    await writeFile(configuration, serverProperties({ ...ports, dataFolder }));
    if (!existsSync(join(dataFolder, 'meta.properties'))) await format(jars, configuration);
  } catch (error) {
    await release();
    throw error;
  }
  return launch(jars, configuration, ports.port, onLog, release);
}

function java(jars, ...args) {
  const classPath = [join(jars, '*')].join(delimiter);
  return [...javaOptions, `-Dlog4j2.configurationFile=${logging}`, '-cp', classPath, ...args];
}

async function format(jars, configuration) {
  const clusterId = randomBytes(16).toString('base64url');
  const args = java(jars, 'kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', configuration);
  await promisify(execFile)('java', args).catch(({ stdout, stderr }) => {
    throw new CannotRunKafka(`Kafka could not prepare its folder:\n${stdout}${stderr}`);
  });
}

/**
 * The shell between us and the broker holds the other end of a pipe: when we are gone, SIGKILL included, it reads the
 * end and stops the broker. Being its parent, it never signals a stranger who was given the same process id.
 */
const keeper = `
exec 3<&0
"$@" 3<&- &
broker=$!
echo "$broker"
{ read -r _ <&3; kill "$broker"; } 2>/dev/null &
wait "$broker"
kill $! 2>/dev/null
`;

/** @param release what is done when the broker has gone, however it went */
async function launch(jars, configuration, port, onLog, release) {
  const args = ['-c', keeper, 'tovholder-kafka-keeper', 'java', ...java(jars, 'kafka.Kafka', configuration)];
  // Detached: Ctrl-C in a terminal would otherwise take the broker away before those who use it have ended.
  const child = spawn('/bin/sh', args, { detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close').then(() => release());
  const lastLines = [];
  const started = new Promise((resolve) => {
    let pid;
    const read = (line) => {
      pid ??= Number(line);
      lastLines.push(line);
      if (lastLines.length > 20) lastLines.shift();
      onLog(line);
      if (line.includes('Kafka Server started')) resolve(pid);
    };
    createInterface({ input: child.stdout }).on('line', read);
    createInterface({ input: child.stderr }).on('line', read);
  });
  const pid = await first(started, ended, patience.start);
  if (pid === undefined) {
    child.stdin.end();
    throw new CannotRunKafka(`Kafka did not start; its last words were:\n${lastLines.slice(1).join('\n')}`);
  }
  const stop = async () => {
    child.stdin.end();
    const impatience = setTimeout(() => kill('SIGKILL'), patience.stop);
    await ended;
    clearTimeout(impatience);
  };
  const kill = (signal) => {
    if (child.exitCode === null) process.kill(pid, signal);
  };
  return {
    brokers: `127.0.0.1:${port}`,
    port,
    ended,
    stop,
    /** As a power cut would; what it kept in `folder` is there for the next start. */
    kill: () => {
      kill('SIGKILL');
      return ended;
    },
  };
}

/** What comes first: the value, or nothing when it ends or takes too long. */
async function first(value, ended, milliseconds) {
  let timer;
  const tooLong = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)));
  try {
    return await Promise.race([value, ended, tooLong.then(() => undefined)]);
  } finally {
    clearTimeout(timer);
  }
}

async function freePort() {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}
