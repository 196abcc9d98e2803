import type { LocalDate } from '@tovholder/calendar';
import { dayInWords, quoted } from '../decision-trail/in-words.js';
import type { Handlers } from '../projection.js';
import type { Rows } from '../rows/rows.js';
import type { StoredCaseEvent } from '../stored-case-event.js';
import { theHandler, theThreadHolder, type Duty } from './duty.js';
import { endOf, itemFor } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

/** When a measure that children share ends, somebody thinks of each of them; in no case is it said who the others are. */
export const sharedMeasuresInQueue: Handlers = {
  SharedMeasureEnding(event, rows) {
    const { measureId, what, endsOn } = event.data;
    const why = `Den fælles indsats, som barnets egen blev byttet til, slutter ${dayInWords(endsOn)}: ${quoted(what)} Vurder sammen med barnet og forældrene, hvad barnet har brug for nu.`;
    toReassess(event, { measureId, endsOn, why, duty: theHandler }, rows);
  },
  MeasureEnded(event, rows) {
    const { measureId, endsOn, shared } = event.data;
    if (!shared) return;
    const why = `En fælles indsats, der slutter ${dayInWords(endsOn)}, trådte i stedet for børns egne. Tal med dem, der kender børnene: har et af dem brug for støtte igen, så rejs en bekymring om netop det barn.`;
    toReassess(event, { measureId, endsOn, why, duty: theThreadHolder }, rows);
  },

  MeasureStarted: ({ caseId }, rows) => reassessed(caseId, rows),
  DecisionMade: ({ caseId }, rows) => reassessed(caseId, rows),
  FollowUpHeld: ({ caseId }, rows) => reassessed(caseId, rows),
};

interface ToReassess {
  measureId: string;
  endsOn: LocalDate;
  why: string;
  duty: Duty;
}

function toReassess(event: StoredCaseEvent, { measureId, endsOn, why, duty }: ToReassess, rows: Rows): void {
  const todo = { task: 'reassess-measure', subjectId: measureId, why, dueAt: endOf(endsOn), duty };
  rows.upsert(QueueItem, itemFor(event, todo));
}

function reassessed(caseId: string, rows: Rows): void {
  rows.delete(QueueItem, { caseId, task: 'reassess-measure' });
}
