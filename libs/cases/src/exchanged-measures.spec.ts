import { beforeEach, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from '@tovholder/event-store';
import { CaseRejected } from './case-rejected.js';
import { Cases } from './cases.js';
import type { CaseCommand } from './domain/case-command.js';
import { nothingKnown } from './domain/context.js';
import type { ActingPerson } from './domain/people.js';
import * as command from './domain/testing/commands.js';
import { child, group, monday } from './domain/testing/concern-history.js';
import { childsWords } from './domain/testing/meeting-history.js';
import { calendar, viborg } from './domain/testing/model.js';
import { familyLeader, roster, schoolLeader, socialWorker, teacher } from './domain/testing/municipality.js';
import { sentenceFor } from './projections/decision-trail/sentences.js';
import { project } from './projections/projection.js';
import { RowsInMemory } from './projections/rows/rows-in-memory.js';
import { QueueItem } from './projections/social-worker-queue/queue-item.entity.js';
import { socialWorkerQueue } from './projections/social-worker-queue/social-worker-queue.projection.js';
import { theMeasureWatch } from './domain/people.js';
import { uuidOf } from './uuid-of.js';

const ofClass = uuidOf('9.B');
const names = ['Alma Opdigtet', 'Bo Opdigtet', 'Carla Opdigtet', 'Dan Opdigtet'];
const families = names.map((name) => ({ name, caseId: uuidOf(name) }));
const [alma, bo] = families as [(typeof families)[number], (typeof families)[number]];
const settled = { funding: { kind: 'settled', payer: 'Skolen' }, fundingOwnerIds: [] } as const;
const model = {
  ...viborg,
  groups: { asks: 'Hvordan?', heardBeforeMeetingCloses: false, heardBeforeDecision: false },
};

/** Stevns: four contact persons in a 9th grade become one extra teacher. */
describe('Four families whose children share one measure', () => {
  let cases: Cases;
  let ids: number;

  beforeEach(async () => {
    ids = 0;
    cases = new Cases({
      store: new InMemoryEventStore(),
      modelFor: () => model,
      modelNamed: () => undefined,
      calendarFor: () => calendar,
      roster: () => roster,
      knownOfChild: () => Promise.resolve(nothingKnown),
      now: () => monday,
      newId: () => uuidOf(String((ids += 1))),
    });
    await does(ofClass, teacher, command.raiseConcern({ caseId: ofClass, subject: group }));
    await does(ofClass, schoolLeader, command.startMeasure({ ...extraTeacher }));
    for (const { name, caseId } of families) {
      const subject = { ...child, name, cprIndex: `index of ${name}` };
      await does(caseId, teacher, command.raiseConcern({ caseId, subject }));
      await does(caseId, familyLeader, command.hearChild({ meetingId: undefined, voice: childsWords }));
      await does(caseId, familyLeader, command.startMeasure({ ...settled, what: 'Kontaktperson' }));
    }
  });

  it('each end their own, under their own mandate, and name the shared one', async () => {
    for (const { caseId } of families) await exchanges(caseId, inBoth);
    for (const { caseId } of families)
      expect((await happenedIn(caseId)).findLast(({ type }) => type === 'MeasureEnded')).toMatchObject({
        type: 'MeasureEnded',
        under: { mandateId: 'decide-measure' },
        data: { exchangedFor: { caseId: ofClass, what: 'En ekstra lærer i 9.B' } },
      });
  });

  it('learn nothing of each other: not by a record, a trail, a queue, nor from the class’s case', async () => {
    for (const { caseId } of families) await exchanges(caseId, inBoth);
    for (const { caseId } of families) {
      const others = families.filter((one) => one.caseId !== caseId);
      const known = await everythingIn(caseId);
      for (const other of others) {
        expect(known).not.toContain(other.caseId);
        expect(known).not.toContain(other.name);
      }
    }
    const known = await everythingIn(ofClass);
    for (const { caseId, name } of families) {
      expect(known).not.toContain(caseId);
      expect(known).not.toContain(name);
    }
  });

  it('leave no mark in the class’s case: nobody there sees when, or that, one was exchanged', async () => {
    const before = await happenedIn(ofClass);
    await exchanges(alma.caseId, inBoth);
    expect(await happenedIn(ofClass)).toEqual(before);
  });

  it('are told alike of a shared measure they have no part in and of one that is not there', async () => {
    const refusals = [];
    for (const exchangedFor of [
      await sharedMeasure(),
      { caseId: uuidOf('nowhere'), measureId: uuidOf('none') },
      { ...(await sharedMeasure()), measureId: uuidOf('none') },
    ])
      refusals.push(await refusalOf(exchanges(alma.caseId, socialWorker, exchangedFor)));
    expect(refusals[0]?.code).toBe('shared-measure-not-found');
    for (const refusal of refusals) expect(refusal).toEqual(refusals[0]);
    // Another child's case is no shared measure either, though the same person sees it.
    const ofBo = { caseId: bo.caseId, measureId: await measureIn(bo.caseId) };
    expect(await refusalOf(exchanges(alma.caseId, inBoth, ofBo))).toEqual(refusals[0]);
  });

  it('are each thought of when the shared measure ends, in their own case', async () => {
    for (const { caseId } of families) await exchanges(caseId, inBoth);
    const tell = (caseId: string, measureId: string) =>
      does(caseId, theWatch, command.tellSharedMeasureEnds({ measureId }));
    const early = await refusalOf(tell(alma.caseId, await measureIn(alma.caseId)));
    expect(early?.code).toBe('shared-measure-goes-on');
    const { measureId } = await sharedMeasure();
    await does(ofClass, schoolLeader, command.endMeasure({ measureId, endsOn: '2026-06-26' }));
    for (const { caseId } of families) {
      await tell(caseId, await measureIn(caseId));
      expect((await queueOf(caseId)).filter(({ task }) => task === 'reassess-measure')).toMatchObject([
        {
          duty: 'handler',
          why: 'Den fælles indsats, som barnets egen blev byttet til, slutter 26. juni 2026: »En ekstra lærer i 9.B«. Vurder sammen med barnet og forældrene, hvad barnet har brug for nu.',
        },
      ]);
      await does(caseId, familyLeader, command.makeDecision());
      expect((await queueOf(caseId)).map(({ task }) => task)).not.toContain('reassess-measure');
    }
    expect((await queueOf(ofClass)).filter(({ task }) => task === 'reassess-measure')).toMatchObject([
      { duty: 'thread-holder' },
    ]);
  });

  const extraTeacher = {
    ...settled,
    what: 'En ekstra lærer i 9.B',
    shared: { takesPlaceOf: 4, freedKroner: 240_000 },
  };

  async function does(caseId: string, by: ActingPerson, wanted: CaseCommand): Promise<void> {
    const seenVersion = (await cases.history(caseId)).length;
    await cases.carryOut({
      caseId,
      commandId: uuidOf(`command ${(ids += 1)}`),
      seenVersion,
      command: wanted,
      by,
    });
  }

  async function exchanges(
    caseId: string,
    by: ActingPerson,
    exchangedFor?: { caseId: string; measureId: string },
  ): Promise<void> {
    const wanted = exchangedFor ?? (await sharedMeasure());
    const measureId = await measureIn(caseId);
    await does(caseId, by, command.endMeasure({ measureId, exchangedFor: wanted }));
  }

  async function sharedMeasure(): Promise<{ caseId: string; measureId: string }> {
    return { caseId: ofClass, measureId: await measureIn(ofClass) };
  }

  async function measureIn(caseId: string): Promise<string> {
    const started = (await cases.history(caseId)).find((event) => event.type === 'MeasureStarted');
    return started?.type === 'MeasureStarted' ? started.data.measureId : '';
  }

  async function happenedIn(caseId: string): Promise<{ type: string }[]> {
    return cases.history(caseId);
  }

  async function queueOf(caseId: string): Promise<QueueItem[]> {
    const rows = new RowsInMemory();
    for (const event of await cases.history(caseId)) project(socialWorkerQueue, event, rows);
    return rows.all(QueueItem);
  }

  /** Whatever a view of the case could be made of: what happened in it, told as it is told, and its queue. */
  async function everythingIn(caseId: string): Promise<string> {
    const history = await cases.history(caseId);
    const facts = history.map(({ data }) => JSON.stringify(data));
    const told = history.map((event) => sentenceFor(event));
    return [...facts, ...told, JSON.stringify(await queueOf(caseId))].join('\n');
  }
});

/** Leads the family department, and teaches the class: one who is needed to exchange, since they see both sides. */
const inBoth: ActingPerson = {
  ...familyLeader,
  standings: [...familyLeader.standings, ...schoolLeader.standings],
};

const theWatch: ActingPerson = { ...theMeasureWatch, standings: [] };

async function refusalOf(doing: Promise<void>): Promise<CaseRejected['rejection'] | undefined> {
  try {
    await doing;
    return undefined;
  } catch (error) {
    if (error instanceof CaseRejected) return error.rejection;
    throw error;
  }
}
