import { Controller, Get, HttpStatus, Inject, Res } from '@nestjs/common';
import { readinessOf, type Readiness, type ReadinessCheck } from '@tovholder/operations';
import type { FastifyReply } from 'fastify';

export const readinessChecks = Symbol('readiness checks');

/** For whoever keeps the worker running. */
@Controller()
export class HealthController {
  constructor(@Inject(readinessChecks) private readonly checks: readonly ReadinessCheck[]) {}

  @Get('health')
  health(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await readinessOf(this.checks);
    reply.status(readiness.ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return readiness;
  }
}
