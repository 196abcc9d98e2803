import { describe, expect, it } from '@jest/globals';
import { consentGiven, consentWithdrawn } from '../consent-history.js';
import { caseReopened } from '../later-history.js';
import { ordinaryPath } from '../published-cases/ordinary-path.js';
import { closedAndChanged } from './closed-and-changed.js';
import { andThen, stepsOf } from './planted.js';

const closed = stepsOf(ordinaryPath());
const { agreementId } = ordinaryPath().the('AgreementMade').data;
const missed = { type: 'AgreementMissed', data: { agreementId, reason: 'Ingen kom.' } } as const;

describe('A look at closed cases', () => {
  it('finds nothing in a case that is right', () => {
    expect(closedAndChanged({ steps: closed })).toEqual([]);
  });

  it('finds what became another in a closed case', () => {
    const after = closed.at(-1)!.after;
    const changed = {
      before: after,
      decided: [],
      after: { ...after, level: 'forum', severity: 'red' },
    } as const;
    expect(closedAndChanged({ steps: [...closed, changed] }).sort()).toEqual(['level', 'severity']);
    expect(closedAndChanged({ steps: andThen(closed, missed) })).toEqual(['agreements']);
  });

  it('lets a family take back its yes, and a case be reopened', () => {
    const steps = andThen(closed, caseReopened());
    expect(closedAndChanged({ steps })).toEqual([]);
    expect(closedAndChanged({ steps: andThen(steps, missed) })).toEqual([]);
    expect(closedAndChanged({ steps: andThen(closed, consentGiven(), consentWithdrawn([])) })).toEqual([]);
  });
});
