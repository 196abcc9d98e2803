import { at } from '../story/telling.js';
import type { Story } from '../story/story.js';

/** Rudersdal: a class is brought to the two chiefs and PPR before there is a case about any one child. */
export const classBeforeItIsACase: Story = (days) => [
  at(days.at(-3, '14:50'))
    .by('penna-pennalhus')
    .raisesForGroup(
      {
        name: '5. b på Åparkskolen',
        description: '22 elever. Fraværet er fordoblet på få måneder, og timerne bliver brugt på uro.',
      },
      {
        unitId: 'aaparkskolen',
        severity: 'yellow',
        sees:
          'Der er uro fra klokken ringer. Seks elever er hjemme mindst en dag om ugen, og det er ikke de samme seks. ' +
          'De stille er blevet helt stille. Vi er tre lærere, der går trætte hjem.',
        childSays: {
          says: 'På klassemødet skrev de: »Der er larm«, »Man ved aldrig, hvem der bliver sur« og »Vi vil gerne grine sammen igen«.',
        },
        tried:
          'Ny bordopstilling, fælles start på dagen og to uger med to voksne i dansk. De to uger var gode.',
        parentsKnow: 'Forældrerådet har selv spurgt, hvad de kan gøre.',
        acute: false,
        suspectedAbuse: false,
        meeting: {
          at: days.at(3, '14:30'),
          place: 'Lærerværelset på Åparkskolen',
          noteTakerId: 'noter-notesen',
          invite: [
            { capacity: 'teacher', personId: 'penna-pennalhus', because: 'Klassens lærer i dansk.' },
            { capacity: 'teacher', personId: 'viske-viskelund', because: 'Klassens lærer i matematik.' },
            {
              capacity: 'parent',
              name: 'Forældrerådet i 5. b',
              because: 'Taler på de andre forældres vegne.',
            },
            {
              capacity: 'child',
              name: 'Elevrådet i 5. b',
              because: 'To elever, som klassen selv har valgt.',
            },
            {
              capacity: 'ppr',
              personId: 'pia-proevesten',
              because: 'Kender læringsmiljøer, der er gået i hårdknude.',
            },
            {
              capacity: 'school-chief',
              personId: 'skjold-skolechefsen',
              because: 'Kan flytte en ressource til fællesskabet.',
            },
            {
              capacity: 'family-chief',
              personId: 'familla-chefgaard',
              because: 'Flere af familierne kender afdelingen i forvejen.',
            },
            {
              capacity: 'note-taker',
              personId: 'noter-notesen',
              because: 'Skriver, så alle andre kan være til stede.',
            },
          ],
        },
      },
    ),
  at(days.at(-2, '08:20')).by('pia-proevesten').answers('accepted', 'Jeg kommer gerne og ser en time først.'),
  at(days.at(-2, '12:10'))
    .by('aage-aabakke')
    .answers('accepted', 'Jeg kan sætte to voksne på i fire uger, hvis det er det, vi når frem til.'),
  at(days.at(-2, '14:35'))
    .by('penna-pennalhus')
    .asksForAdvice({
      to: 'forum',
      question:
        'Halvdelen af klassen begynder forfra, når vi giver en besked. Kan det være måden, vi siger den på?',
      reason: 'Vi har kigget på pladser og skema, men ikke på vores eget sprog.',
      ask: ['tale-talerstol'],
    }),
];
