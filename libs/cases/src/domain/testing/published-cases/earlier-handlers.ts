import * as command from '../commands.js';
import { familyLeader, secondSocialWorker, socialWorker, teacher } from '../municipality.js';
import { playing, type Play } from '../playing.js';

/** Notification upon notification: with an active case, each is reassessed by someone who has not handled the child. */
export function earlierHandlers(): Play {
  return playing()
    .knowing({
      earlier: [
        { caseId: 'case-2024', raisedAt: '2024-11-04T08:00:00.000Z', severity: 'yellow', status: 'closed' },
        { caseId: 'case-2025', raisedAt: '2025-06-02T08:00:00.000Z', severity: 'red', status: 'open' },
      ],
      handlers: [socialWorker.personId],
    })
    .at('2026-03-02T08:00:00.000Z')
    .does(teacher, command.raiseConcern())
    .isRefused(socialWorker, command.assessConcern())
    .does(
      familyLeader,
      command.assignHandler({ handlerId: socialWorker.personId, reason: 'Har den anden sag.' }),
    )
    .isRefused(socialWorker, command.assessConcern())
    .does(
      familyLeader,
      command.assignHandler({ handlerId: secondSocialWorker.personId, reason: 'Nye øjne.' }),
    )
    .does(secondSocialWorker, command.assessConcern());
}
