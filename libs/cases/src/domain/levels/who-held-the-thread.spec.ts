import { describe, expect, it } from '@jest/globals';
import { escalateCase, returnCase } from '../testing/commands.js';
import { given } from '../testing/given.js';
import { concernReceived } from '../testing/concern-history.js';
import { raised } from '../testing/how-far.js';
import { caseEscalated } from '../testing/later-history.js';
import { familyLeader, ppr, schoolLeader, teacher } from '../testing/municipality.js';

const theTeacher = { personId: teacher.personId, name: teacher.name };

describe('A case that moves with its thread', () => {
  it('tells who held the thread before, where that is another', () => {
    const escalated = (threadHolderId?: string) =>
      given(...raised).when(escalateCase({ to: 'forum', threadHolderId })).events[0]?.data;
    expect(escalated(ppr.personId)).toHaveProperty('before', theTeacher);
    for (const same of [undefined, teacher.personId]) expect(escalated(same)).not.toHaveProperty('before');
  });

  it('tells it as well when it is sent back', () => {
    const [returned] = given(...raised, concernReceived(), caseEscalated('authority', familyLeader))
      .by(familyLeader)
      .when(returnCase({ threadHolderId: schoolLeader.personId })).events;
    expect(returned).toMatchObject({
      type: 'CaseReturned',
      data: {
        threadHolder: { personId: schoolLeader.personId },
        before: { personId: familyLeader.personId, name: familyLeader.name },
      },
    });
  });
});
