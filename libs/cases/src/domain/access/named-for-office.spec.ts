import { describe, expect, it } from '@jest/globals';
import type { CaseFact } from '../case-event.js';
import { concernRaised, threadHolderNamed } from '../testing/concern-history.js';
import {
  adviceRequested,
  agreementMade,
  caseEscalated,
  caseReopened,
  handlerAssigned,
  measureStarted,
} from '../testing/later-history.js';
import { meetingScheduled } from '../testing/meeting-history.js';
import { healthVisitor, ppr } from '../testing/municipality.js';
import { referenceTo } from '../people-rules.js';
import { namedForOffice } from './named-for-office.js';

const returned: CaseFact = {
  type: 'CaseReturned',
  data: { from: 'forum', to: 'local', reason: '', advice: '', threadHolder: referenceTo(ppr) },
};

describe('A part that no family can take back', () => {
  it.each([
    [concernRaised({ by: ppr })[1], ['pelle']],
    [threadHolderNamed(ppr), ['pelle']],
    [caseEscalated('forum', ppr), ['pelle']],
    [returned, ['pelle']],
    [caseReopened(ppr), ['pelle']],
    [handlerAssigned(ppr), ['pelle']],
    [measureStarted()[1], ['henrik']],
    [adviceRequested([ppr, healthVisitor]), []],
    [meetingScheduled({ chair: referenceTo(ppr) }), []],
    [agreementMade(), []],
  ] as [CaseFact, string[]][])('%j is had by %j', (fact, people) => {
    expect(namedForOffice(fact)).toEqual(people);
  });
});
