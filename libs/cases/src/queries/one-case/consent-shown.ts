import { capacityWords, type Capacity } from '@tovholder/model';
import type { FamilyMember } from '../../domain/consent/consent-events.js';
import { PersonShown } from '../person-shown.js';
import { ShownChoice, ShownDay, ShownList, ShownMoment, ShownText } from '../shown.js';

export type ConsentStatus = 'in-force' | 'withdrawn' | 'expired';

const capacities = Object.keys(capacityWords);

export class ConsentingShown {
  @ShownChoice('Forælder eller den unge selv.', ['parent', 'child'])
  capacity!: FamilyMember['capacity'];

  @ShownText('Navnet.')
  name!: string;
}

export class ProfessionShown {
  @ShownChoice('Faggruppen.', capacities)
  capacity!: Capacity;

  @ShownText('Det samme på dansk.')
  title!: string;
}

/** What the family has said yes to, for whom, and who sees the case by it. */
export class CaseConsent {
  @ShownText('Samtykkets id.')
  consentId!: string;

  @ShownText('Formålets id i modellen.')
  purpose!: string;

  @ShownText('Formålet, som det blev sagt til familien.')
  title!: string;

  @ShownText('Hjemlen.')
  legalBasis!: string;

  @ShownList('Dem, det dækker nu.', () => ProfessionShown)
  covers!: ProfessionShown[];

  @ShownList('Medarbejdere, det ikke dækker.', () => PersonShown)
  exceptPeople!: PersonShown[];

  @ShownList('Hvem der gav det.', () => ConsentingShown)
  givenBy!: ConsentingShown[];

  @ShownText('Hvordan.')
  how!: string;

  @ShownMoment('Hvornår det blev givet.')
  givenAt!: string;

  @ShownDay('Den sidste dag, det gælder.')
  expiresOn!: string;

  @ShownChoice('Om det gælder.', ['in-force', 'withdrawn', 'expired'])
  status!: ConsentStatus;

  @ShownList('Dem, der ser sagen på dette samtykke alene.', () => PersonShown)
  seenBy!: PersonShown[];
}
