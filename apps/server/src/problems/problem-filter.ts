import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KnownRoutes } from '../request/known-routes.js';
import { sendProblem } from './send-problem.js';

/** The one way an error leaves the server. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly routes: KnownRoutes) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = request.is404 ? this.routes.refusalFor(request) : error;
    sendProblem(problem, request, http.getResponse<FastifyReply>());
  }
}
