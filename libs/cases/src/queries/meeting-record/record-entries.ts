import type { Instant } from '@tovholder/calendar';
import type { RecordEntry, RecordFact } from '../../projections/meeting-record/meeting-record.entity.js';
import type { RecordParts } from './record-parts.js';
import type { SaidByParticipant } from './said-at-meeting.js';

type DataOf<Type extends RecordFact['type']> = Extract<RecordFact, { type: Type }>['data'];

type SpokenType = 'ContributionMade' | 'ScaleGiven' | 'DisagreementRecorded' | 'RecordCorrected';

/** What was said of one kind, in order. */
export function dataOf<Type extends RecordFact['type']>(
  type: Type,
  entries: readonly RecordEntry[],
): DataOf<Type>[] {
  return entries.filter(({ fact }) => fact.type === type).map(({ fact }) => fact.data as DataOf<Type>);
}

export interface Spoken<Type extends SpokenType> {
  by: SaidByParticipant;
  at: Instant;
  said: DataOf<Type>;
}

/** The same with whom it comes from, and who wrote it where that was another. */
export function spoken<Type extends SpokenType>(
  type: Type,
  { entries, participants }: Pick<RecordParts, 'entries' | 'participants'>,
): Spoken<Type>[] {
  return entries.flatMap((entry) =>
    dataOf(type, [entry]).map((said) => {
      const speaker = participants.find(({ participantId }) => participantId === said.participantId);
      const writtenBy = speaker?.personId === entry.byId ? null : entry.byName;
      return { by: { who: speaker?.name ?? 'En deltager', writtenBy }, at: entry.at, said };
    }),
  );
}
