import { plusMinutes } from '../story/days.js';
import { at } from '../story/telling.js';
import type { InventedChild, Story } from '../story/story.js';

const storm: InventedChild = { name: 'Storm Sæbeboble', cpr: '0000194007' };

/** A school's concern in good understanding with a mother, who is invited to the meeting in two days. */
export const stormInvitedWithMother: Story = (days) => {
  const raised = days.at(-4, '09:05');
  return [
    at(raised)
      .by('penna-pennalhus')
      .raises(storm, {
        unitId: 'aaparkskolen',
        severity: 'yellow',
        sees:
          'Storm går i 3. klasse. Han er begyndt at komme for sent og har sjældent madpakke med. Han bliver gerne i klassen, ' +
          'når de andre går hjem.',
        childSays: { says: 'Jeg kan godt lide at feje.' },
        tried: 'Klassen begynder dagen med morgenmad for alle. Storm er med, når han når det.',
        parentsKnow: 'Mor siger, at morgenerne er svære, og vil gerne mødes.',
        acute: false,
        suspectedAbuse: false,
        meeting: {
          at: days.at(2, '12:30'),
          place: 'Mødelokalet, Åparkskolen',
          invite: [
            { capacity: 'teacher', personId: 'penna-pennalhus', because: 'Storms lærer.' },
            { capacity: 'parent', name: 'Mor Sæbeboble', because: 'Storms mor.' },
            {
              capacity: 'social-worker',
              personId: 'bodil-barnefryd',
              because: 'Kender hjælpen til svære morgener.',
            },
          ],
        },
      }),
    at(plusMinutes(raised, 190))
      .by('bodil-barnefryd')
      .assesses('Mor er med, og skolen har taget fat. Ikke akut. Vi mødes i næste uge.'),
    at(plusMinutes(raised, 205))
      .by('bodil-barnefryd')
      .acknowledges('Tak for jeres bekymring og for morgenmaden. Jeg kommer til mødet.'),
  ];
};

/**
 * Gate G1 across a child's cases: what the boy tells a health visitor this morning bars contact with his mother in the
 * school's case as well. She is taken off its meeting, and nobody there is told why.
 */
export const stormToldHealthVisitor: Story = (days) => [
  at(days.hoursAgo(2))
    .by('sune-sundhede')
    .raises(storm, {
      unitId: 'sundhedsplejen',
      severity: 'red',
      sees: 'Storm kom til syns- og høreprøve. Han har gamle og nye mærker på ryggen og ville ikke have, at jeg ringede hjem.',
      childSays: { says: 'Det er, når jeg ikke vil op. Du må ikke sige det til mor.' },
      tried: '',
      parentsKnow: 'Mor ved ikke noget. Jeg har ikke talt med hende.',
      acute: false,
      suspectedAbuse: true,
    }),
];
