import { describe, expect, it } from '@jest/globals';
import type { CaseState, Deadline } from '../../case-state.js';
import { reconciled } from '../../model-change/reconcile.js';
import type { History } from '../given.js';
import { agreementMade, measureStarted } from '../later-history.js';
import { versionNamed } from '../model-versions.js';
import { changeOf, moving, received } from '../moving-to-model.js';
import { lostByMoving } from './lost-by-moving.js';
import { lacking } from './planted.js';

const history: History = [...received, agreementMade(), measureStarted()];
const to = versionNamed('andre-frister');
const change = changeOf(history, to);
const { before, state: after } = moving(history, to);
const lost = (changed: Partial<CaseState> = {}) => lostByMoving(before, { ...after, ...changed }, change);

const [moved] = change.deadlines.flatMap((one) => (one.effect === 'moves' ? [one] : []));
const { deadlineId, rule } = moved!;
const deadline = (other: Partial<Deadline>) => ({
  deadlines: { ...after.deadlines, [deadlineId]: { ...after.deadlines[deadlineId]!, ...other } },
});

describe('A look at what a move leaves', () => {
  it('finds nothing where only that is otherwise which the preview said', () => {
    expect(lost()).toEqual([]);
  });

  it('finds a fact that is gone, is another, or came with the move', () => {
    expect(lost({ agreements: {} })).toEqual(['agreements is not what it was']);
    expect(lost({ severity: 'red' })).toEqual(['severity is not what it was']);
    expect(lost({ withPart: before.withPart.slice(1) })).toEqual(['withPart is not what it was']);
    expect(lost({ handedOver: true })).toEqual(['handedOver came with the move']);
    const nobody = lacking(after, 'threadHolder');
    expect(lostByMoving(before, nobody, change)).toEqual(['threadHolder is not what it was']);
  });

  it('finds a case that is on another model or level than previewed', () => {
    expect(lost({ model: before.model })).toEqual(['moved to another model']);
    expect(lost({ level: 'forum' })).toEqual(['stands elsewhere']);
    const fromElsewhere = { ...change, from: { ...change.from, version: '0' } };
    expect(lostByMoving(before, after, fromElsewhere)).toEqual(['moved from another model']);
  });

  it('finds a measure that is gone, is another, or came', () => {
    const [measureId, measure] = Object.entries(after.measures)[0]!;
    for (const measures of [
      {},
      { [measureId]: { ...measure, funding: 'settled' } as const },
      { ...after.measures, another: { ...measure, measureId: 'another' } },
    ])
      expect(lost({ measures })).toEqual(['measures are not what they were']);
    const byAuthority = { [measureId]: { ...measure, byAuthority: true } };
    expect(lost({ measures: byAuthority })).toEqual([]);
  });

  it('finds a deadline that is gone, or runs otherwise than previewed', () => {
    expect(lost({ deadlines: lacking(after.deadlines, deadlineId) })).toEqual([
      `${rule} is not as previewed`,
    ]);
    for (const other of [
      { dueAt: '2030-01-01T00:00:00.000Z' },
      { startsAt: '2020-01-01T00:00:00.000Z' },
      { status: 'lapsed' },
      { owner: 'teacher' },
      { rule: 'another' },
    ] as const)
      expect(lost(deadline(other))).toEqual([expect.stringContaining('is not as previewed')]);
  });

  it('finds one that appears unannounced, and one that was announced and does not', () => {
    const made = { ...after.deadlines[deadlineId]!, deadlineId: 'made' };
    expect(lost({ deadlines: { ...after.deadlines, made } })).toEqual([
      'other deadlines appear than previewed',
    ]);
    const announced = Object.keys(after.deadlines).find((id) => !Object.hasOwn(before.deadlines, id))!;
    expect(lost({ deadlines: lacking(after.deadlines, announced) })).toEqual([
      'other deadlines appear than previewed',
    ]);
  });

  it('is told of by the reconciliation, too', () => {
    expect(reconciled(before, after).missing).toEqual([]);
    const gone = { ...after, agreements: {}, deadlines: lacking(after.deadlines, deadlineId), withPart: [] };
    expect(reconciled(before, gone).missing).toEqual(
      expect.arrayContaining([deadlineId, ...Object.keys(before.agreements), ...before.withPart]),
    );
  });
});
