import type { Surroundings } from '@tovholder/cases';
import type { EventStore, RecordedEvent } from '@tovholder/event-store';

/** What the log holds about a child, found by reading it all: right, slow, and without a projection to wait for. */
export function knownFromLog(store: EventStore): Surroundings['knownOfChild'] {
  return async (cprIndex, exceptCaseId) => {
    const log = await store.readAll({ after: 0n, limit: 10_000 });
    const opened = log
      .filter(({ type }) => type === 'CaseOpened')
      .map(({ data }) => data as { caseId: string; subject: { cprIndex?: string } })
      .filter(({ caseId, subject }) => subject.cprIndex === cprIndex && caseId !== exceptCaseId);
    const barredIn = opened
      .map(({ caseId }) => caseId)
      .filter((caseId) => isBarred(log.filter(({ stream }) => stream === `case-${caseId}`)));
    return {
      ...(barredIn.length > 0 && { parentsBarredIn: barredIn }),
      earlier: opened.map(({ caseId }) => {
        const history = log.filter(({ stream }) => stream === `case-${caseId}`);
        return {
          caseId,
          raisedAt: (history[0]?.metadata as { at: string }).at,
          severity: (dataOf('ConcernRaised', history)[0] as { severity: 'green' | 'yellow' | 'red' })
            .severity,
          status: history.some(({ type }) => type === 'CaseClosed') ? 'closed' : 'open',
        };
      }),
      handlers: opened.flatMap(({ caseId }) =>
        dataOf(
          'HandlerAssigned',
          log.filter(({ stream }) => stream === `case-${caseId}`),
        ).map((data) => (data as { handler: { personId: string } }).handler.personId),
      ),
    };
  };
}

function isBarred(history: readonly RecordedEvent[]): boolean {
  const gate = history.filter(({ type }) => type.startsWith('ParentContact')).at(-1);
  return gate?.type === 'ParentContactBarred' && history.at(-1)?.type !== 'CaseClosed';
}

function dataOf(wanted: string, history: readonly RecordedEvent[]): object[] {
  return history.filter(({ type }) => type === wanted).map(({ data }) => data);
}
