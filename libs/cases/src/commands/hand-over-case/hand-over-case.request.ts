import { DateField } from '../../fields/date-field.js';
import { ListOfNested } from '../../fields/list-of.js';
import { Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit, basisLimit, mostBases, mostLeft, nameLimit, reasonLimit } from '../limits.js';

/** Something the other municipality is given, and what lets it be given. */
export class HandedOverMaterial {
  @Text('Hvad der gives videre.', { max: reasonLimit })
  what!: string;

  @Text('Hvad der giver lov til det: bestemmelsen eller samtykket.', { max: basisLimit })
  legalBasis!: string;

  @Uuid('Samtykket, det hviler på. Udelades, når det ikke hviler på et.', {
    optional: true,
    foundIn: 'consents',
  })
  consentId?: string;
}

/** Something that was agreed or goes on, and what becomes of it. */
export class HandedOverAffair {
  @Uuid(
    'Et `agreementId`, et `trialActionId` eller et `measureId` fra GET /cases/{caseId}, som ikke er afsluttet.',
  )
  id!: string;

  @Text('Hvad der bliver af det.', { max: reasonLimit })
  reason!: string;
}

/** The family moves: another municipality is told, has what it needs, and the case ends here. */
export class HandOverCaseRequest extends CommandBody {
  @Text('Kommunen, familien flytter til.', { max: nameLimit })
  municipality!: string;

  @DateField('Hvornår den fik besked.')
  notifiedOn!: string;

  @DateField('Hvornår familien flytter.')
  movesOn!: string;

  @ListOfNested('Hvad der gives videre, hver ting for sig.', () => HandedOverMaterial, { max: mostBases })
  material!: HandedOverMaterial[];

  @Text('Hvorfor sagen overdrages.', { max: reasonLimit })
  reason!: string;

  @Text('Hvad sagen er blevet til, og hvad der er anderledes for barnet.', { max: accountLimit })
  whatChanged!: string;

  @ListOfNested(
    'Hvad der bliver af hver åben aftale, hver prøvehandling, der ikke er set efter, og hver indsats, der er i gang. Udelades, når der ingen er.',
    () => HandedOverAffair,
    { max: mostLeft, optional: true },
  )
  leaves?: HandedOverAffair[];

  toCommand(): CommandOf<'HandOverCase'> {
    const { municipality, notifiedOn, movesOn, material, reason, whatChanged, leaves } = this;
    return {
      type: 'HandOverCase',
      ...{ municipality, notifiedOn, movesOn, reason, whatChanged },
      material: material.map(({ what, legalBasis, consentId }) => ({
        ...{ what, legalBasis },
        ...(consentId !== undefined && { consentId }),
      })),
      ...(leaves && { leaves: leaves.map(({ id, reason }) => ({ id, reason })) }),
    };
  }
}
