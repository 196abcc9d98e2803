import { at } from '../story/telling.js';
import type { Story } from '../story/story.js';

const otto = { name: 'Otto Opfundsen', cpr: '0000194008' } as const;

/** The interdisciplinary forum meets next: most have answered, one asks for another time, and some still owe an answer. */
export const ottoForum: Story = (days) => [
  at(days.at(-22, '13:40'))
    .by('penna-pennalhus')
    .raises(otto, {
      unitId: 'aaparkskolen',
      severity: 'green',
      sees: 'Otto går i 1. klasse. Han elsker historier, men gemmer sig under bordet, når der skal læses og skrives.',
      childSays: { says: 'Bogstaverne bliver ikke stående.' },
      tried: 'Hele klassen har læst i par, og alle må bruge lydbog. Otto lytter, men vil stadig ikke skrive.',
      parentsKnow: 'De genkender det og har været hos øjenlægen. Synet er fint.',
      acute: false,
      suspectedAbuse: false,
      meeting: {
        at: days.at(-17, '14:15'),
        place: 'Åparkskolen, biblioteket',
        invite: [
          { capacity: 'teacher', personId: 'penna-pennalhus', because: 'Ottos lærer.' },
          { capacity: 'parent', name: 'Mor Opfundsen', because: 'Ottos mor.' },
        ],
      },
    }),
  at(days.at(-17, '14:15'))
    .by('penna-pennalhus')
    .holds({
      lasts: 35,
      absent: [otto.name],
      child: {
        heardBy: 'Penna Pennalhus',
        how: 'Otto fortalte under bordet. Læreren satte sig også derned',
        worries: 'At de andre hører, hvor langsomt det går.',
        goodThings: 'Når du læser højt. At bygge raketter.',
        dreams: 'At skrive en bog om rummet.',
      },
      said: [
        {
          of: 'penna-pennalhus',
          step: 'strengths',
          says: 'Han kan genfortælle en hel bog. Ordforrådet er der ikke noget i vejen med.',
          view: 'learning',
        },
        {
          of: 'Mor Opfundsen',
          step: 'worries',
          says: 'Han er begyndt at sige, at han hader skolen. Det gjorde han ikke før.',
          view: 'parents',
        },
      ],
      scales: [
        { of: 'Mor Opfundsen', value: 5, because: 'Han er stadig glad om eftermiddagen.' },
        { of: 'penna-pennalhus', value: 5, because: 'Han vil så gerne.' },
      ],
      agreements: [
        {
          owner: 'penna-pennalhus',
          does: 'lader alle i klassen indtale deres historier, før de skriver dem',
          by: days.day(-8),
          signOfProgress: 'Otto indtaler en historie og vil gerne have den vist.',
        },
      ],
      outcome: 'stay-local',
      reason: 'Vi ændrer måden, hele klassen skriver på, og ser, hvad der sker.',
      followUp: days.day(-7),
    }),
  at(days.at(-8, '14:00'))
    .by('penna-pennalhus')
    .keepsAgreement('Otto har indtalt tre historier om rummet. Han vil stadig ikke læse dem.'),
  at(days.at(-7, '14:20'))
    .by('penna-pennalhus')
    .followsUp('Han er gladere og fremme fra bordet, men læsningen flytter sig ikke.', days.day(4)),
  at(days.at(-6, '08:50')).by('aage-aabakke').escalates({
    to: 'forum',
    reason:
      'Fællesskabet er ændret, og det hjalp. Nu har vi brug for viden om læsning, som vi ikke selv har.',
    threadHolderId: 'pia-proevesten',
  }),
  at(days.at(-5, '10:30'))
    .by('pia-proevesten')
    .schedules({
      kind: 'forum-meeting',
      purpose: 'Hvad gør det muligt for Otto at læse sammen med de andre?',
      at: days.nextMeeting(),
      place: 'PPR Eksempelby, mødelokalet',
      chairId: 'pia-proevesten',
      noteTakerId: 'noter-notesen',
      invite: [
        { capacity: 'parent', name: 'Mor Opfundsen', because: 'Ottos mor.' },
        { capacity: 'teacher', personId: 'penna-pennalhus', because: 'Ottos lærer.' },
        { capacity: 'ppr', personId: 'pia-proevesten', because: 'Samler viden om læsning og deltagelse.' },
        { capacity: 'social-worker', personId: 'samuel-samtalesen', because: 'Kender støtten til familien.' },
        { capacity: 'note-taker', personId: 'noter-notesen', because: 'Skriver, så alle andre kan tale.' },
      ],
    }),
  at(days.at(-4, '09:10'))
    .by('penna-pennalhus')
    .answers('accepted', 'Otto har givet mig lov til at vise en historie.'),
  at(days.at(-4, '09:25')).by('penna-pennalhus').prepares({
    seen: 'Han gemmer sig, når der skal læses højt, og kommer frem, når der skal fortælles.',
    tried: 'Par-læsning, lydbog og indtalte historier for hele klassen.',
    'child-says': 'Bogstaverne bliver ikke stående.',
  }),
  at(days.at(-4, '13:00')).by('famke-familiesen').answers('accepted'),
  at(days.at(-3, '11:45'))
    .by('sune-sundhede')
    .proposes(days.at(2, '12:00'), 'Jeg er på hjemmebesøg den dag og vil gerne have hans høretest med.'),
  at(days.at(-2, '15:20')).by('noter-notesen').answers('accepted', 'Jeg kommer et kvarter før.'),
];
