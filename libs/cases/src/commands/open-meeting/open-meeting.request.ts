import { ListOf } from '../../fields/list-of.js';
import { uuidRule } from '../../fields/uuid.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { mostPeople } from '../limits.js';

/** Whoever is not there is written down as absent. */
export class OpenMeetingRequest extends CommandBody {
  @ListOf('Deltagerne, der er til stede.', uuidRule, { min: 1, max: mostPeople })
  present!: string[];

  toCommand(meetingId: string): CommandOf<'OpenMeeting'> {
    const { present } = this;
    return { type: 'OpenMeeting', meetingId, present };
  }
}
