import { Identifier, Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { FamilyList, type FamilyMemberFields } from '../family-member-fields.js';
import { reasonLimit } from '../limits.js';

/** A no is an answer too, and nobody asks again because they do not know of it. */
export class RefuseConsentRequest extends CommandBody {
  @Identifier('Formålet.', { foundIn: 'consentPurposes' })
  purpose!: string;

  @FamilyList('Hvem der siger nej.')
  refusedBy!: FamilyMemberFields[];

  @Text('Hvordan de sagde det, og hvad de sagde.', { max: reasonLimit })
  how!: string;

  toCommand(): CommandOf<'RefuseConsent'> {
    const { purpose, refusedBy, how } = this;
    return { type: 'RefuseConsent', purpose, refusedBy, how };
  }
}
