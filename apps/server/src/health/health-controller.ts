import { Controller, Get, HttpStatus, Inject, Res } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import { readinessOf, type CheckResult, type ReadinessCheck } from '@tovholder/operations';
import type { FastifyReply } from 'fastify';
import { OpenToAll } from '../people/signed-in.js';

export const readinessChecks = Symbol('readiness checks');

class HealthAnswer {
  @ApiProperty({ enum: ['ok'] })
  status!: 'ok';
}

class CheckAnswer implements CheckResult {
  @ApiProperty({ example: 'views' })
  name!: string;

  @ApiProperty()
  ready!: boolean;

  @ApiProperty({
    selfRequired: false,
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] },
    example: { events: '4711', mostBehind: 0 },
  })
  details?: Record<string, string | number | boolean>;
}

class ReadinessAnswer {
  @ApiProperty()
  ready!: boolean;

  @ApiProperty({ type: () => CheckAnswer, isArray: true })
  checks!: CheckAnswer[];
}

/** For whoever keeps the server running. */
@ApiTags('Drift')
@OpenToAll()
@Controller()
export class HealthController {
  constructor(@Inject(readinessChecks) private readonly checks: readonly ReadinessCheck[]) {}

  @Get('health')
  @ApiOperation({ summary: 'Kører processen?' })
  @ApiOkResponse({ type: HealthAnswer })
  health(): HealthAnswer {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Kan serveren tage imod arbejde?' })
  @ApiOkResponse({ type: ReadinessAnswer })
  @ApiServiceUnavailableResponse({ type: ReadinessAnswer })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessAnswer> {
    const readiness = await readinessOf(this.checks);
    reply.status(readiness.ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return readiness;
  }
}
