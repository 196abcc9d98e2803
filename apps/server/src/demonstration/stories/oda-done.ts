import { at } from '../story/telling.js';
import type { Story } from '../story/story.js';

const oda = { name: 'Oda Eventyrlund', cpr: '0000214009' } as const;

/** Those nearest solved it themselves, and the case is closed: small, early and done. What was left is accounted for. */
export const odaDone: Story = (days) => [
  at(days.at(-58, '09:20'))
    .by('regne-regnbuesen')
    .raises(oda, {
      unitId: 'regnbuen',
      severity: 'green',
      sees: 'Oda er fire år og siger næsten ingenting på stuen. Hun peger og trækker i de voksne. Hjemme taler hun løs.',
      childSays: { says: 'Jeg kan godt. Bare ikke når der er mange.' },
      tried: 'Samling i mindre grupper, så alle på stuen kommer til orde.',
      parentsKnow: 'Vi har talt om det ved afleveringen. De vil gerne prøve noget sammen med os.',
      acute: false,
      suspectedAbuse: false,
      meeting: {
        at: days.at(-53, '08:30'),
        place: 'Børnehuset Regnbuen, det lille rum',
        invite: [
          { capacity: 'teacher', personId: 'sandra-sandkasse', because: 'Odas pædagog.' },
          { capacity: 'parent', name: 'Mor Eventyrlund', because: 'Odas mor.' },
          { capacity: 'ppr', personId: 'tale-talerstol', because: 'Kender børns vej ind i sproget.' },
        ],
      },
    }),
  at(days.at(-53, '08:30'))
    .by('regne-regnbuesen')
    .holds({
      lasts: 40,
      child: {
        heardBy: 'Sandra Sandkasse',
        how: 'Oda var med den første halve time og legede imens. Hun viste med bamser, hvordan samlingen er',
        worries: 'Når alle kigger på mig.',
        goodThings: 'Vandkanden. Når Sandra læser.',
        dreams: 'At synge den om elefanten.',
      },
      said: [
        {
          of: 'tale-talerstol',
          step: 'analysis',
          says: 'Oda har sproget. Hun mangler pauser nok til at bruge det. Det gør flere på stuen.',
          view: 'learning',
          dimension: 'development-and-behaviour',
        },
        {
          of: 'Mor Eventyrlund',
          step: 'strengths',
          says: 'Hun fortæller alt i bilen hjem, når der er stille.',
          view: 'parents',
        },
      ],
      scales: [
        { of: 'Mor Eventyrlund', value: 6, because: 'Hun er glad, bare stille.' },
        { of: 'sandra-sandkasse', value: 5, because: 'Jeg savner at høre hende.' },
      ],
      agreements: [
        {
          owner: 'sandra-sandkasse',
          does: 'holder samling i grupper på fire og venter ti sekunder, før en voksen hjælper',
          by: days.day(-43),
          signOfProgress: 'Oda siger noget, uden at nogen spørger.',
        },
        {
          owner: 'tale-talerstol',
          does: 'kommer og lytter på stuen, hvis Oda stadig er stille',
          by: days.day(-20),
          signOfProgress: 'Vi ved, om det er sproget eller modet, der mangler.',
        },
      ],
      outcome: 'stay-local',
      reason: 'Det kan løses på stuen og gør det bedre for dem alle.',
      followUp: days.day(-38),
    }),
  at(days.at(-43, '13:15'))
    .by('sandra-sandkasse')
    .keepsAgreement('Oda bad selv om vandkanden i dag. Tre andre stille børn er også begyndt at tale med.'),
  at(days.at(-38, '09:00'))
    .by('regne-regnbuesen')
    .followsUp('Oda taler på stuen hver dag. Mor fortæller, at hun nu også taler hos tandlægen.'),
  at(days.at(-24, '12:40'))
    .by('regne-regnbuesen')
    .closes(
      'Oda, hendes mor og vi er enige om, at der ikke er brug for mere.',
      'Stuen holder nu altid samling i små grupper. Oda sang den om elefanten for hele stuen.',
      { 'tale-talerstol': 'Oda taler, så der er ikke noget at lytte efter.' },
    ),
];
