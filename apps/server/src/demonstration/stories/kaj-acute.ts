import { plusMinutes } from '../story/days.js';
import { at } from '../story/telling.js';
import type { Story } from '../story/story.js';

const kaj = { name: 'Kaj Digtersen', cpr: '0000174004' } as const;

/**
 * A teacher sees signs of violence at home a few hours ago. The authority has it and nobody has assessed it yet; the
 * parents are neither invited nor told, and a leader's "wait" has stopped nothing.
 */
export const kajAcute: Story = (days) => {
  const told = days.hoursAgo(3);
  return [
    at(told)
      .by('tavs-tavlesen')
      .raises(kaj, {
        unitId: 'mosebakkeskolen',
        severity: 'red',
        sees:
          'Kaj går i 2. klasse. Han har aftryk som af fingre på begge overarme. Han krymper sig, når nogen løfter hånden, ' +
          'og ville ikke hjem, da han blev hentet.',
        childSays: { says: 'Jeg må ikke sige noget.' },
        tried: '',
        parentsKnow: 'Forældrene ved ikke noget. Vi har ikke talt med dem.',
        acute: true,
        suspectedAbuse: true,
        meeting: {
          at: days.urgentMeeting(),
          place: 'Familieafdelingens samtalerum',
          noteTakerId: 'noter-notesen',
          invite: [
            {
              capacity: 'teacher',
              personId: 'tavs-tavlesen',
              because: 'Kaj kom til ham, og han er en voksen, Kaj er tryg ved.',
            },
          ],
        },
      }),
    at(plusMinutes(told, 25))
      .by('solveig-skolemark')
      .asksToWait('Kan vi vente, til jeg selv har talt med Kaj og hans forældre?'),
  ];
};
