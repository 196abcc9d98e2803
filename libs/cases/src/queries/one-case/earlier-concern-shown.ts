import type { Severity } from '@tovholder/model';
import type { CaseStatus } from '../../projections/case-overview/case-overview.entity.js';
import { ConcernAsRaised } from '../concern-as-raised.js';
import { PersonShown } from '../person-shown.js';
import { ShownChoice, ShownList, ShownMoment, ShownPart, ShownText, ShownYesNo } from '../shown.js';

export class WhatBecame {
  @ShownMoment('Hvornår det skete.')
  at!: string;

  @ShownText('Hvad der skete.')
  what!: string;
}

/** An earlier concern about the same child, for whoever assesses this one in its light. */
export class EarlierConcernShown {
  @ShownText('Den tidligere sags id.')
  caseId!: string;

  @ShownYesNo('Om du selv kan åbne den tidligere sag.')
  mayOpen!: boolean;

  @ShownText('Enheden, hvor bekymringen blev rejst.')
  unitId!: string;

  @ShownMoment('Hvornår bekymringen blev rejst.')
  raisedAt!: string;

  @ShownChoice('Hvor alvorlig bekymringen var, da den blev rejst.', ['green', 'yellow', 'red'])
  severity!: Severity;

  @ShownChoice('Om sagen er i gang.', ['open', 'closed'])
  status!: CaseStatus;

  @ShownPart('Den, der holder tråden i sagen og kan fortælle mere.', () => PersonShown, { orNull: true })
  threadHolder!: PersonShown | null;

  @ShownPart(
    'Bekymringen, som den blev rejst; null, når den blev løst lokalt og ingen familieafdeling har modtaget den.',
    () => ConcernAsRaised,
    { orNull: true },
  )
  concern!: ConcernAsRaised | null;

  @ShownList(
    'Hvad der kom ud af den, i rækkefølge; tom, når ingen familieafdeling har modtaget den.',
    () => WhatBecame,
  )
  became!: WhatBecame[];
}
