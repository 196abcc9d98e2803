import type { Type as Class } from '@nestjs/common';
import type { CaseCommand } from '../../domain/case-command.js';
import type { CommandBody } from '../command-body.js';

type Request = CommandBody & { toCommand(...ids: string[]): CaseCommand };

export interface RightRequest {
  request: Class<Request>;
  /** Every field there is, rightly filled in. */
  fields: Record<string, unknown>;
}
