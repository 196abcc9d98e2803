import type { MeetingRecord, Queue, Trail } from '@tovholder/cases';
import { Conduct } from '../conduct.js';
import type { Seen, SignedIn } from '../signed-in.js';
import { nothingSeen, type Stage } from '../stage.js';
import type { Scenario } from './scenario.js';

/** A teacher sees signs of violence at home, the evening before Easter. */
export const acute: Scenario = {
  number: 8,
  title: 'Akut: tegn på vold i hjemmet, aftenen før påske',
  from: '2026-04-01T20:15:00+02:00',
  play,
};

async function play(stage: Stage): Promise<void> {
  const tavs = await stage.person('tavs-tavlesen');
  const solveig = await stage.person('solveig-skolemark');
  const samuel = await stage.person('samuel-samtalesen');
  const chief = await stage.person('familla-chefgaard');
  const seen = nothingSeen();

  stage.tell('Tavs Tavlesen, lærer, ser tegn på vold i hjemmet og sender bekymringen med det samme.');
  const raised = await tavs.raise({
    subject: { kind: 'child', name: 'Kaj Digtersen', cpr: '000016-4004' },
    unitId: 'mosebakkeskolen',
    severity: 'red',
    sees: 'Blå mærker på begge overarme. Kaj krymper sig, når nogen løfter hånden.',
    childSays: { kind: 'says', text: 'Jeg må ikke sige noget.' },
    acute: true,
    suspectedAbuse: true,
    meeting: {
      at: '2026-04-02T09:00:00.000Z',
      place: 'Familieafdelingen',
      noteTakerId: 'noter-notesen',
      invite: [],
    },
  });
  const { caseId } = raised;
  const path = `/cases/${caseId}`;
  Object.assign(seen, { version: raised.version, position: raised.position });
  const first = await chief.look<Trail>(`${path}/trail`, seen);
  const at = (type: string) => first.facts.find((entry) => entry.type === type)?.at;
  stage.visible(
    'Myndigheden har den i samme sekund',
    at('ConcernReceived') !== undefined && at('ConcernReceived') === at('ConcernRaised'),
  );
  const record = await tavs.look<{ participants: { capacity: string }[]; notInvited: unknown[] }>(
    `${path}/meetings/${raised.created.meetingId}/record`,
    seen,
  );
  stage.visible(
    'Forældrene er ikke inviteret, og det står hvorfor',
    record.participants.every(({ capacity }) => capacity !== 'parent') && record.notInvited.length > 0,
  );

  stage.tell('Solveig, skoleleder, skriver »vent til efter påske« og prøver at invitere forældrene.');
  await solveig.act(
    `${path}/wait-requests`,
    { says: 'Vent til efter påske, så taler vi med forældrene først.' },
    seen,
  );
  const refused = await solveig.isRefused(
    `${path}/meetings/${raised.created.meetingId}/participants`,
    { invite: { capacity: 'parent', name: 'Far Digtersen', because: 'De bør høre det fra os.' } },
    seen,
  );
  stage.visible('Forældrene kan heller ikke inviteres bagefter', refused.code === 'parents-barred');
  const inbox = await samuel.look<Queue>('/queue', seen);
  const open = [...inbox.overdue, ...inbox.today, ...inbox.soon, ...inbox.later].filter(
    (item) => item.caseId === caseId,
  );
  stage.visible(
    '»Vent« stopper ingenting: vurderingen ligger stadig i indbakken',
    open.some(({ task }) => task === 'assess'),
  );
  stage.visible(
    'De 24 timer løber gennem helligdagene: til skærtorsdag kl. 20.15',
    open.some(({ task, dueAt }) => task === 'assess' && dueAt === '2026-04-02T18:15:00.000Z'),
  );
  stage.visible(
    'Barnet høres først: det står øverst i indbakken',
    open.some(({ task }) => task === 'hear-child-first'),
  );

  await stage.timePassesTo('2026-04-02T09:20:00+02:00');
  stage.tell('Samuel Samtalesen, rådgiver på vagt skærtorsdag, vurderer og taler med Kaj.');
  await samuel.act(
    `${path}/assessment`,
    { acuteNeed: true, assessment: 'Akut. Kaj høres i dag.', next: 'screening' },
    seen,
  );
  const tooEarly = await samuel.isRefused(`${path}/parent-contact`, { reason: 'De spørger.' }, seen);
  stage.visible(
    'Kontakten til forældrene kan ikke åbnes, før barnet er hørt',
    tooEarly.code === 'child-heard-first',
  );
  await samuel.act(
    `${path}/child-voice`,
    {
      voice: {
        heardBy: 'Samuel Samtalesen',
        how: 'Samtale på skolen med Tavs som tryg voksen.',
        worries: 'At de bliver sure, hvis nogen ved det.',
        goodThings: 'Mormor.',
        dreams: 'At bo hos mormor et stykke tid.',
      },
    },
    seen,
  );
  await theMeeting(stage, { caseId, meetingId: raised.created.meetingId ?? '', leads: solveig, seen });
  await samuel.act(`${path}/parent-contact`, { reason: 'Kaj er hørt og i sikkerhed hos mormor.' }, seen);

  await stage.timePassesTo('2026-04-15T09:00:00+02:00');
  stage.tell('Påsken går. Kvitteringen bliver glemt, og uret siger det.');
  const trail = await chief.look<Trail>(`${path}/trail`, seen);
  stage.document('Mødereferat', await tavs.read(`${path}/meetings/${raised.created.meetingId}/record`, seen));
  stage.document('Beslutningsspor', await chief.read(`${path}/trail`, seen));
  stage.visible(
    'Vurderingen holdt fristen',
    trail.facts.some(({ rule, deadline }) => rule === 'assess' && deadline?.effect === 'kept'),
  );
  stage.visible(
    'Lederens »vent« står på sporet ved siden af',
    trail.facts.some(({ type }) => type === 'WaitRequested'),
  );
  const order = trail.facts.map(({ type }) => type);
  stage.visible(
    'Barnet blev hørt, før der blev åbnet for forældrene',
    order.indexOf('ChildHeard') >= 0 && order.indexOf('ChildHeard') < order.indexOf('ParentContactOpened'),
  );
  stage.visible(
    'Den glemte kvittering står som overskredet fra den dag, fristen udløb',
    trail.facts.some(({ rule, deadline }) => rule === 'acknowledge' && deadline?.effect === 'missed'),
  );
}

interface TheMeeting {
  caseId: string;
  meetingId: string;
  leads: SignedIn;
  seen: Seen;
}

/** Those who may come, come; the parents are not told, and the case does not go back to the ordinary path. */
async function theMeeting(stage: Stage, { caseId, meetingId, leads, seen }: TheMeeting): Promise<void> {
  await stage.timePassesTo('2026-04-02T11:00:00+02:00');
  stage.tell('Mødet holdes skærtorsdag kl. 11 uden forældrene.');
  const meeting = await Conduct.begin(leads, caseId, meetingId, seen);
  await meeting.hold({
    child: {
      heardBy: 'Samuel Samtalesen',
      how: 'Samuel bærer Kajs ord fra samtalen om morgenen.',
      worries: 'At de bliver sure, hvis nogen ved det.',
      goodThings: 'Mormor.',
      dreams: 'At bo hos mormor et stykke tid.',
    },
    voices: [
      {
        of: 'Tavs',
        worry: 'Mærkerne er nye og sidder begge steder. Kaj tør ikke gå hjem.',
        scale: 1,
        because: 'Han er bange.',
      },
      {
        of: 'Famke',
        works: 'Mormor henter Kaj i dag og siger ja til, at han bliver.',
        scale: 3,
        because: 'Han er i sikkerhed i påsken.',
      },
    ],
    agreements: [
      {
        owner: 'Famke',
        does: 'Sørger for, at Kaj bor hos mormor, mens familieafdelingen undersøger.',
        by: '2026-04-02',
        signOfProgress: 'Kaj sover om natten.',
      },
    ],
  });
  const closing = `/cases/${caseId}/meetings/${meetingId}/closing`;
  const ordinary = { outcome: 'stay-local', reason: 'Vi taler med forældrene selv.', followUp: '2026-04-15' };
  const refused = await leads.isRefused(closing, ordinary, seen);
  stage.visible('Mødet kan ikke ende på det almindelige spor', refused.code === 'ordinary-path-closed');
  await stage.timePassesTo('2026-04-02T11:50:00+02:00');
  await meeting.close({
    outcome: 'to-authority',
    reason: 'Kaj skal beskyttes, mens det undersøges.',
    followUp: '2026-04-15',
  });

  const record = await leads.look<MeetingRecord>(`/cases/${caseId}/meetings/${meetingId}/record`, seen);
  stage.visible(
    'Mødet er holdt og sluttet, uden at forældrene var med',
    record.closedAt !== null && record.participants.every(({ capacity }) => capacity !== 'parent'),
  );
  stage.visible(
    'Referatet begynder med bekymringen, som Tavs rejste den, og familieafdelingen var til stede',
    record.concern?.raisedBy.name === 'Tavs Tavlesen' && record.familyDepartmentPresent === true,
  );
}
