import type { Trail, Queue } from '@tovholder/cases';
import { Conduct } from '../conduct.js';
import { nothingSeen, type Stage } from '../stage.js';
import type { Scenario } from './scenario.js';

/** Viborg: every move with its reason and who holds the thread. */
export const threeLevels: Scenario = {
  number: 5,
  title: 'Op og ned ad de tre niveauer',
  from: '2026-08-17T08:00:00+02:00',
  play,
};

async function play(stage: Stage): Promise<void> {
  const solveig = await stage.person('solveig-skolemark');
  const pia = await stage.person('pia-proevesten');
  const bodil = await stage.person('bodil-barnefryd');
  const chief = await stage.person('familla-chefgaard');
  const seen = nothingSeen();

  stage.tell(
    'Det lokale praksisfællesskab begynder selv: en grøn bekymring for Bo Fiktivsen, og læringsmiljøet først.',
  );
  const raised = await solveig.raise({
    subject: { kind: 'child', name: 'Bo Fiktivsen', cpr: '000012-4003' },
    unitId: 'mosebakkeskolen',
    severity: 'green',
    sees: 'Bo går ud af timen flere gange om dagen.',
    childSays: { kind: 'says', text: 'Jeg kan ikke høre, hvad jeg selv tænker.' },
    tried: 'Fast plads ved døren.',
    parentsKnow: 'De er med på at prøve noget nyt.',
    acute: false,
    suspectedAbuse: false,
    meeting: {
      at: '2026-08-21T07:00:00.000Z',
      place: 'Personalerummet',
      invite: [
        { capacity: 'teacher', personId: 'kridte-kladdehefte', because: 'Bos lærer og AKT-vejleder.' },
      ],
    },
  });
  const { caseId } = raised;
  const path = `/cases/${caseId}`;
  Object.assign(seen, { version: raised.version, position: raised.position });

  await stage.timePassesTo('2026-08-21T09:00:00+02:00');
  const local = await Conduct.begin(solveig, caseId, raised.created.meetingId ?? '', seen);
  await local.hold({
    child: {
      heardBy: 'Kridte Kladdehefte',
      how: 'På mødet.',
      worries: 'Larmen.',
      goodThings: 'Matematik.',
      dreams: 'Et roligt sted.',
    },
    voices: [{ of: 'Kridte', worry: 'Bo er træt kl. 10.', scale: 5, because: 'Han prøver.' }],
    agreements: [
      {
        owner: 'Kridte',
        does: 'To rolige arbejdspladser i klassen, for alle.',
        by: '2026-08-28',
        signOfProgress: 'Bo bliver i timen.',
      },
    ],
  });
  await local.close({ outcome: 'stay-local', reason: 'Vi ændrer rammerne først.', followUp: '2026-09-11' });

  await stage.timePassesTo('2026-09-14T08:30:00+02:00');
  stage.tell('Det hjælper lidt. Solveig spørger mødeforummet til råds og beholder tråden.');
  const asked = await solveig.act(
    `${path}/advice`,
    {
      to: 'forum',
      question: 'Hvad overser vi, når Bo bliver træt så tidligt?',
      reason: 'Vi mangler PPR’s viden.',
      ask: ['pia-proevesten'],
    },
    seen,
  );
  const inbox = await pia.look<Queue>('/queue', seen);
  stage.visible(
    'PPR har spørgsmålet i sin indbakke',
    [...inbox.later, ...inbox.today, ...inbox.soon].some(({ task }) => task === 'give-advice'),
  );
  await pia.act(
    `${path}/advice/${asked.created.adviceId}/answer`,
    { advice: 'Prøv hørelse og søvn først; spørg sundhedsplejersken.' },
    seen,
  );

  await stage.timePassesTo('2026-10-05T08:00:00+02:00');
  stage.tell('Bekymringen vokser. Solveig løfter sagen til mødeforummet; Pia overtager tråden.');
  await solveig.act(
    `${path}/escalation`,
    { to: 'forum', reason: 'Rammerne er ændret, og det rækker ikke.', threadHolderId: 'pia-proevesten' },
    seen,
  );
  await stage.timePassesTo('2026-10-26T08:00:00+01:00');
  stage.tell('Mødeforummet løfter sagen til myndighedsforummet; rådgiveren Bodil overtager tråden.');
  await pia.act(
    `${path}/escalation`,
    {
      to: 'authority',
      reason: 'Noget tyder på et behov for støtte efter loven.',
      threadHolderId: 'bodil-barnefryd',
    },
    seen,
  );
  await bodil.act(
    `${path}/assessment`,
    { acuteNeed: false, assessment: 'Ikke akut. Screening åbnes.', next: 'screening' },
    seen,
  );
  await bodil.act(`${path}/acknowledgement`, { message: 'Modtaget i myndighedsforummet.' }, seen);

  await stage.timePassesTo('2026-11-02T10:00:00+01:00');
  stage.tell(
    'Myndigheden åbner en børnefaglig undersøgelse efter § 20. Fristen løber fra den dag, kommunen blev opmærksom.',
  );
  await bodil.act(
    `${path}/screening`,
    {
      outcome: 'examination',
      reason: 'Skole, PPR og familie beskriver det samme over to måneder.',
      basis: ['Mødereferatet fra 21. august', 'Rådet fra PPR'],
      awareSince: '2026-10-26',
    },
    seen,
  );
  stage.tell('En del af opgaven sendes tilbage til skolen; Solveig får tråden igen.');
  await bodil.act(
    `${path}/return`,
    {
      to: 'local',
      reason: 'Skolen kan fortsætte med de rolige pladser, mens vi undersøger.',
      advice: 'Hold fast i det, der virker.',
      threadHolderId: 'solveig-skolemark',
    },
    seen,
  );

  const trail = await chief.look<Trail>(`${path}/trail`, seen);
  stage.document(
    'Mødereferat',
    await solveig.read(`${path}/meetings/${raised.created.meetingId}/record`, seen),
  );
  stage.document('Beslutningsspor', await chief.read(`${path}/trail`, seen));
  const moves = trail.facts.filter(({ type }) => type === 'CaseEscalated' || type === 'CaseReturned');
  stage.visible(
    'Hver flytning står med grund og tovholder',
    moves.length === 3 && moves.every(({ what }) => /tråden/i.test(what)),
  );
  stage.visible(
    'Rådet blev givet uden at sagen flyttede',
    trail.facts.some(({ type, levelTitle }) => type === 'AdviceGiven' && levelTitle === lokalt),
  );
  stage.visible(
    'De fire måneder løber fra den dag, kommunen blev opmærksom: 26. oktober til 26. februar',
    trail.facts.some(
      ({ rule, deadline }) =>
        rule === 'examination' && deadline?.effect === 'set' && deadline.dueAt === '2027-02-26T22:59:59.999Z',
    ),
  );
  const spent = daysAt(trail);
  stage.visible(
    `Tid på hvert niveau: ${[...spent].map(([level, days]) => `${level} ${days} dage`).join(', ')}`,
    spent.get(lokalt) === 49 && spent.get(forum) === 21 && spent.get(authority) === 7,
  );
  const then = await chief.look<Trail>(
    `${path}/trail?asOf=${encodeURIComponent('2026-10-01T00:00:00.000Z')}`,
  );
  stage.visible(
    'Sporet kan vises, som det var kendt den 1. oktober',
    then.facts.every(({ type }) => type !== 'CaseEscalated') && then.facts.length > 0,
  );
}

const lokalt = 'Lokalt praksisfællesskab';
const forum = 'Tværfagligt mødeforum';
const authority = 'Tværfagligt myndighedsforum';

/** Whole days the case stood at each level, until it last moved. */
function daysAt({ facts }: Trail): Map<string, number> {
  const stops = facts.filter(
    ({ type }) => type === 'CaseOpened' || type === 'CaseEscalated' || type === 'CaseReturned',
  );
  return new Map(
    stops.slice(1).map((move, index) => {
      const since = stops[index]?.at ?? move.at;
      return [move.levelTitle, Math.round((Date.parse(move.at) - Date.parse(since)) / 86_400_000)] as const;
    }),
  );
}
