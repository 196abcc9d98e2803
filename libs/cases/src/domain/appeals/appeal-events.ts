import type { LocalDate } from '@tovholder/calendar';
import type { AppealableKind, Capacity } from '@tovholder/model';
import type { Fact } from '../fact.js';

/** Child and parents are parties to what is decided of the child. */
export type PartyCapacity = Extract<Capacity, 'child' | 'parent'>;

export interface Party {
  capacity: PartyCapacity;
  name: string;
}

/** What the authority says of an appeal when it looks at its decision again. */
export type Reassessed = 'upheld' | 'changed' | 'too-late';

/** What a family does about what was decided, and what the authority answers. */
export type AppealEvent =
  /** A party knows of the decision: from then on it can be appealed, and until when stands with it. */
  | Fact<
      'DecisionTold',
      {
        toldId: string;
        decision: AppealableKind;
        /** The decision or the measure; the screening is the case's own. */
        subjectId?: string;
        /** What was decided, as it read then. */
        what: string;
        /** Who settles an appeal that is not met here, as the model called it then. */
        appealBody: string;
        to: Party;
        toldOn: LocalDate;
        /** The last day. */
        appealBy: LocalDate;
        legalBasis: string;
      }
    >
  | Fact<
      'AppealReceived',
      {
        appealId: string;
        toldId: string;
        what: string;
        /** Who complains: the party, or whoever does it for them. */
        appellant: string;
        receivedOn: LocalDate;
        says: string;
        /** It came after the last day, and is answered all the same. */
        late: boolean;
      }
    >
  | Fact<'AppealReassessed', { appealId: string; what: string; outcome: Reassessed; reason: string }>
  | Fact<'AppealForwarded', { appealId: string; what: string; to: string; forwardedOn: LocalDate }>
  | Fact<'AppealWithdrawn', { appealId: string; what: string; reason: string }>;
