import { plusMinutes } from '../story/days.js';
import { at } from '../story/telling.js';
import type { Story } from '../story/story.js';

const noor = { name: 'Noor Påfundet', cpr: '0000144005' } as const;

/** Raised this morning: the meeting is planned, nobody has answered yet, and the authority has a day to assess it. */
export const noorThisMorning: Story = (days) => {
  const morning = days.latest('07:45');
  return [
    at(morning)
      .by('kridte-kladdehefte')
      .raises(noor, {
        unitId: 'mosebakkeskolen',
        severity: 'yellow',
        sees:
          'Noor går i 5. klasse. Hun er faldet i søvn i timen tre gange på to uger og er begyndt at gå hjem i stedet for ' +
          'til gymnastik, som hun ellers elsker. Hun har passet sin lillebror, siden deres mor blev syg.',
        childSays: { says: 'Det er mig, der kan få ham til at sove. Det er okay.' },
        tried:
          'Hele årgangen har fået en rolig morgentime med mad. Noor spiser og er vågen, når hun har været med.',
        parentsKnow: 'Far ved, at vi gerne vil mødes. Han blev lettet over, at nogen spurgte.',
        acute: false,
        suspectedAbuse: false,
        meeting: {
          at: days.at(4, '13:30'),
          place: 'Det grønne rum, Mosebakkeskolen',
          invite: [
            { capacity: 'teacher', personId: 'kridte-kladdehefte', because: 'Noors lærer og AKT-vejleder.' },
            { capacity: 'parent', name: 'Far Påfundet', because: 'Noors far.' },
            {
              capacity: 'companion',
              name: 'Faster Påfundet',
              because: 'Noor vil gerne have sin faster med.',
            },
            {
              capacity: 'social-worker',
              personId: 'samuel-samtalesen',
              because: 'Kender hjælpen til børn, der er pårørende.',
            },
            {
              capacity: 'health-visitor',
              personId: 'sune-sundhede',
              because: 'Kommer hos familien med lillebror.',
            },
          ],
        },
      }),
    at(plusMinutes(morning, 345))
      .by('samuel-samtalesen')
      .assesses(
        'Far er hjemme og tager imod hjælp. Ikke akut. Vi mødes om, hvordan Noor kan være barn igen.',
      ),
  ];
};
