import { Controller, Get, HttpStatus, Inject, Res } from '@nestjs/common';
import { runChecks, type CheckResult, type ReadinessCheck } from '@tovholder/operations';
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
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ ready: boolean; checks: CheckResult[] }> {
    const checks = await runChecks(this.checks);
    const ready = checks.every((check) => check.ready);
    reply.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return { ready, checks };
  }
}
