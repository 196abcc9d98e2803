import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../problems/refusal.js';

export interface RateLimits {
  /** A whole school may share one address. */
  perAddressPerMinute: number;
  perPersonPerMinute: number;
}

/** Stands before the sign-in, so that guessing tokens is counted too. */
export class AddressRateGuard implements CanActivate {
  private readonly limiter: RateLimiterMemory;

  constructor({ perAddressPerMinute }: RateLimits) {
    this.limiter = new RateLimiterMemory({ points: perAddressPerMinute, duration: 60 });
  }

  canActivate(context: ExecutionContext): Promise<boolean> {
    return countedWithin(this.limiter, context.switchToHttp().getRequest<FastifyRequest>().ip);
  }
}

/** Stands after the sign-in: one program running wild must not slow down its colleagues at the same address. */
export class PersonRateGuard implements CanActivate {
  private readonly limiter: RateLimiterMemory;

  constructor({ perPersonPerMinute }: RateLimits) {
    this.limiter = new RateLimiterMemory({ points: perPersonPerMinute, duration: 60 });
  }

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const { person } = context.switchToHttp().getRequest<FastifyRequest>();
    return person === undefined || countedWithin(this.limiter, person.personId);
  }
}

async function countedWithin(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
    throw new Refusal('too-many-requests', { headers: { 'retry-after': String(seconds) } });
  }
}
