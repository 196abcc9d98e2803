import { randomUUID } from 'node:crypto';
import { anotherChild, concern } from './bodies.js';
import type { TryCases } from './try-cases.js';

export interface Situation {
  caseId: string;
  version: number;
  /** Who has most to do now. */
  hands: readonly string[];
}

interface Step {
  as: string;
  path: string;
  body: object;
}

const teacher = 'tavs-tavlesen';
const leader = 'solveig-skolemark';
const handler = 'bodil-barnefryd';
const hands = [teacher, leader, handler, 'famke-familiesen', 'skjold-skolechefsen'];

const assessed: Step[] = [
  { as: 'famke-familiesen', path: 'handler', body: { handlerId: handler, reason: 'Kender skolen.' } },
  {
    as: handler,
    path: 'assessment',
    body: { acuteNeed: false, assessment: 'Ikke akut.', next: 'screening' },
  },
];
const heard: Step = {
  as: handler,
  path: 'child-voice',
  body: { voice: { heardBy: 'Bodil', how: 'En gåtur', worries: 'Jeg er alene.' } },
};
const screened: Step = {
  as: handler,
  path: 'screening',
  body: { outcome: 'examination', reason: 'Der er tegn på behov for støtte.', basis: ['Samtalen'] },
};

/** Where a case may stand when the next thing happens: just raised, in a meeting, with the authority. */
export const situations: readonly ((server: TryCases) => Promise<Situation>)[] = [
  (server) => raised(server),
  (server) => raised(server, { severity: 'green', subject: aClass }),
  (server) => raised(server, { suspectedAbuse: true, meeting: undefined }),
  async (server) => {
    const today = { meeting: { at: '2026-11-23T15:00:00+01:00', place: 'Biblioteket' } };
    const { meetingId, participantIds, ...situation } = await raised(server, today);
    const opening = { as: leader, path: `meetings/${meetingId}/opening`, body: { present: participantIds } };
    return reach(server, situation, [opening]);
  },
  async (server) =>
    reach(server, await raised(server, { acute: true, meeting: undefined }), [...assessed, heard, screened]),
];

const aClass = { kind: 'group', name: '5.b', description: 'Hele klassen.' };

async function raised(server: TryCases, changes: Record<string, unknown> = {}) {
  const { body } = await server.post(teacher, '/concerns', concern({ subject: anotherChild(), ...changes }));
  const { caseId, version, now } = body as {
    caseId: string;
    version: number;
    now: { meeting?: { meetingId: string; invited: { participantId: string }[] } };
  };
  const participantIds = now.meeting?.invited.map(({ participantId }) => participantId) ?? [];
  return { caseId, version, hands, meetingId: now.meeting?.meetingId, participantIds };
}

async function reach(server: TryCases, situation: Situation, steps: readonly Step[]): Promise<Situation> {
  let { version } = situation;
  for (const { as, path, body } of steps) {
    const reply = await server.post(as, `/cases/${situation.caseId}/${path}`, {
      commandId: randomUUID(),
      seenVersion: version,
      ...body,
    });
    if (reply.status !== 200) throw new Error(`${path}: ${JSON.stringify(reply.body)}`);
    version = reply.body['version'] as number;
  }
  return { ...situation, version };
}
