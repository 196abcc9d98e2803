import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

/** Nest's own messages in the same structured log as everything else. */
export class ServerLog implements LoggerService {
  constructor(private readonly log_: FastifyBaseLogger) {}

  log(message: unknown, context?: unknown): void {
    this.log_.debug({ part: context }, String(message));
  }

  warn(message: unknown, context?: unknown): void {
    this.log_.warn({ part: context }, String(message));
  }

  error(message: unknown, _stack?: unknown, context?: unknown): void {
    this.log_.error({ part: context }, String(message));
  }

  fatal(message: unknown, context?: unknown): void {
    this.log_.fatal({ part: context }, String(message));
  }
}
