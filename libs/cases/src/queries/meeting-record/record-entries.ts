import type {
  MeetingParticipant,
  RecordEntry,
  RecordFact,
} from '../../projections/meeting-record/meeting-record.entity.js';

type DataOf<Type extends RecordFact['type']> = Extract<RecordFact, { type: Type }>['data'];

/** What was said of one kind, in order. */
export function dataOf<Type extends RecordFact['type']>(
  type: Type,
  entries: readonly RecordEntry[],
): DataOf<Type>[] {
  return entries.filter(({ fact }) => fact.type === type).map(({ fact }) => fact.data as DataOf<Type>);
}

export function saidBy(participants: readonly MeetingParticipant[]): (participantId: string) => string {
  const names = new Map(participants.map(({ participantId, name }) => [participantId, name]));
  return (participantId) => names.get(participantId) ?? 'En deltager';
}
