import { nothingKnown } from '../context.js';
import * as command from './commands.js';
import { schoolLeader, socialWorker, teacher } from './municipality.js';
import { playing, type Play } from './playing.js';

const practiceMeeting = { ...command.meetingRequest, at: '2026-01-19T12:00:00.000Z' };
const mother = { capacity: 'parent', name: 'Mor Opdigtet', because: 'Kender sit barn.' } as const;

/** Abuse is suspected in another case of the child: the parents are kept from a meeting called before, until it is lifted. */
export function parentContactSuspended(): Play {
  const play = playing()
    .at('2026-01-12T08:00:00.000Z')
    .does(teacher, command.raiseConcern({ severity: 'green', meeting: practiceMeeting }));
  const { meetingId } = play;
  return play
    .does(teacher, command.inviteParticipant({ meetingId, invite: mother }))
    .at('2026-01-13T09:30:00.000Z')
    .knowing({
      earlier: [
        {
          caseId: 'case-elsewhere',
          raisedAt: '2026-01-13T09:29:58.000Z',
          severity: 'red',
          status: 'open',
        },
      ],
      handlers: [],
      parentsBarredIn: ['case-elsewhere'],
    })
    .does(teacher, command.suspendParentContact())
    .isRefused(teacher, command.inviteParticipant({ meetingId, invite: mother }))
    .does(socialWorker, command.assessConcern())
    .does(schoolLeader, command.moveMeeting({ meetingId, at: '2026-01-21T12:00:00.000Z' }))
    .at('2026-01-15T10:00:00.000Z')
    .knowing(nothingKnown)
    .does(teacher, command.resumeParentContact())
    .does(teacher, command.inviteParticipant({ meetingId, invite: mother }));
}
