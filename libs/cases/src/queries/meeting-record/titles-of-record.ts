import type { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import type { StoredCaseEvent } from '../../projections/stored-case-event.js';
import type { Reading } from '../reading.js';
import { titlesOf, titlesThen, type Titles } from '../titles.js';

/** A record reads by the model the meeting was held under; one that is not closed yet by the model of today. */
export function titlesOfRecord(
  reading: Pick<Reading, 'modelFor'>,
  overview: CaseOverview,
  history: readonly StoredCaseEvent[],
  meetingId: string,
): Titles {
  const closed = history.find(({ type, data }) => type === 'MeetingClosed' && data.meetingId === meetingId);
  return closed
    ? titlesThen(reading, overview, history)(closed.version)
    : titlesOf(reading, overview, history);
}
