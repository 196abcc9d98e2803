import type { Calendar } from '@tovholder/calendar';
import type { CasePath } from '@tovholder/model';
import type { CaseEvent } from '../../domain/case-event.js';

type Step = CasePath['steps'][number];

/** Where a case has been, to be drawn on its model; nothing of whom it is about. */
export function pathOfCase(
  history: readonly CaseEvent[],
  calendar: Pick<Calendar, 'localDate'>,
): CasePath | undefined {
  const opened = history.find((event) => event.type === 'CaseOpened');
  if (opened?.type !== 'CaseOpened') return undefined;
  return {
    begins: { level: opened.data.level, on: calendar.localDate(opened.at) },
    steps: history.flatMap((event): Step[] => {
      const on = calendar.localDate(event.at);
      switch (event.type) {
        case 'AdviceRequested':
          return [{ kind: 'advice', from: event.data.from, to: event.data.to, on }];
        case 'CaseEscalated':
          return [{ kind: 'escalate', from: event.data.from, to: event.data.to, on }];
        case 'CaseReturned':
          return [{ kind: 'return', from: event.data.from, to: event.data.to, on }];
        default:
          return [];
      }
    }),
  };
}
