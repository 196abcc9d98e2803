import { at } from '../story/telling.js';
import type { Story } from '../story/story.js';

const bo = { name: 'Bo Fiktivsen', cpr: '0000154003' } as const;

/** Viborg: up and down the three levels, every move with its reason and one who holds the thread. */
export const boThreeLevels: Story = (days) => [
  at(days.at(-46, '08:05'))
    .by('solveig-skolemark')
    .raises(bo, {
      unitId: 'mosebakkeskolen',
      severity: 'green',
      sees: 'Bo går i 4. klasse og forlader timen flere gange om dagen. Han kommer altid tilbage, men han er træt klokken ti.',
      childSays: { says: 'Jeg kan ikke høre, hvad jeg selv tænker.' },
      tried: 'Fast plads ved døren og en pause, når han selv beder om den.',
      parentsKnow: 'De er med på at prøve noget nyt og kender trætheden hjemmefra.',
      acute: false,
      suspectedAbuse: false,
      meeting: {
        at: days.at(-43, '09:00'),
        place: 'Personalerummet, Mosebakkeskolen',
        invite: [
          { capacity: 'teacher', personId: 'kridte-kladdehefte', because: 'Bos lærer og AKT-vejleder.' },
          { capacity: 'parent', name: 'Far Fiktivsen', because: 'Bos far.' },
        ],
      },
    }),
  at(days.at(-43, '09:00'))
    .by('solveig-skolemark')
    .holds({
      lasts: 40,
      child: {
        heardBy: 'Kridte Kladdehefte',
        how: 'Bo var selv med den første halve time',
        worries: 'Larmen. At de andre tror, jeg ikke gider.',
        goodThings: 'Matematik. Sofaen på biblioteket.',
        dreams: 'Et sted, hvor der er stille, uden at man er alene.',
      },
      said: [
        {
          of: 'kridte-kladdehefte',
          step: 'worries',
          says: 'Han bruger alle kræfterne på at holde ud. Der er ikke flere tilbage til dansk.',
          view: 'learning',
        },
        {
          of: 'Far Fiktivsen',
          step: 'worries',
          says: 'Han sover i bilen på vej hjem og vågner flere gange om natten.',
          view: 'parents',
        },
        {
          of: 'kridte-kladdehefte',
          step: 'strengths',
          says: 'Når klassen arbejder stille i to rum, bliver han hele timen.',
          view: 'learning',
        },
      ],
      scales: [
        { of: bo.name, value: 5, because: 'Det er okay om eftermiddagen.' },
        { of: 'Far Fiktivsen', value: 4, because: 'Han er så træt.' },
        { of: 'kridte-kladdehefte', value: 5, because: 'Han prøver hver dag.' },
      ],
      agreements: [
        {
          owner: 'kridte-kladdehefte',
          does: 'indretter to rolige arbejdspladser i klassen, for alle',
          by: days.day(-38),
          signOfProgress: 'Bo bliver i timen, og andre bruger pladserne.',
        },
      ],
      outcome: 'stay-local',
      reason: 'Vi ændrer rammerne for hele klassen først.',
      followUp: days.day(-30),
    }),
  at(days.at(-38, '14:10'))
    .by('kridte-kladdehefte')
    .keepsAgreement('Pladserne står klar. Fem børn bruger dem, og Bo bliver i halvdelen af timerne.'),
  at(days.at(-30, '08:20'))
    .by('solveig-skolemark')
    .followsUp('Det hjælper, men han er stadig udmattet midt på formiddagen.', days.day(-20)),
  at(days.at(-30, '08:40'))
    .by('solveig-skolemark')
    .asksForAdvice({
      to: 'forum',
      question: 'Hvad overser vi, når Bo bliver så træt, også når der er ro?',
      reason: 'Vi mangler PPR’s og sundhedsplejens øjne på det.',
      ask: ['pia-proevesten', 'sune-sundhede'],
    }),
  at(days.at(-28, '10:50'))
    .by('pia-proevesten')
    .advises(
      'Se på søvnen, før I ser på opmærksomheden. Spørg, hvornår på dagen han har det bedst, og læg dansk dér.',
    ),
  at(days.at(-20, '08:15')).by('solveig-skolemark').escalates({
    to: 'forum',
    reason: 'Rammerne er ændret, og det rækker ikke. Vi har brug for flere fagligheder om det samme bord.',
    threadHolderId: 'pia-proevesten',
  }),
  at(days.at(-20, '11:30'))
    .by('pia-proevesten')
    .followsUp('Tråden er hos mig. Jeg taler med Bo og hans far i denne uge.', days.day(-12)),
  at(days.at(-12, '09:10')).by('pia-proevesten').escalates({
    to: 'authority',
    reason:
      'Bo fortæller om nætter, hvor han er alene hjemme. Noget tyder på et behov for støtte efter loven.',
    threadHolderId: 'bodil-barnefryd',
  }),
  at(days.at(-12, '11:00'))
    .by('bodil-barnefryd')
    .assesses(
      'Jeg har talt med far. Farmor sover hos dem, til vi ved mere, så der er ikke et akut behov. Screeningen fortsætter.',
      'screening',
    ),
  at(days.at(-12, '11:10'))
    .by('bodil-barnefryd')
    .acknowledges(
      'Modtaget i myndighedsforummet. Jeg har tråden, og I hører fra mig, når screeningen er færdig.',
    ),
  at(days.at(-10, '13:30')).by('bodil-barnefryd').hears({
    heardBy: 'Bodil Barnefryd',
    how: 'På sofaen på biblioteket, med Kridte siddende ved siden af',
    worries: 'At far mister sit arbejde, hvis han ikke tager nattevagterne.',
    goodThings: 'Når farmor er der. De rolige pladser.',
    dreams: 'At sove en hel nat uden at lytte.',
  }),
  at(days.at(-9, '10:00'))
    .by('bodil-barnefryd')
    .screens({
      outcome: 'examination',
      reason: 'Skole, PPR og far beskriver det samme over to måneder, og Bo har selv fortalt om nætterne.',
      basis: [
        'Mødereferatet fra praksisfællesskabet',
        'Rådet fra PPR',
        'Samtalen med Bo',
        'Samtalen med far',
      ],
      awareSince: days.day(-12),
    }),
  at(days.at(-8, '09:15'))
    .by('bodil-barnefryd')
    .informsNotifier('Vi har åbnet en børnefaglig undersøgelse. Far ved det og har sagt ja til at være med.'),
  at(days.at(-8, '09:45')).by('bodil-barnefryd').returns({
    to: 'local',
    reason: 'Skolen kan fortsætte med de rolige pladser, mens vi undersøger.',
    advice: 'Hold fast i det, der virker, og lad Bo sove en time på sofaen, når natten har været kort.',
    threadHolderId: 'solveig-skolemark',
  }),
  at(days.at(-7, '12:10'))
    .by('solveig-skolemark')
    .followsUp('Bo har sovet på sofaen to gange og var med i dansk bagefter.', days.day(6)),
  at(days.at(-7, '12:20'))
    .by('solveig-skolemark')
    .schedules({
      kind: 'practice-meeting',
      purpose: 'Hvordan passer vi på Bo i hverdagen, mens undersøgelsen er i gang?',
      at: days.at(2, '08:15'),
      place: 'Personalerummet, Mosebakkeskolen',
      invite: [
        { capacity: 'teacher', personId: 'kridte-kladdehefte', because: 'Bos lærer og AKT-vejleder.' },
        { capacity: 'parent', name: 'Far Fiktivsen', because: 'Bos far.' },
        { capacity: 'companion', name: 'Farmor Fiktivsen', because: 'Bo vil gerne have sin farmor med.' },
        {
          capacity: 'social-worker',
          personId: 'bodil-barnefryd',
          because: 'Undersøger sammen med familien.',
        },
      ],
    }),
  at(days.at(-6, '10:05'))
    .by('kridte-kladdehefte')
    .answers('accepted', 'Bo vil gerne selv fortælle om sofaen.'),
];
