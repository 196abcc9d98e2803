import fc from 'fast-check';
import type { CaseState } from '../../domain/case-state.js';
import { viborg } from '../../domain/testing/model.js';
import { everybody } from '../../domain/testing/municipality.js';
import { attempts, played, type Attempt, type Played } from '../../domain/testing/random-histories.js';
import { History } from '../../projections/testing/history.js';
import { staffingOf } from '../../people/staffing.js';
import type { ActingPerson } from '../../domain/people.js';
import type { QueuedItem } from '../queue/queue.js';
import { QueueOf } from '../queue/queue-of.js';
import { QueueOfHandler } from '../queue/queue-of.handler.js';
import type { Municipality } from './a-municipality.js';
import { everythingIn } from './casework.js';

export interface RandomCase {
  caseId: string;
  state: CaseState;
  /** When the last thing happened in it. */
  at: string;
  happened: readonly string[];
}

/** How far each history is told: more goes wrong in the middle of a case's life than at its end. */
const parts = [0.2, 0.4, 0.6, 0.8, 1];

export const someHistories = fc.array(attempts, { minLength: 8, maxLength: 8 });

/** Tells what was tried as cases of different children, each history up to several points. */
export function tellingCases(
  history: History,
  series = '50000000',
): (histories: readonly (readonly Attempt[])[]) => RandomCase[] {
  let told = 0;
  return (histories) =>
    histories
      .map((tried) => played(tried).steps.filter(({ decided }) => decided.length > 0))
      .filter((steps) => steps.length > 0)
      .flatMap((steps) => parts.map((part) => steps.slice(0, Math.ceil(steps.length * part))))
      .map((steps) => tell(steps, `${series}-0000-4000-8000-${String(++told).padStart(12, '0')}`, history));
}

function tell(steps: Played['steps'], caseId: string, history: History): RandomCase {
  const events = steps.flatMap(({ decided }) => decided);
  for (const { at, by, level, ...fact } of events) {
    if (fact.type === 'CaseOpened') {
      const { subject } = fact.data;
      const child = subject.kind === 'child' ? { ...subject, cprIndex: caseId } : subject;
      history.happened(
        caseId,
        { ...fact, data: { ...fact.data, caseId, subject: child } },
        { at, by, level },
      );
    } else history.happened(caseId, fact, { at, by, level });
  }
  const [last, state] = [events.at(-1), steps.at(-1)?.after];
  if (!last || !state) throw new Error('a case in which nothing happened');
  return { caseId, state, at: last.at, happened: events.map(({ type }) => type) };
}

/** What lies in the queues of those who are there. */
export async function allQueues(
  { reading: here }: Municipality,
  atLeast: bigint,
  there: readonly ActingPerson[] = everybody,
): Promise<{ reader: ActingPerson; item: QueuedItem }[]> {
  const { dataSource, progress, calendar } = here;
  const staffing = () => staffingOf(there);
  const reading = { dataSource, progress, calendar, staffing, modelFor: () => viborg, now: () => here.now() };
  const queues = there.map(async (reader) => {
    const whole = new QueueOf(reader, { limit: Number.MAX_SAFE_INTEGER }, atLeast);
    const items = everythingIn(await new QueueOfHandler(reading).execute(whole));
    return items.map((item) => ({ reader, item }));
  });
  return (await Promise.all(queues)).flat();
}
