import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { SignIn } from '@tovholder/identity';
import type { FastifyRequest } from 'fastify';
import { openToAll } from './signed-in.js';

/** Nobody gets further than this without a person of the directory to answer for what they do. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly signIn: SignIn,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(openToAll, [context.getHandler(), context.getClass()])) {
      return true;
    }
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.person = await this.signIn.personFrom(request.headers.authorization);
    return true;
  }
}
