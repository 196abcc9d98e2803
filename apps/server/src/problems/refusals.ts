import { ApiExtension } from '@nestjs/swagger';
import type { ProblemCode } from './catalogue.js';

/** Where the document keeps the codes of a route until its responses are made from them. */
export const refusalsExtension = 'x-refusals';

/** The codes a route answers with beyond those every route does. */
export function Refusals(...codes: ProblemCode[]): MethodDecorator {
  return ApiExtension(refusalsExtension, codes) as MethodDecorator;
}
