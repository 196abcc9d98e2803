import { readCaseEvent, type StoredCaseEvent } from '@tovholder/cases';
import type { NewEvent, RecordedEvent } from '@tovholder/event-store';
import { randomUUID } from 'node:crypto';

export const aMoment = '2026-03-02T09:30:00.000Z';

/** As it is appended, said by an invented person at a moment in time. */
export function newEvent(type: string, data: object): NewEvent {
  const by = { personId: 'karen', name: 'Karen Eksempel', role: 'school-leader', unitId: 'skolen' };
  const metadata = { at: aMoment, by, level: 'local', knewUpTo: '0' };
  return { id: randomUUID(), type, schemaVersion: 1, data, metadata };
}

/** As it is read from the log. */
export function happened(type: string, data: object, place: Partial<RecordedEvent> = {}): StoredCaseEvent {
  const recorded: RecordedEvent = {
    ...newEvent(type, data),
    stream: `case-${randomUUID()}`,
    version: 1,
    position: 1n,
    recordedAt: aMoment,
    commandId: randomUUID(),
    ...place,
  };
  const event = readCaseEvent(recorded);
  if (!event) throw new Error(`${recorded.stream} is no case`);
  return event;
}
