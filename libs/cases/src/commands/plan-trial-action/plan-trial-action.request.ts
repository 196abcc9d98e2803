import type { Capacity } from '@tovholder/model';
import { choiceRule } from '../../fields/choice.js';
import { DateField } from '../../fields/date-field.js';
import { ListOf } from '../../fields/list-of.js';
import { Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { professions } from '../choices.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit, reasonLimit } from '../limits.js';

/** A small interdisciplinary experiment with a hypothesis and a review. */
export class PlanTrialActionRequest extends CommandBody {
  @Text('Hvad I tror, der vil ske.', { max: reasonLimit })
  hypothesis!: string;

  @Text('Hvad der prøves.', { max: accountLimit })
  does!: string;

  @ListOf('Fagligheder, der prøver sammen.', choiceRule(professions), { max: professions.length })
  professions!: Capacity[];

  @Uuid('Den ansvarlige, en af mødets deltagere.', { foundIn: 'participants' })
  ownerId!: string;

  @DateField('Hvornår det gøres op.')
  review!: string;

  toCommand(meetingId: string): CommandOf<'PlanTrialAction'> {
    const { hypothesis, does, professions, ownerId, review } = this;
    return { type: 'PlanTrialAction', meetingId, hypothesis, does, professions, ownerId, review };
  }
}
