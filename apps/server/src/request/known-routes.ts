import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../problems/refusal.js';

interface KnownRoute {
  segments: readonly string[];
  methods: readonly string[];
}

/** Tells a wrong method from a wrong address, which the router answers alike. Call before routes are added. */
export class KnownRoutes {
  private readonly routes: KnownRoute[] = [];

  constructor(server: FastifyInstance) {
    server.addHook('onRoute', ({ url, method }) => {
      if (!url.includes('*')) this.routes.push({ segments: url.split('/'), methods: [method].flat() });
    });
  }

  refusalFor(request: FastifyRequest): Refusal {
    const segments = (request.url.split('?')[0] ?? '').split('/');
    const methods = this.routes.filter((route) => matches(route, segments)).flatMap((route) => route.methods);
    if (methods.length === 0) return new Refusal('not-found');
    return new Refusal('method-not-allowed', { headers: { allow: [...new Set(methods)].sort().join(', ') } });
  }
}

function matches(route: KnownRoute, segments: readonly string[]): boolean {
  return (
    route.segments.length === segments.length &&
    route.segments.every((part, index) =>
      // An address with a slash too many is another address, and nothing is there.
      part.startsWith(':') ? segments[index] !== '' : part === segments[index],
    )
  );
}
