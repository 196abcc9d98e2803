import { loadShippedModels } from '@tovholder/model';
import * as command from '../commands.js';
import { child, group } from '../concern-history.js';
import { childsWords } from '../meeting-history.js';
import { schoolChief, schoolLeader, socialWorker, teacher } from '../municipality.js';
import { playing, type Play } from '../playing.js';

const stevns = loadShippedModels().current('stevns');
const { name, version, hash } = stevns;
const model = { name, version, hash };
const settled = { funding: { kind: 'settled', payer: 'Skolen' }, fundingOwnerIds: [] } as const;

/** Stevns, the class: it is heard, something is tried by two professions, and an extra teacher comes of it. */
export function sharedTeacher(): Play {
  const play = playing(stevns)
    .at('2026-03-02T08:00:00.000Z')
    .does(
      teacher,
      command.raiseConcern({
        subject: group,
        model,
        meeting: {
          ...command.meetingRequest,
          invite: [
            { capacity: 'social-worker', personId: socialWorker.personId, because: 'Kender støtten.' },
          ],
        },
      }),
    )
    .at('2026-03-09T12:00:00.000Z');
  const { meetingId } = play;
  play
    .does(schoolLeader, command.openMeeting({ meetingId, present: play.everybody }))
    .isRefused(schoolLeader, command.closeMeeting({ meetingId, outcome: 'stay' }))
    .does(teacher, command.hearChild({ meetingId }))
    .does(
      schoolLeader,
      command.planTrialAction({ meetingId, ownerId: play.participant('teacher'), review: '2026-04-10' }),
    )
    .does(schoolLeader, command.closeMeeting({ meetingId, outcome: 'stay' }));
  const { trialActionId } = play.the('TrialActionPlanned').data;
  play
    .at('2026-04-10T08:00:00.000Z')
    .does(teacher, command.reviewTrialAction({ trialActionId, result: 'continue', next: '2026-05-04' }))
    .at('2026-05-04T08:00:00.000Z')
    .does(teacher, command.reviewTrialAction({ trialActionId, result: 'adopt' }))
    .isRefused(schoolChief, command.startMeasure({ ...settled, shared: { takesPlaceOf: 1 } }))
    .does(
      schoolChief,
      command.startMeasure({
        ...settled,
        what: 'En ekstra lærer i 9.B',
        startsOn: '2026-05-11',
        trialActionId,
        shared: { takesPlaceOf: 4, freedKroner: 240_000 },
      }),
    );
  const { measureId } = play.the('MeasureStarted').data;
  return play
    .at('2027-05-03T08:00:00.000Z')
    .does(schoolLeader, command.endMeasure({ measureId, endsOn: '2027-06-25' }));
}

/** Stevns, one of the four children: the contact person becomes part of the extra teacher, and later that ends. */
export function contactPersonExchanged(): Play {
  const extraTeacher = {
    caseId: 'case-of-the-class',
    measureId: 'extra-teacher',
    what: 'En ekstra lærer i 9.B',
  };
  const { caseId, measureId: shared } = extraTeacher;
  const play = playing(stevns)
    .at('2026-01-05T08:00:00.000Z')
    .does(
      teacher,
      command.raiseConcern({
        subject: child,
        model,
        meeting: { ...command.meetingRequest, at: '2026-01-12T12:00:00.000Z' },
      }),
    )
    .does(socialWorker, command.assessConcern())
    .does(socialWorker, command.hearChild({ meetingId: undefined, voice: childsWords }))
    .does(socialWorker, command.startMeasure({ ...settled, what: 'Kontaktperson', startsOn: '2026-02-02' }));
  const { measureId } = play.the('MeasureStarted').data;
  const exchangedFor = { caseId, measureId: shared, freedKroner: 60_000 };
  return play
    .at('2026-05-04T08:00:00.000Z')
    .isRefused(socialWorker, command.endMeasure({ measureId, endsOn: '2026-05-11', exchangedFor }))
    .sharing(extraTeacher)
    .does(socialWorker, command.endMeasure({ measureId, endsOn: '2026-05-11', exchangedFor }))
    .at('2027-05-03T09:00:00.000Z')
    .sharing({ ...extraTeacher, endsOn: '2027-06-25' })
    .does(socialWorker, command.tellSharedMeasureEnds({ measureId }));
}
