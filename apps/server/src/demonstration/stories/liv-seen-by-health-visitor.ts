import { at } from '../story/telling.js';
import type { Story } from '../story/story.js';
import { liv } from './liv-at-home-and-in-day-care.js';

/**
 * A new concern from another source about a child whose case is active. Barnets lov § 137: it waits to be reassessed
 * by somebody who has not handled the case, and the earlier one is shown beside it.
 */
export const livSeenByHealthVisitor: Story = (days) => [
  at(days.hoursAgo(5))
    .by('sune-sundhede')
    .raises(liv, {
      unitId: 'sundhedsplejen',
      severity: 'yellow',
      sees:
        'Jeg var på besøg hos Livs lillebror. Liv åbnede døren selv og var alene med ham, mens mor sov. Hun havde varmet ' +
        'vand til flasken. Der var ryddeligt og varmt, og mor blev meget ked af det, da hun vågnede.',
      childSays: { says: 'Baby græd. Liv vækker ikke mor.' },
      tried: 'Jeg blev, til moster kom. Mor og jeg har lagt en plan for de næste nætter.',
      parentsKnow: 'Mor ved, at jeg giver det videre, og at det er for at få mere hjælp.',
      acute: false,
      suspectedAbuse: false,
      meeting: {
        at: days.at(5, '10:00'),
        place: 'Børnehuset Regnbuen, det lille rum',
        chairId: 'regne-regnbuesen',
        invite: [
          {
            capacity: 'school-leader',
            personId: 'regne-regnbuesen',
            because: 'Leder det børnehus, Liv går i.',
          },
          { capacity: 'teacher', personId: 'sandra-sandkasse', because: 'Livs pædagog.' },
          { capacity: 'parent', name: 'Mor Luftkastel', because: 'Livs mor.' },
          { capacity: 'health-visitor', personId: 'sune-sundhede', because: 'Kommer hos familien hver uge.' },
        ],
      },
    }),
];
