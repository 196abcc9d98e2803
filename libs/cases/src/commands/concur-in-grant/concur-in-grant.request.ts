import { CommandBody, type CommandOf } from '../command-body.js';

/** Yes to a grant that several must agree on. */
export class ConcurInGrantRequest extends CommandBody {
  toCommand(grantId: string): CommandOf<'ConcurInGrant'> {
    return { type: 'ConcurInGrant', grantId };
  }
}
