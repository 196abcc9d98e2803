import type { LocalDate } from '@tovholder/calendar';

export interface LegalReference {
  /** e.g. `Barnets lov § 136`. */
  text: string;
  validFrom: LocalDate;
}
