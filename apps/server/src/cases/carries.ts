import { applyDecorators, HttpCode, HttpStatus, SetMetadata } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CommandAnswer, isRefusedWhenStale, rejectionsOf, type PersonCommandType } from '@tovholder/cases';
import type { ProblemCode } from '../problems/catalogue.js';
import { Refusals } from '../problems/refusals.js';

/** Under which a route keeps the command it carries. */
export const carriedCommand = 'carried-command';

/** A route that carries one command into a case: its place in the API document, errors included, from one word. */
export function Carries(type: PersonCommandType, summary: string): MethodDecorator {
  return applyDecorators(
    SetMetadata(carriedCommand, type),
    HttpCode(HttpStatus.OK),
    ApiOperation({ operationId: operationIdOf(type), summary }),
    ApiOkResponse({ type: CommandAnswer }),
    Refusals(
      ...refusalsOf(type),
      'version-not-reached',
      ...(isRefusedWhenStale(type) ? (['stale-version'] as const) : []),
    ),
  );
}

/** What any command can be refused with, and this one in particular. */
export function refusalsOf(type: PersonCommandType): readonly ProblemCode[] {
  return [...rejectionsOf(type), 'command-id-reused', 'busy', 'outcome-unknown'];
}

export function operationIdOf(type: PersonCommandType): string {
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
}
