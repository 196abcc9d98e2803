import type { ActingPerson, Standing } from '../../domain/people.js';
import { staffingOf, type Staffing } from '../../people/staffing.js';
import { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import { UnassessedConcern } from '../../projections/concerns-of-child/child-concern.entity.js';
import type { RowsInMemory } from '../../projections/rows/rows-in-memory.js';
import { QueueItem } from '../../projections/social-worker-queue/queue-item.entity.js';
import { heeded } from '../queue/items-for.js';

/** `itemsFor` of rows in memory, one branch for each of its own; a property test holds the two together. */
export function itemsInMemory(rows: RowsInMemory, viewer: ActingPerson, staffing: Staffing): QueueItem[] {
  const items = rows.all(QueueItem);
  const cases = new Map(rows.all(CaseOverview).map((row) => [row.caseId, row]));
  const unassessed = new Map(rows.all(UnassessedConcern).map((row) => [row.caseId, row]));
  const theirs = whatIsTheirs(viewer, staffing, items);
  const inTheirPile = whatIsInPileOf(viewer);
  return items.filter((item) => {
    const row = cases.get(item.caseId);
    if (row?.status === 'closed' && row.handedOverTo !== null) return inTheirPile(item, row);
    return row?.status === 'open' && theirs(item, row, unassessed.get(item.caseId));
  });
}

function whatIsTheirs(viewer: ActingPerson, staffing: Staffing, items: readonly QueueItem[]) {
  const reachedAs = (...roles: Standing['role'][]) =>
    viewer.standings.filter(({ role }) => roles.includes(role)).flatMap(({ reaches }) => reaches);
  const departmentsReached = reachedAs('social-worker', 'family-leader');
  const departmentsLed = reachedAs('family-leader');
  const schoolsLed = reachedAs('school-leader');
  const reached = viewer.standings.flatMap(({ reaches }) => reaches);
  const inTheirPile = whatIsInPileOf(viewer);
  const among = (units: readonly string[], unitId: string | null) =>
    unitId !== null && units.includes(unitId);

  return (item: QueueItem, row: CaseOverview, unassessed: UnassessedConcern | undefined): boolean => {
    const { duty, task, rests } = item;
    const { handlerId, threadHolderId, unitId, receivingUnitId } = row;
    const holdsThread = threadHolderId === viewer.personId;
    if (item.personId === viewer.personId && !rests) return true;
    if (inTheirPile(item, row)) return true;
    if (task === 'take-next-step' && threadHolderId !== null && !staffing.names.has(threadHolderId))
      if (schoolsLed.includes(unitId) || among(departmentsLed, receivingUnitId)) return true;
    switch (duty) {
      case 'handler':
        if (handlerId === null)
          return (holdsThread && receivingUnitId === null) || among(departmentsReached, receivingUnitId);
        return handlerId === viewer.personId || among(departmentsLed, unassessed?.unitId ?? null);
      case 'thread-holder':
        return holdsThread && !rests && (task !== 'take-next-step' || !items.some(waitsBeside(item, row)));
      case 'mandate':
        return reached.includes(unitId) || among(reached, receivingUnitId);
      default:
        return false;
    }
  };

  function waitsBeside(item: QueueItem, row: CaseOverview): (other: QueueItem) => boolean {
    return (other) =>
      other.caseId === item.caseId &&
      other.itemId !== item.itemId &&
      !heeded.some((task) => task === other.task) &&
      isSomebodys(other, row);
  }

  function isSomebodys({ duty, rests, personId, pileOf }: QueueItem, row: CaseOverview): boolean {
    switch (duty) {
      case 'thread-holder':
        return !rests;
      case 'named':
        return !rests && personId !== null && staffing.names.has(personId);
      case 'pile':
        return pileOf !== null && held(staffing.held, pileOf, row);
      case 'handler':
        if (row.handlerId !== null) return staffing.names.has(row.handlerId);
        if (row.receivingUnitId === null) return true;
        return ['social-worker', 'family-leader'].some((role) =>
          staffing.held.includes(`${role} ${row.receivingUnitId ?? ''}`),
        );
      default:
        return false;
    }
  }
}

function whatIsInPileOf(viewer: ActingPerson): (item: QueueItem, row: CaseOverview) => boolean {
  const piles = staffingOf([viewer]).held;
  return ({ pileOf }, row) => pileOf !== null && held(piles, pileOf, row);
}

function held(kept: readonly string[], role: string, { unitId, receivingUnitId }: CaseOverview): boolean {
  return kept.includes(`${role} ${unitId}`) || kept.includes(`${role} ${receivingUnitId ?? ''}`);
}
