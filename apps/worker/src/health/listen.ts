import type { Writable } from 'node:stream';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { CannotStart, codeOf, type ReadinessCheck } from '@tovholder/operations';
import { LogController } from 'fastify';
import { HealthModule } from './health-module.js';

/** Fastify's own is for ever: whoever never ends their request would keep the connection. */
const patienceMs = 10_000;

export interface ListenSettings {
  host: string;
  port: number;
  readiness: readonly ReadinessCheck[];
  log: { level: string; stream?: Writable };
}

/** Tells health and readiness, and nothing else. @throws CannotStart */
export async function listen({
  host,
  port,
  readiness,
  log,
}: ListenSettings): Promise<{ address: string; app: NestFastifyApplication }> {
  const adapter = new FastifyAdapter({
    logger: log,
    requestTimeout: patienceMs,
    logController: new LogController({ disableRequestLogging: true }),
  });
  const app = await NestFactory.create<NestFastifyApplication>(HealthModule.with(readiness), adapter, {
    logger: false,
    bodyParser: false,
    abortOnError: false,
  });
  await app.init();
  try {
    return { address: await adapter.getInstance().listen({ port, host }), app };
  } catch (cause) {
    await app.close();
    throw new CannotStart(`PORT, HOST: cannot listen on ${host}:${port} (${codeOf(cause)})`, { cause });
  }
}
