import { randomUUID } from 'node:crypto';
import type { CommandAnswer, ConcernRaisedAnswer } from '@tovholder/cases';
import type { Municipality } from './municipality.js';

/** A case with something of everything in it, as those who see it know it. */
export interface LivedCase {
  caseId: string;
  version: number;
  position: string;
  /** Ids of what is in it, by the name they have in addresses. */
  ids: Readonly<Record<string, string>>;
  /** The seats of teacher and chair, who come to its meeting. */
  present: readonly string[];
}

const teacher = 'teacher-part';
const leader = 'school-leader-part';
const others = ['school-chief-part', 'family-chief-part', 'note-taker-part'];

/** Raised at Nordskolen; everybody who has a part is at the table, but for whoever will handle it. */
export async function raiseCase(here: Municipality, name: string, at: string): Promise<LivedCase> {
  const task = (capacity: string, personId: string) => ({
    capacity,
    personId,
    because: 'Opgaven kræver det.',
  });
  const answer = await here.person(teacher).post('/concerns', {
    commandId: randomUUID(),
    subject: { kind: 'child-described', name, description: 'Går i 3. klasse.' },
    unitId: 'nordskolen',
    severity: 'yellow',
    sees: 'Sidder alene i frikvartererne.',
    childSays: { kind: 'says', text: 'Jeg vil gerne have en at lege med.' },
    acute: false,
    suspectedAbuse: false,
    meeting: {
      at,
      place: 'Biblioteket',
      chairId: leader,
      noteTakerId: 'note-taker-part',
      invite: [
        task('school-leader', leader),
        task('family-leader', 'family-leader-part'),
        task('teacher', teacher),
        task('ppr', 'ppr-part'),
        task('health-visitor', 'health-visitor-part'),
        ...others.map((personId) => task('other-professional', personId)),
      ],
    },
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  const { caseId, version, position, now } = answer.body as ConcernRaisedAnswer;
  const seatOf = (as: string) =>
    now.meeting?.invited.find(({ capacity }) => capacity === as)?.participantId ?? '';
  const ids = { meetingId: now.meeting?.meetingId ?? '', participantId: seatOf('teacher') };
  return { caseId, version, position, ids, present: [ids.participantId, seatOf('school-leader')] };
}

export async function assignHandler(
  here: Municipality,
  it: LivedCase,
  handlerId: string,
): Promise<LivedCase> {
  return next(here, it, 'family-leader-part', 'handler', { handlerId, reason: 'Kender skolen.' });
}

/** Its meeting is held, and everything is in it that an address can name. */
export async function liveCase(here: Municipality, raised: LivedCase): Promise<LivedCase> {
  const { meetingId, participantId } = raised.ids;
  const steps: [string, string, object][] = [
    [leader, `meetings/${meetingId}/opening`, { present: raised.present }],
    [
      leader,
      'child-voice',
      { meetingId, voice: { heardBy: 'Tove', how: 'På mødet', dreams: 'En at lege med.' } },
    ],
    [
      teacher,
      `meetings/${meetingId}/agreements`,
      { does: 'Finder en makker.', signOfProgress: 'De leger.', ownerId: participantId, by: '2026-12-15' },
    ],
    [
      teacher,
      `meetings/${meetingId}/trial-actions`,
      {
        hypothesis: 'Færre skift giver ro.',
        does: 'Tolærer i fire uger.',
        professions: ['teacher', 'ppr'],
        ownerId: participantId,
        review: '2027-01-05',
      },
    ],
    [
      teacher,
      'advice',
      { to: 'forum', question: 'Hvad ser I?', reason: 'Vi er i tvivl.', ask: ['ppr-part'] },
    ],
    [
      leader,
      'consents',
      {
        purpose: 'work-together',
        givenBy: [{ capacity: 'parent', name: 'Tilde Tagetsen' }],
        how: 'På mødet.',
      },
    ],
    [
      teacher,
      'tasks',
      { task: 'observe-in-class', ownerId: 'ppr-part', because: 'Ingen har set frikvartererne.' },
    ],
    [
      leader,
      'measures',
      { what: 'Tolærer.', startsOn: '2026-12-01', funding: { kind: 'settled', payer: 'Skolen' } },
    ],
    [teacher, 'notices', { notice: 'absence', says: 'Væk siden mandag.', happenedOn: '2026-11-01' }],
  ];
  let it = raised;
  for (const [as, path, body] of steps) it = await next(here, it, as, path, body);
  const complained = await complain(here, it);
  // The model here grants no money. Who sees the case is asked what they have seen of it before any grant is looked for.
  return { ...complained, ids: { ...complained.ids, grantId: randomUUID() } };
}

/** A parent is told what was decided, and complains of it. */
async function complain(here: Municipality, lived: LivedCase): Promise<LivedCase> {
  const decision = { what: 'En makker i klassen.', reason: 'Han er alene.', basis: ['Mødet.'] };
  const decided = await next(here, lived, leader, 'decisions', decision);
  const to = { capacity: 'parent', name: 'Tilde Tagetsen' };
  const day = '2026-11-23';
  const subjectId = decided.ids.decisionId;
  const told = await next(here, decided, 'social-worker-part', 'told', { subjectId, to, toldOn: day });
  const { toldId } = told.ids;
  const complaint = { toldId, appellant: to.name, receivedOn: day, says: 'Vi blev ikke hørt.' };
  const it = await next(here, told, teacher, 'appeals', complaint);
  // No address names what was decided, nor that somebody was told.
  return { ...it, ids: { ...lived.ids, appealId: it.ids.appealId ?? '' } };
}

async function next(
  here: Municipality,
  { caseId, version, ids, present }: LivedCase,
  as: string,
  path: string,
  body: object,
): Promise<LivedCase> {
  const sent = { commandId: randomUUID(), seenVersion: version, ...body };
  const answer = await here.person(as).post(`/cases/${caseId}/${path}`, sent);
  if (answer.status !== 200) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  const done = answer.body as CommandAnswer;
  const { version: now, position, created } = done;
  return { caseId, version: now, position, ids: { ...ids, ...created }, present };
}
