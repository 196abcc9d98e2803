import { describe, expect, it } from '@jest/globals';
import { contactChanges } from './contact-changes.js';

type Concern = Parameters<typeof contactChanges>[0][number];

const open: Concern = {
  caseId: 'here',
  cprIndex: 'villads',
  status: 'open',
  parentsBarred: false,
  contactSuspended: false,
  contactVersion: 0,
};
const barred: Concern = { ...open, caseId: 'elsewhere', parentsBarred: true, contactVersion: 4 };
const suspended: Concern = { ...open, contactSuspended: true, contactVersion: 7 };

describe('What gate G1 asks of a child’s open cases', () => {
  it('is to suspend contact while the parents are barred in another', () => {
    expect(contactChanges([open, barred])).toMatchObject([
      { caseId: 'here', command: { type: 'SuspendParentContact' } },
    ]);
  });

  it('is nothing more once that is done, nor between two cases that are each barred', () => {
    expect(contactChanges([suspended, barred])).toEqual([]);
    expect(contactChanges([{ ...open, parentsBarred: true }, barred])).toEqual([]);
  });

  it('is to resume it when they are barred in none: opened, or closed after its screening', () => {
    const resumed = [{ caseId: 'here', command: { type: 'ResumeParentContact' } }];
    expect(contactChanges([suspended, { ...barred, parentsBarred: false }])).toMatchObject(resumed);
    expect(contactChanges([suspended, { ...barred, status: 'closed' }])).toMatchObject(resumed);
    expect(contactChanges([suspended])).toMatchObject(resumed);
  });

  it('is nothing while a third case still bars them', () => {
    const third = { ...barred, caseId: 'third' };
    expect(contactChanges([suspended, { ...barred, parentsBarred: false }, third])).toMatchObject([
      { caseId: 'elsewhere', command: { type: 'SuspendParentContact' } },
    ]);
  });

  it('is nothing of a suspension: two cases never bar each other for good', () => {
    expect(contactChanges([open, { ...suspended, caseId: 'elsewhere' }])).toMatchObject([
      { caseId: 'elsewhere', command: { type: 'ResumeParentContact' } },
    ]);
  });

  it('is nothing of another child’s case, nor of one that is closed', () => {
    expect(contactChanges([open, { ...barred, cprIndex: 'another' }])).toEqual([]);
    expect(contactChanges([{ ...open, status: 'closed' }, barred])).toEqual([]);
    expect(contactChanges([{ ...suspended, status: 'closed' }])).toEqual([]);
  });

  it('is asked for by the same command however often, and by another the next time it comes to that', () => {
    const [first] = contactChanges([open, barred]);
    const [again] = contactChanges([open, { ...barred, contactVersion: 9 }]);
    const [later] = contactChanges([{ ...open, contactVersion: 9 }, barred]);
    expect(again).toEqual(first);
    expect(later?.commandId).not.toBe(first?.commandId);
    const [resumed] = contactChanges([{ ...suspended, contactVersion: 0 }]);
    expect(resumed?.commandId).not.toBe(first?.commandId);
    const [elsewhere] = contactChanges([{ ...open, caseId: 'there' }, barred]);
    expect(elsewhere?.commandId).not.toBe(first?.commandId);
  });
});
