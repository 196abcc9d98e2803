import { capacityWords, termFor, type Capacity } from '@tovholder/model';
import type { Grant, GrantAwaits, GrantUse } from '../../projections/case-affairs/case-affairs.entity.js';
import { capacities } from '../../commands/choices.js';
import { PersonShown } from '../person-shown.js';
import { ShownChoice, ShownDay, ShownList, ShownNumber, ShownPart, ShownText } from '../shown.js';

export class CaseGrantAwaits {
  @ShownPart('Den, der er spurgt.', () => PersonShown)
  person!: PersonShown;

  @ShownChoice('Rollen, det er i.', capacities)
  role!: Capacity;

  @ShownText('Rollen på dansk.')
  roleTitle!: string;
}

export class CaseGrantUse {
  @ShownNumber('Beløbet i kroner.')
  amountKroner!: number;

  @ShownText('Hvad det er brugt til.')
  what!: string;

  @ShownDay('Hvornår.')
  usedOn!: string;

  @ShownText('Hvem der skrev det.')
  byName!: string;
}

export class CaseGrant {
  @ShownText('Bevillingens id.')
  grantId!: string;

  @ShownText('Slagsen.')
  title!: string;

  @ShownText('Formålet.')
  purposeTitle!: string;

  @ShownText('Hvad der er bevilget til.')
  what!: string;

  @ShownText('Begrundelsen.')
  reason!: string;

  @ShownNumber('Beløbet i kroner.')
  amountKroner!: number;

  @ShownNumber('Hvad der er tilbage, i kroner.')
  leftKroner!: number;

  @ShownChoice('Om den venter på svar, er givet, er afvist eller er gjort op.', [
    'proposed',
    'given',
    'declined',
    'settled',
  ])
  status!: Grant['status'];

  @ShownText('Hvem der råder over pengene.')
  disposerName!: string;

  @ShownList('Hvem der mangler at sige ja.', () => CaseGrantAwaits)
  awaits!: CaseGrantAwaits[];

  @ShownDay('Hvornår der ses efter.', { orNull: true })
  reviewBy!: string | null;

  @ShownText('Hvad den har ført til, eller hvorfor der blev sagt nej.', { orNull: true })
  outcome!: string | null;

  @ShownList('Hvad pengene er brugt til.', () => CaseGrantUse)
  uses!: CaseGrantUse[];
}

/** Each grant with whose yes it waits for and what of it was used. */
export function grantsShown(
  grants: readonly Grant[],
  awaits: readonly GrantAwaits[],
  uses: readonly GrantUse[],
): CaseGrant[] {
  return grants.map((grant) => ({
    ...grant,
    awaits: awaits
      .filter(({ grantId }) => grantId === grant.grantId)
      .map(({ role, personId, name }) => ({
        person: { personId, name },
        role,
        roleTitle: termFor(capacityWords, role),
      })),
    uses: uses
      .filter(({ grantId }) => grantId === grant.grantId)
      .map(({ amountKroner, what, usedOn, byName }) => ({ amountKroner, what, usedOn, byName })),
  }));
}
