import { theClock, theContactWatch, uuidOf } from '@tovholder/cases';
import type { RecordedEvent } from '@tovholder/event-store';

interface Written {
  by?: { personId?: string };
  deadlineId?: string;
}

/** What the worker does by itself is asked for by a command that follows from the case, so that it is done once. */
export function isAutomatic(events: readonly RecordedEvent[]): boolean {
  return events[0] !== undefined && idsThatFollow(events[0]).includes(events[0].commandId);
}

/** A deadline is missed once, whoever says so: the clock, a second clock, or somebody in its place. */
export function faultsOfDeadlines(log: readonly RecordedEvent[]): string[] {
  const missed = new Set<string>();
  return log
    .filter(({ type }) => type === 'DeadlineMissed')
    .flatMap(({ stream, data }) => {
      const deadline = `${(data as Written).deadlineId} in ${stream}`;
      if (missed.has(deadline)) return [`deadline ${deadline} is missed twice`];
      missed.add(deadline);
      return [];
    });
}

function idsThatFollow({ stream, version, type, data, metadata }: RecordedEvent): string[] {
  const caseId = stream.replace('case-', '');
  const by = (metadata as Written).by?.personId;
  if (by === theClock.personId && type === 'DeadlineMissed')
    return [uuidOf('miss-deadline', caseId, (data as Written).deadlineId ?? '')];
  const command = changes[type as keyof typeof changes];
  if (by !== theContactWatch.personId || command === undefined) return [];
  // By the version of the case in which its contact was changed before.
  return Array.from({ length: version }, (_, before) => uuidOf(command, caseId, String(before)));
}

const changes = {
  ParentContactSuspended: 'SuspendParentContact',
  ParentContactResumed: 'ResumeParentContact',
} as const;
