import { describe, expect, it } from '@jest/globals';
import type { CaseFact } from '../../domain/case-event.js';
import {
  agreementMade,
  caseClosed,
  caseEscalated,
  caseOpened,
  caseReopened,
  threadHolderNamed,
} from '../testing/facts.js';
import { aCase, anotherCase, given, type History } from '../testing/history.js';
import { karen, lise, reference, stine, thomas } from '../testing/people.js';
import { QueueItem } from './queue-item.entity.js';
import { socialWorkerQueue } from './social-worker-queue.projection.js';

const handed = threadHolderNamed({
  holder: reference(stine),
  before: reference(karen),
  reason: 'Du kan afgøre det.',
});
const returned: CaseFact = {
  type: 'CaseReturned',
  data: {
    from: 'authority',
    to: 'local',
    reason: 'Intet mere.',
    advice: 'Bliv ved.',
    threadHolder: reference(thomas),
  },
};

const kept: CaseFact = { type: 'AgreementKept', data: { agreementId: 'a-1', progress: 'De leger.' } };

describe('the thread, in the queue of whoever was given it', () => {
  it('is there with who gave it and why, whatever else waits in the case', () => {
    expect(told(given(caseOpened(), agreementMade(), handed))).toMatchObject([
      {
        duty: 'named',
        personId: 'stine',
        subjectId: aCase,
        why: 'Karen Opdigtet har givet Stine Skrøne tråden: »Du kan afgøre det.«',
        whyYou: 'Karen Opdigtet har givet dig tråden: »Du kan afgøre det.«',
        dueAt: null,
      },
    ]);
  });

  it.each<[string, CaseFact, string, string]>([
    ['taken to another level', caseEscalated(), 'lise', 'har løftet sagen, og tråden er hos dig'],
    ['sent back', returned, 'thomas', 'har sendt sagen tilbage, og tråden er hos dig'],
    [
      'reopened',
      caseReopened({ threadHolder: reference(thomas) }),
      'thomas',
      'har genåbnet sagen, og tråden er hos dig',
    ],
  ])('is there, too, when the case was %s by somebody else', (_, fact, personId, says) => {
    const items = told(given(caseOpened(), fact));
    expect(items).toMatchObject([{ personId, whyYou: expect.stringContaining(says) }]);
    const holder = { lise, thomas }[personId];
    expect(told(given(caseOpened()).happened(aCase, fact, { by: holder }))).toEqual([]);
  });

  it('is seen when they do something in the case, and not when somebody else does, or they elsewhere', () => {
    const history = () => given(caseOpened(), agreementMade(), handed);
    expect(told(history().happened(aCase, kept, { by: thomas }))).toHaveLength(1);
    expect(told(history().happened(anotherCase, kept, { by: stine }))).toHaveLength(1);
    expect(told(history().happened(aCase, kept, { by: stine }))).toEqual([]);
  });

  it('is with one person: whoever is given it later, or nobody when they take it themselves', () => {
    const history = () => given(caseOpened(), handed);
    const on = threadHolderNamed({ holder: reference(lise) });
    expect(told(history().happened(aCase, on)).map(({ personId }) => personId)).toEqual(['lise']);
    expect(told(history().happened(aCase, on, { by: lise }))).toEqual([]);
  });

  it('is nobody’s to see to when the case is closed, and with whoever has it when it is reopened', () => {
    const closed = () => given(caseOpened(), handed, caseClosed());
    expect(told(closed())).toEqual([]);
    expect(told(closed().happened(aCase, caseReopened({ threadHolder: reference(karen) })))).toEqual([]);
  });

  it('is nothing new to whoever raised the concern', () => {
    expect(told(given(caseOpened(), threadHolderNamed()))).toEqual([]);
  });
});

describe('the thread, in the queue of whoever it was taken from', () => {
  const lost = threadHolderNamed({
    holder: reference(lise),
    before: reference(stine),
    reason: 'Jeg tager den.',
  });
  const left = (history: History) => told(history, 'leave-thread');

  it('is there with who moved it, to whom and why', () => {
    expect(left(given(caseOpened()).happened(aCase, lost, { by: karen }))).toMatchObject([
      {
        duty: 'named',
        personId: 'stine',
        subjectId: aCase,
        why: 'Karen Opdigtet har flyttet tråden fra Stine Skrøne til Lise Luftkastel: »Jeg tager den.«',
        whyYou: 'Karen Opdigtet har flyttet tråden fra dig til Lise Luftkastel: »Jeg tager den.«',
        dueAt: null,
      },
    ]);
  });

  it.each<[string, CaseFact]>([
    ['taken to another level', caseEscalated({ before: reference(stine) })],
    ['sent back', { ...returned, data: { ...returned.data, before: reference(stine) } }],
  ])('is there, too, when the case was %s', (_, fact) => {
    expect(left(given(caseOpened(), fact)).map(({ personId }) => personId)).toEqual(['stine']);
  });

  it('is no news to whoever gave it away themselves, or still has it', () => {
    expect(left(given(caseOpened()).happened(aCase, lost, { by: stine }))).toEqual([]);
    const still = threadHolderNamed({ holder: reference(stine), before: reference(stine) });
    expect(left(given(caseOpened(), still))).toEqual([]);
    expect(left(given(caseOpened(), caseEscalated()))).toEqual([]);
  });

  it('is seen when they do something in the case, are given it again, or the case is closed', () => {
    const history = () => given(caseOpened(), agreementMade(), lost);
    const back = threadHolderNamed({ holder: reference(stine), before: reference(lise) });
    expect(left(history().happened(aCase, kept, { by: thomas }))).toHaveLength(1);
    expect(left(history().happened(anotherCase, kept, { by: stine }))).toHaveLength(1);
    expect(left(history().happened(aCase, kept, { by: stine }))).toEqual([]);
    expect(left(history().happened(aCase, back)).map(({ personId }) => personId)).toEqual(['lise']);
    expect(left(history().happened(aCase, caseClosed()))).toEqual([]);
  });
});

function told(history: History, about = 'take-thread'): QueueItem[] {
  return history
    .seenBy(socialWorkerQueue)
    .all(QueueItem)
    .filter(({ task }) => task === about);
}
