import { ListOf } from '../../fields/list-of.js';
import { Text } from '../../fields/text.js';
import { uuidRule } from '../../fields/uuid.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { mostPeople, reasonLimit } from '../limits.js';

/** Whoever is not there is written down as absent, until their arrival is noted. */
export class OpenMeetingRequest extends CommandBody {
  @ListOf(
    'Deltagerne, der er til stede nu. De øvrige står som ikke til stede; kommer en senere, noteres det.',
    uuidRule,
    {
      atLeast: { items: 1, says: 'Angiv mindst én deltager, der er til stede.' },
      max: mostPeople,
      foundIn: 'participants',
    },
  )
  present!: string[];

  @Text(
    'Hvorfor mødet skrives ned, efter at det er holdt. Kræves, når mødets dag er passeret; det står i referatet.',
    { max: reasonLimit, optional: true },
  )
  writtenAfterwards?: string;

  toCommand(meetingId: string): CommandOf<'OpenMeeting'> {
    const { present, writtenAfterwards } = this;
    return { type: 'OpenMeeting', meetingId, present, writtenAfterwards };
  }
}
