import { InstantField } from '../../fields/instant-field.js';
import { Identifier, Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { nameLimit, reasonLimit } from '../limits.js';
import { InviteList, type InviteFields } from '../invite-fields.js';

/** A further meeting in the case, at any level. */
export class ScheduleMeetingRequest extends CommandBody {
  @Identifier('Mødeformen, en af modellens.', { foundIn: 'meetingKinds' })
  kind!: string;

  @Text('Hvad mødet skal føre til.', { max: reasonLimit })
  purpose!: string;

  @InstantField('Hvornår?')
  at!: string;

  @Text('Hvor?', { max: nameLimit, singleLine: true })
  place!: string;

  @Identifier('Mødelederen; udelades den, er det den, modellen siger, når der kun er én.', {
    optional: true,
    foundIn: 'people',
  })
  chairId?: string;

  @Identifier('Referenten; udelades den, er det afsenderen.', { optional: true, foundIn: 'people' })
  noteTakerId?: string;

  @InviteList()
  invite?: InviteFields[];

  toCommand(): CommandOf<'ScheduleMeeting'> {
    const { kind, purpose, at, place, chairId, noteTakerId } = this;
    return {
      type: 'ScheduleMeeting',
      kind,
      purpose,
      at,
      place,
      chairId,
      noteTakerId,
      invite: this.invite ?? [],
    };
  }
}
