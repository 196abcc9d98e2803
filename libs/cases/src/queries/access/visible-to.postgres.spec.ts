import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maySee } from '../../domain/access/may-see.js';
import type { ActingPerson } from '../../domain/people.js';
import { CaseOverview } from '../../projections/case-overview/case-overview.entity.js';
import { allProjections } from '../../projections/all-projections.js';
import { consentWithdrawn, coveredByConsent } from '../../projections/testing/consent-facts.js';
import {
  adviceRequested,
  caseHandedOver,
  caseOpened,
  concernRaised,
  concernReceived,
  handlerAssigned,
  threadHolderNamed,
} from '../../projections/testing/facts.js';
import { History, readEvent } from '../../projections/testing/history.js';
import { viewsDifferingFromLog } from '../../projections/views-differing-from-log.js';
import { seeAtLeast } from '../see-at-least.js';
import { aMunicipality, type Municipality } from '../testing/a-municipality.js';
import { visibilityOf } from './visible-case.js';
import { casesVisibleTo } from './visible-to.js';

const schools = ['school-1', 'school-2'];
const departments = ['department-1', 'department-2'];
const people = ['anna', 'bo', 'carl'];

const personIn = fc.constantFrom(...people).map((personId) => ({ personId, name: personId }));

const now = '2026-12-01T12:00:00.000Z';

const aCaseOfSomeKind = fc.record({
  unitId: fc.constantFrom(...schools),
  receivedBy: fc.option(fc.constantFrom(...departments), { nil: undefined }),
  handler: fc.option(personIn, { nil: undefined }),
  raisedBy: personIn,
  asked: fc.array(personIn, { maxLength: 2 }),
  namedResponsible: fc.array(personIn, { maxLength: 2 }),
  covered: fc.array(personIn, { maxLength: 2 }),
  until: fc.constantFrom('2026-12-01T11:59:59.999Z', now, '2026-12-01T12:00:00.001Z'),
  withdrawnFrom: fc.array(personIn, { maxLength: 1 }),
  holder: fc.option(personIn, { nil: undefined }),
  handedOver: fc.boolean(),
});

const role = fc.constantFrom(
  ...(['school-leader', 'teacher', 'ppr', 'social-worker', 'family-leader'] as const),
  ...(['school-chief', 'family-chief', 'administrator', 'note-taker'] as const),
);

const viewer: fc.Arbitrary<ActingPerson> = fc.record({
  personId: fc.constantFrom(...people, 'dorte'),
  name: fc.constant('En seer'),
  standings: fc.array(
    fc.record({
      role,
      unitId: fc.constant('here'),
      reaches: fc.uniqueArray(fc.constantFrom(...schools, ...departments, 'elsewhere'), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
});

describe('who sees which cases', () => {
  let here: Municipality;
  const history = new History();
  const caseIds: string[] = [];

  beforeAll(async () => {
    here = await aMunicipality();
    fc.sample(aCaseOfSomeKind, { numRuns: 120, seed: 20261122 }).forEach((kind, number) => {
      const caseId = `20000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
      const { unitId, receivedBy, handler, raisedBy, asked, namedResponsible } = kind;
      const { covered, until, withdrawnFrom, holder, handedOver } = kind;
      caseIds.push(caseId);
      history.happened(caseId, caseOpened({ caseId, unitId }));
      history.happened(caseId, concernRaised({ raisedBy: { ...raisedBy, role: 'teacher', unitId } }));
      if (receivedBy) history.happened(caseId, concernReceived({ unitId: receivedBy }));
      if (receivedBy && handler) history.happened(caseId, handlerAssigned({ handler }));
      if (asked.length > 0) history.happened(caseId, adviceRequested({ asked }));
      if (covered.length > 0) history.happened(caseId, coveredByConsent({ people: covered, until }));
      if (withdrawnFrom.length > 0) history.happened(caseId, consentWithdrawn({ loseSight: withdrawnFrom }));
      if (holder) history.happened(caseId, threadHolderNamed({ holder }));
      for (const responsible of namedResponsible)
        history.happened(caseId, {
          type: 'ResponsibleNamed',
          data: { meetingId: 'm-1', responsible, reason: 'Tættest på barnet.' },
        });
      if (handedOver) history.happened(caseId, caseHandedOver());
    });
    await seeAtLeast(here.reading, await here.happens(history), allProjections);
  });

  afterAll(() => here.close());

  it('is answered the same by the rule and by the tables', async () => {
    const cases = caseIds.map((caseId) => ({
      caseId,
      seen: visibilityOf(
        history.events.filter((event) => event.caseId === caseId),
        now,
      ),
    }));
    await fc.assert(
      fc.asyncProperty(viewer, async (person) => {
        const byRule = cases.filter(({ seen }) => seen && maySee(person, seen)).map(({ caseId }) => caseId);
        expect(await seenInTables(person)).toEqual(byRule);
      }),
      { numRuns: 200 },
    );
  });

  it('is answered from tables that equal a fold of the log', async () => {
    const { views, store } = here;
    expect(await viewsDifferingFromLog(views.dataSource, { store, readEvent }, allProjections)).toEqual([]);
  });

  it('shows when a table does not', async () => {
    const { views, store } = here;
    await views.dataSource.query(`UPDATE views.case_overview SET acute = true WHERE "caseId" = $1`, [
      caseIds[0],
    ]);
    expect(await viewsDifferingFromLog(views.dataSource, { store, readEvent }, allProjections)).toEqual([
      'case_overview',
    ]);
    await views.dataSource.query(`UPDATE views.case_overview SET acute = false WHERE "caseId" = $1`, [
      caseIds[0],
    ]);
  });

  async function seenInTables(person: ActingPerson): Promise<string[]> {
    const { sql, parameters } = casesVisibleTo(person, now);
    const found = await here.views.dataSource
      .getRepository(CaseOverview)
      .createQueryBuilder('c')
      .where(`c."caseId" IN (${sql})`, parameters)
      .orderBy('c.caseId')
      .getMany();
    return found.map(({ caseId }) => caseId);
  }
});
