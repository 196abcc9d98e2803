import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Person } from '@tovholder/identity';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set by the guard before any handler runs. */
    person?: Person;
  }
}

export const openToAll = 'open-to-all';

/** A route that needs no sign-in. Every other route does, so that forgetting a decorator closes a door. */
export const OpenToAll = () => SetMetadata(openToAll, true);

/** The person who asks. */
export const CurrentPerson = createParamDecorator((_data: unknown, context: ExecutionContext): Person => {
  const { person } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!person) throw new Error('the route is open to all and has no current person');
  return person;
});
