import * as command from './commands.js';
import { familyLeader, socialWorker, teacher } from './municipality.js';
import { playing, type Play } from './playing.js';

/** An honour-related conflict: nobody around the child is contacted before the risk is written down. */
export function riskAssessed(): Play {
  return playing()
    .at('2026-03-02T08:00:00.000Z')
    .does(teacher, command.raiseConcern({ honourConflict: true, meeting: undefined }))
    .does(familyLeader, command.assignHandler())
    .isRefused(familyLeader, command.openParentContact())
    .isRefused(teacher, command.assessRisk())
    .at('2026-03-02T12:00:00.000Z')
    .does(socialWorker, command.assessRisk())
    .does(socialWorker, command.assessConcern({ next: 'screening' }))
    .at('2026-03-03T08:00:00.000Z')
    .does(socialWorker, command.hearChild({ meetingId: undefined }))
    .does(socialWorker, command.openParentContact({ reason: 'Hun er i sikkerhed hos sin moster.' }));
}
