import { isLocalDate, type LocalDate } from '@tovholder/calendar';
import type { Model } from '@tovholder/model';
import { Misused } from '../subcommand.js';

/** The day written after `--on`. @throws Misused where there is no such day, or it is over */
export function dayWanted(on: string | undefined, today: LocalDate): LocalDate | undefined {
  if (on === undefined) return undefined;
  const isDay: boolean = isLocalDate(on);
  if (!isDay) throw new Misused(`»${on}« er ikke en dato. Skriv fx --on 2027-01-01.`);
  if (on < today) throw new Misused(`${on} er gået. Skriv en dag, der kommer, eller lad --on være ude.`);
  return on;
}

/** Why not, where the file itself says a later day. */
export function dayThatIsTooSoon({ inForceFrom }: Model, on: LocalDate | undefined): string | undefined {
  if (on === undefined || inForceFrom === undefined || on >= inForceFrom) return undefined;
  return `Modellen skriver »sættes i kraft: ${inForceFrom}« og kan ikke sættes i kraft før: dens hjemler er prøvet til den dag.`;
}
