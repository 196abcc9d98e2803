import { describe, expect, it } from '@jest/globals';
import { agreementMade, caseClosed, caseReopened, trialActionPlanned } from '../testing/facts.js';
import { given, type History } from '../testing/history.js';
import { QueueItem } from './queue-item.entity.js';
import { socialWorkerQueue } from './social-worker-queue.projection.js';

const agreed = [agreementMade(), agreementMade({ agreementId: 'a-2' }), trialActionPlanned()] as const;
const leaves = [
  { agreementId: 'a-1', does: 'finder en makker til Barn', reason: 'Makkeren er flyttet.' },
  { trialActionId: 't-1', does: 'prøver tolærer i fire uger', reason: 'Klassen er delt.' },
];

describe('what was agreed, in the queue of a case that was closed', () => {
  it('is asked for no more when it was left, not even when the case is reopened', () => {
    expect(asked(given(...agreed, caseClosed({ leaves }), caseReopened()))).toEqual(['keep-agreement a-2']);
  });

  it('is there again when nothing was said of it', () => {
    expect(asked(given(...agreed, caseClosed(), caseReopened()))).toEqual([
      'keep-agreement a-1',
      'keep-agreement a-2',
      'review-trial-action t-1',
    ]);
  });
});

function asked(history: History): string[] {
  return history
    .seenBy(socialWorkerQueue)
    .all(QueueItem)
    .filter(({ task }) => task === 'keep-agreement' || task === 'review-trial-action')
    .map(({ task, subjectId }) => `${task} ${subjectId}`)
    .sort();
}
