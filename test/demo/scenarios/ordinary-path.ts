import type { CaseInList, Trail, MeetingRecord, Queue } from '@tovholder/cases';
import { Conduct } from '../conduct.js';
import { nothingSeen, type Stage } from '../stage.js';
import type { Scenario } from './scenario.js';

/** Hvidovre: everyone leaves with one shared next step and a named responsible. */
export const ordinaryPath: Scenario = {
  number: 1,
  title: 'Den almindelige vej: en skole er bekymret for en elev',
  from: '2026-03-02T08:10:00+01:00',
  play,
};

async function play(stage: Stage): Promise<void> {
  const solveig = await stage.person('solveig-skolemark');
  const tavs = await stage.person('tavs-tavlesen');
  const bodil = await stage.person('bodil-barnefryd');
  const chief = await stage.person('familla-chefgaard');
  const seen = nothingSeen();

  stage.tell(
    'Solveig Skolemark, skoleleder, rejser en bekymring for Alma Opdigtet og indkalder i samme handling.',
  );
  const raised = await solveig.raise({
    subject: { kind: 'child', name: 'Alma Opdigtet', cpr: '000015-4001' },
    unitId: 'mosebakkeskolen',
    severity: 'yellow',
    sees: 'Alma er holdt op med at lege med de andre og spiser sin mad alene.',
    childSays: { kind: 'says', text: 'Der er ingen, der venter på mig.' },
    tried: 'Faste legegrupper i to uger og en voksen ude i hvert frikvarter.',
    parentsKnow: 'Vi har ringet sammen to gange. De ser det samme derhjemme.',
    acute: false,
    suspectedAbuse: false,
    meeting: {
      at: '2026-03-06T09:00:00.000Z',
      place: 'Lokale 12, Mosebakkeskolen',
      noteTakerId: 'tavs-tavlesen',
      invite: [
        { capacity: 'teacher', personId: 'tavs-tavlesen', because: 'Almas klasselærer.' },
        { capacity: 'parent', name: 'Mor Opdigtet', because: 'Almas mor.' },
      ],
    },
  });
  const { caseId } = raised;
  const meetingId = raised.created.meetingId ?? '';
  Object.assign(seen, { version: raised.version, position: raised.position });

  const inbox = await bodil.look<Queue>('/queue', seen);
  const waiting = [...inbox.overdue, ...inbox.today, ...inbox.soon, ...inbox.later].filter(
    (item) => item.caseId === caseId,
  );
  stage.visible(
    'Rådgiverens indbakke viser vurderingen, hvorfor den er der, og hvornår den senest skal være gjort',
    waiting.some(
      ({ task, why, dueAt }) => task === 'assess' && why.includes('§ 136') && dueAt === hoursLater(24),
    ),
  );

  stage.tell('Bodil Barnefryd, rådgiver, vurderer bekymringen og kvitterer til skolen.');
  await bodil.act(
    `/cases/${caseId}/assessment`,
    {
      acuteNeed: false,
      assessment: 'Intet akut behov. Netværksmødet er det rigtige næste skridt.',
      next: 'meeting',
    },
    seen,
  );
  await bodil.act(
    `/cases/${caseId}/acknowledgement`,
    { message: 'Vi har modtaget jeres indkaldelse og kommer.' },
    seen,
  );

  await stage.timePassesTo('2026-03-05T13:30:00+01:00');
  stage.tell('Tavs Tavlesen, lærer, svarer på invitationen og forbereder sig efter sit actioncard.');
  const before = await tavs.look<MeetingRecord>(`/cases/${caseId}/meetings/${meetingId}/record`, seen);
  const seat = before.participants.find(({ name }) => name === 'Tavs Tavlesen')?.participantId ?? '';
  await tavs.act(
    `/cases/${caseId}/meetings/${meetingId}/participants/${seat}/answer`,
    { answer: 'accepted' },
    seen,
  );

  await stage.timePassesTo('2026-03-06T10:00:00+01:00');
  stage.tell('Netværksmødet holdes efter analysemodellen. Mor er forsinket.');
  const meeting = await Conduct.begin(solveig, caseId, meetingId, seen, ['Mor']);
  const absent = await solveig.isRefused(
    `/cases/${caseId}/meetings/${meetingId}/contributions`,
    { step: 'worries', participantId: meeting.idOf('Mor'), says: 'Hun har ondt i maven om morgenen.' },
    seen,
  );
  stage.visible('Ingen siger noget i referatet uden at være kommet', absent.code === 'participant-absent');
  await stage.timePassesTo('2026-03-06T10:12:00+01:00');
  await meeting.arrives('Mor');
  const early = await solveig.isRefused(
    `/cases/${caseId}/meetings/${meetingId}/closing`,
    { outcome: 'stay-local', reason: 'Vi er enige.', followUp: '2026-04-10' },
    seen,
  );
  stage.visible('Mødet kan ikke slutte, før barnets stemme er hørt', early.code === 'child-not-heard');
  await meeting.hold({
    child: {
      heardBy: 'Tavs Tavlesen',
      how: 'Alma tegnede De Tre Huse med sin lærer dagen før.',
      worries: 'At gå ud i frikvarteret.',
      goodThings: 'Når vi bygger i håndværk og design.',
      dreams: 'At nogen venter på mig ved døren.',
    },
    voices: [
      {
        of: 'Tavs',
        worry: 'Alma siger mindre i timerne end før jul.',
        scale: 4,
        because: 'Det går den forkerte vej.',
      },
      {
        of: 'Mor',
        worry: 'Hun har ondt i maven om morgenen.',
        scale: 3,
        because: 'Hver søndag aften er svær.',
      },
      {
        of: 'Solveig',
        works: 'Håndværk og design i en lille gruppe.',
        scale: 5,
        because: 'Der er noget at bygge på.',
      },
      { of: 'Famke', works: 'Familien beder selv om hjælp.', scale: 5, because: 'Alle trækker samme vej.' },
    ],
    agreements: [
      {
        owner: 'Tavs',
        does: 'Laver en makkerordning, hvor to børn følges ud til hvert frikvarter.',
        by: '2026-03-13',
        signOfProgress: 'Alma går ud uden at blive spurgt.',
      },
    ],
  });
  await meeting.close({
    outcome: 'stay-local',
    reason: 'Klassens fællesskab ændres først. Familieafdelingen følger med.',
    followUp: '2026-04-10',
  });

  const record = await chief.look<MeetingRecord>(`/cases/${caseId}/meetings/${meetingId}/record`, seen);
  const text = await solveig.read(`/cases/${caseId}/meetings/${meetingId}/record`, seen);
  const trail = await chief.look<Trail>(`/cases/${caseId}/trail`, seen);
  stage.document('Mødereferat', text);
  stage.document('Beslutningsspor', await chief.read(`/cases/${caseId}/trail`, seen));

  stage.visible(
    'Det står, hvem der var med, og hvem der kom senere og hvornår',
    record.participants.some(
      ({ name, cameLater, arrivedAt }) =>
        name.startsWith('Mor') && cameLater && arrivedAt === '2026-03-06T09:12:00.000Z',
    ),
  );
  stage.visible(
    'Referatet træder i stedet for en skriftlig underretning og begynder med bekymringen, som den blev rejst',
    record.standsForNotification && record.concern !== null && text.includes(record.concern.sees),
  );
  stage.visible(
    'Vurderingen blev lavet inden for 24 timer, fordi indkaldelsen nåede familieafdelingen',
    trail.facts.some(({ rule, deadline }) => rule === 'assess' && deadline?.effect === 'kept'),
  );
  stage.visible(
    'Kvitteringen blev givet inden for 6 arbejdsdage',
    trail.facts.some(({ rule, deadline }) => rule === 'acknowledge' && deadline?.effect === 'kept'),
  );
  stage.visible(
    'Det står, hvem der gør hvad og hvornår, og hvornår der følges op',
    record.agreements[0]?.who === 'Tavs Tavlesen' &&
      record.agreements[0].by === '2026-03-13' &&
      record.outcome?.followUp === '2026-04-10',
  );
  const list = await solveig.look<{ cases: CaseInList[] }>('/cases', seen);
  stage.visible(
    'Skolens liste viser sagen med dens tovholder',
    list.cases.some((one) => one.caseId === caseId && one.threadHolder?.name === 'Solveig Skolemark'),
  );
  const stranger = await stage.person('aage-aabakke');
  stage.visible(
    'En fremmed skoleleder får ikke at vide, at sagen findes',
    (await stranger.statusOf(`/cases/${caseId}`)) === 404,
  );
}

function hoursLater(hours: number): string {
  return new Date(Date.parse(ordinaryPath.from) + hours * 3_600_000).toISOString();
}
