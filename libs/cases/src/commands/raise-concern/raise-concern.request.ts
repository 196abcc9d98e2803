import type { Severity } from '@tovholder/model';
import { Choice } from '../../fields/choice.js';
import { Flag } from '../../fields/flag.js';
import { InstantField } from '../../fields/instant-field.js';
import { Nested } from '../../fields/nested.js';
import { OneOf } from '../../fields/one-of.js';
import { Identifier, Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { severities } from '../choices.js';
import { InviteList, type InviteFields } from '../invite-fields.js';
import { accountLimit, nameLimit } from '../limits.js';
import type { Concern } from './raise-concern.js';
import { ChildFields, DescribedChildFields, GroupFields } from './subject-fields.js';

export class ChildSaysFields {
  @Choice('Siger barnet selv noget, eller er barnet ikke spurgt endnu?', ['says', 'not-asked'], {
    name: 'ChildSaysKind',
  })
  kind!: 'says' | 'not-asked';

  @Text('Barnets egne ord; eller hvorfor barnet ikke er spurgt.', { max: accountLimit })
  text!: string;
}

export class FirstMeetingFields {
  @Identifier('Mødeformen; udelades den, vælger modellen.', { optional: true, foundIn: 'meetingKindsOfNew' })
  kind?: string;

  @InstantField('Hvornår kan I mødes?')
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
}

/** Under two minutes, by phone if need be: nothing that could wait is asked for. */
export class RaiseConcernRequest {
  @Uuid('Handlingens id, valgt af afsenderen. Sendes den samme handling igen, kommer det første svar igen.')
  commandId!: string;

  @OneOf('Hvem er du bekymret for?', {
    child: ChildFields,
    'child-described': DescribedChildFields,
    group: GroupFields,
  })
  subject!: ChildFields | DescribedChildFields | GroupFields;

  @Identifier('Enheden, barnet hører til, også når du selv arbejder et andet sted.', { foundIn: 'units' })
  unitId!: string;

  @Choice('Hvor bekymret er du?', severities, { name: 'Severity' })
  severity!: Severity;

  @Text('Hvad ser du?', { max: accountLimit })
  sees!: string;

  @Nested('Hvad siger barnet?', () => ChildSaysFields)
  childSays!: ChildSaysFields;

  @Text('Hvad er prøvet, først i læringsmiljøet?', { max: accountLimit, optional: true })
  tried?: string;

  @Text('Hvad ved forældrene?', { max: accountLimit, optional: true })
  parentsKnow?: string;

  @Flag('Har barnet brug for hjælp med det samme?')
  acute!: boolean;

  @Flag('Er der mistanke om overgreb fra forældrene? Så får de ingen besked.')
  suspectedAbuse!: boolean;

  @Flag(
    'Handler det om en æresrelateret konflikt? Så inddrages forældre og netværk ikke, før familieafdelingen har vurderet risikoen.',
    { optional: true },
  )
  honourConflict?: boolean;

  @Nested(
    'Mødet. Kan udelades, når det er akut, eller der er mistanke om overgreb eller en æresrelateret konflikt.',
    () => FirstMeetingFields,
    {
      optional: true,
    },
  )
  meeting?: FirstMeetingFields;

  toConcern(): Concern {
    const { subject, unitId, severity, sees, childSays, acute, suspectedAbuse, honourConflict, meeting } =
      this;
    return {
      subject: { ...subject },
      unitId,
      severity,
      sees,
      childSays: childSays.kind === 'says' ? { says: childSays.text } : { notAskedBecause: childSays.text },
      tried: this.tried ?? '',
      parentsKnow: this.parentsKnow ?? '',
      acute,
      suspectedAbuse,
      ...(honourConflict && { honourConflict }),
      ...(meeting && { meeting: { ...meeting, invite: meeting.invite ?? [] } }),
    };
  }
}
