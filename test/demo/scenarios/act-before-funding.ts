import type { Trail, MeetingRecord, Queue } from '@tovholder/cases';
import { Conduct } from '../conduct.js';
import { nothingSeen, type Stage } from '../stage.js';
import type { Scenario } from './scenario.js';

/** Hvidovre: "Gør det. Vi finder ud af både økonomi og jura." */
export const actBeforeFunding: Scenario = {
  number: 2,
  title: 'Handl før betalingen er afklaret: en anbragt pige kommer ikke i skole',
  from: '2026-04-13T08:30:00+02:00',
  play,
};

async function play(stage: Stage): Promise<void> {
  const raadhild = await stage.person('raadhild-raadvig');
  const skjold = await stage.person('skjold-skolechefsen');
  const familla = await stage.person('familla-chefgaard');
  const aage = await stage.person('aage-aabakke');
  const seen = nothingSeen();

  stage.tell('Åge Åbakke, skoleleder, indkalder om Smilla Ingensen, der ikke har været i skole længe.');
  const raised = await aage.raise({
    subject: { kind: 'child', name: 'Smilla Ingensen', cpr: '000010-4002' },
    unitId: 'aaparkskolen',
    severity: 'red',
    sees: 'Smilla har ikke været i skole i 58 dage.',
    childSays: { kind: 'says', text: 'Jeg vil gerne, men ikke ind ad den dør.' },
    tried: 'Kort skema, anden indgang, hjemmebesøg.',
    parentsKnow: 'Plejefamilien har selv bedt om et møde.',
    acute: false,
    suspectedAbuse: false,
    meeting: {
      at: '2026-04-16T11:00:00.000Z',
      place: 'Åparkskolen, lokale 3',
      invite: [
        { capacity: 'teacher', personId: 'penna-pennalhus', because: 'Smillas lærer.' },
        {
          capacity: 'social-worker',
          personId: 'raadhild-raadvig',
          because: 'Kender Smilla fra anbringelsen.',
        },
        {
          capacity: 'school-chief',
          personId: 'skjold-skolechefsen',
          because: 'Specialundervisning kan komme på tale.',
        },
        {
          capacity: 'family-chief',
          personId: 'familla-chefgaard',
          because: 'Dagbehandling kan komme på tale.',
        },
      ],
    },
  });
  const { caseId } = raised;
  const meetingId = raised.created.meetingId ?? '';
  Object.assign(seen, { version: raised.version, position: raised.position });
  await raadhild.act(
    `/cases/${caseId}/assessment`,
    { acuteNeed: false, assessment: 'Ikke akut, men Smilla mister sin skolegang.', next: 'meeting' },
    seen,
  );
  await raadhild.act(`/cases/${caseId}/acknowledgement`, { message: 'Modtaget. Vi kommer alle tre.' }, seen);

  await stage.timePassesTo('2026-04-16T13:00:00+02:00');
  stage.tell('Fagfolk fra begge sider bliver enige om et tilbud. Hvem der betaler, ved ingen endnu.');
  const meeting = await Conduct.begin(aage, caseId, meetingId, seen);
  await meeting.hold({
    child: {
      heardBy: 'Rådhild Rådvig',
      how: 'En gåtur med hunden dagen før.',
      worries: 'Alle de øjne på gangen.',
      goodThings: 'Hestene.',
      dreams: 'At blive dyrlæge.',
    },
    voices: [
      {
        of: 'Rådhild',
        worry: 'Hver uge uden skole gør vejen tilbage længere.',
        scale: 2,
        because: '58 dage.',
      },
      { of: 'Åge', works: 'Hun svarer, når vi skriver til hende.', scale: 4, because: 'Kontakten er der.' },
    ],
    agreements: [
      {
        owner: 'Rådhild',
        does: 'Følger Smilla derhen den første dag.',
        by: '2026-04-21',
        signOfProgress: 'Smilla siger ja til dag to.',
      },
    ],
  });
  await meeting.close({ outcome: 'stay-local', reason: 'Vi er enige om tilbuddet.', followUp: '2026-05-18' });

  stage.tell('Indsatsen sættes i gang med åben betaling; de to chefer ejer spørgsmålet sammen.');
  const started = await raadhild.act(
    `/cases/${caseId}/measures`,
    {
      what: 'Fire timer om dagen på et lille sted med heste, med lærer og pædagog.',
      startsOn: '2026-04-20',
      funding: {
        kind: 'open',
        ownerIds: ['skjold-skolechefsen', 'familla-chefgaard'],
        answerBy: '2026-05-15',
        question: 'Er det dagbehandling (familieafdelingen) eller specialundervisning (skolen)?',
      },
    },
    seen,
  );
  const measureId = started.created.measureId ?? '';
  const asked = await Promise.all([skjold, familla].map((chief) => chief.look<Queue>('/queue', seen)));
  stage.visible(
    'Begge chefer har det åbne betalingsspørgsmål i deres indbakke med en dato',
    asked.every((queue) =>
      items(queue).some(
        ({ caseId: id, task, dueAt }) => id === caseId && task === 'settle-funding' && dueAt !== null,
      ),
    ),
  );

  await stage.timePassesTo('2026-05-04T09:00:00+02:00');
  stage.tell('Cheferne tøver. Rådhild minder dem om det.');
  await raadhild.act(
    `/cases/${caseId}/measures/${measureId}/funding-reminders`,
    { says: 'Smilla har været der i to uger. Hvem betaler?' },
    seen,
  );
  await stage.timePassesTo('2026-05-06T15:00:00+02:00');
  await familla.act(
    `/cases/${caseId}/measures/${measureId}/funding`,
    {
      payer: 'Delt: skolen 60 procent, familieafdelingen 40 procent',
      reason: 'Gør det. Vi har fundet ud af både økonomi og jura.',
    },
    seen,
  );

  const trail = await familla.look<Trail>(`/cases/${caseId}/trail`, seen);
  stage.document('Mødereferat', await aage.read(`/cases/${caseId}/meetings/${meetingId}/record`, seen));
  stage.document('Beslutningsspor', await familla.read(`/cases/${caseId}/trail`, seen));
  const types = trail.facts.map(({ type }) => type);
  stage.visible(
    'Indsatsen begyndte, før betalingen var afklaret',
    types.indexOf('MeasureStarted') >= 0 && types.indexOf('MeasureStarted') < types.indexOf('FundingSettled'),
  );
  stage.visible(
    'Det åbne spørgsmål og påmindelsen står på sporet',
    types.includes('FundingQuestionOpened') && types.includes('FundingReminderGiven'),
  );
  const record = await familla.look<MeetingRecord>(`/cases/${caseId}/meetings/${meetingId}/record`, seen);
  const days = Math.round((Date.parse('2026-04-20') - Date.parse(record.at.slice(0, 10))) / 86_400_000);
  stage.visible(`Fra aftale til start gik der ${days} dage; før tog det en måned`, days <= 7);
  const settled = items(await skjold.look<Queue>('/queue', seen));
  stage.visible(
    'Spørgsmålet er væk fra chefernes indbakke, da det er besvaret',
    !settled.some(({ task }) => task === 'settle-funding'),
  );
}

function items(queue: Queue) {
  return [...queue.overdue, ...queue.today, ...queue.soon, ...queue.later];
}
