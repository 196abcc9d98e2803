import { quoted } from '../decision-trail/in-words.js';
import type { Handlers } from '../projection.js';
import { anyWithMandate, named } from './duty.js';
import { endOfDayOf, idOf, itemFor } from './queue-item.js';
import { QueueItem } from './queue-item.entity.js';

/** The meeting cannot end while it is disputed whose the task is: the same day, somebody with the mandate says so. */
export const responsibilityInQueue: Handlers = {
  DisagreementRecorded(event, rows) {
    const { caseId, at, data } = event;
    const { meetingId, about, view } = data;
    if (about !== 'responsibility') return;
    rows.upsert(
      QueueItem,
      itemFor(event, {
        task: 'name-responsible',
        subjectId: meetingId,
        why: `De er uenige om, hvem der har ansvaret, og mødet kan ikke slutte: ${quoted(view)} Udpeg den ansvarlige.`,
        dueAt: endOfDayOf(at),
        duty: anyWithMandate('name-responsible'),
      }),
    );
    rows.update(
      QueueItem,
      { caseId, task: 'close-meeting', subjectId: meetingId },
      {
        news: 'De er uenige om ansvaret. Den, der har mandatet, skal udpege den ansvarlige, før mødet kan slutte.',
      },
    );
  },

  /** Theirs until the case has been followed up: then it is told how it went. */
  ResponsibleNamed(event, rows) {
    const { caseId, by, data } = event;
    const { meetingId, responsible, reason } = data;
    rows.delete(QueueItem, { caseId, task: 'name-responsible', subjectId: meetingId });
    rows.update(
      QueueItem,
      { caseId, task: 'close-meeting', subjectId: meetingId },
      { news: `${by.name} har udpeget ${responsible.name} som ansvarlig: ${quoted(reason)}` },
    );
    rows.upsert(QueueItem, {
      ...itemFor(event, {
        task: 'take-responsibility',
        subjectId: caseId,
        why: `${by.name} har udpeget ${responsible.name} som ansvarlig: ${quoted(reason)}`,
        whyYou: `${by.name} har udpeget dig som ansvarlig: ${quoted(reason)}`,
        dueAt: null,
        duty: named(responsible.personId),
      }),
      // One person has it: whoever is named later has it instead.
      itemId: idOf(caseId, 'take-responsibility', caseId),
    });
  },
};
