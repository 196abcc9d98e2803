import { at } from '../story/telling.js';
import type { InventedChild, Story } from '../story/story.js';

export const liv: InventedChild = { name: 'Liv Luftkastel', cpr: '0000234006' };

/** A day care's concern that became an inquiry and a measure; still running when somebody else becomes worried. */
export const livAtHomeAndInDayCare: Story = (days) => [
  at(days.at(-27, '10:15'))
    .by('sandra-sandkasse')
    .raises(liv, {
      unitId: 'regnbuen',
      severity: 'yellow',
      sees:
        'Liv er tre år. Hun bliver ofte hentet sent, og hendes mor virker udmattet. Liv trøster de andre børn og passer på ' +
        'sin dukke, men hun leger næsten ikke selv.',
      childSays: { says: 'Mor er træt. Liv kan selv.' },
      tried:
        'Stuen har fået en fast voksen til sidst på dagen, så de, der hentes sent, har en rolig stund sammen.',
      parentsKnow: 'Mor har selv fortalt, at det er svært for tiden. Hun er alene med Liv og en nyfødt.',
      acute: false,
      suspectedAbuse: false,
      meeting: {
        at: days.at(-23, '09:30'),
        place: 'Børnehuset Regnbuen, det lille rum',
        noteTakerId: 'regne-regnbuesen',
        invite: [
          { capacity: 'teacher', personId: 'sandra-sandkasse', because: 'Livs pædagog.' },
          { capacity: 'parent', name: 'Mor Luftkastel', because: 'Livs mor.' },
          { capacity: 'companion', name: 'Moster Luftkastel', because: 'Mor vil gerne have sin søster med.' },
          {
            capacity: 'social-worker',
            personId: 'raadhild-raadvig',
            because: 'Kender hjælpen til små familier.',
          },
        ],
      },
    }),
  at(days.at(-27, '14:05'))
    .by('raadhild-raadvig')
    .assesses('Mor beder selv om hjælp og har sin søster tæt på. Ikke akut. Vi mødes i næste uge.'),
  at(days.at(-26, '08:55'))
    .by('raadhild-raadvig')
    .acknowledges('Tak for jeres bekymring og for den rolige stund sidst på dagen. Jeg kommer til mødet.'),
  at(days.at(-23, '09:30'))
    .by('regne-regnbuesen')
    .holds({
      lasts: 50,
      absent: [liv.name],
      child: {
        heardBy: 'Sandra Sandkasse',
        how: 'Liv viste med dukken, hvordan en dag er, mens de legede på puderne',
        worries: 'Dukken græder om natten, og ingen kommer, fordi de sover.',
        goodThings: 'Moster. Gyngen. Når baby griner.',
        dreams: 'At mor læser den med bjørnen.',
      },
      said: [
        {
          of: 'Mor Luftkastel',
          step: 'worries',
          says: 'Jeg er bange for, at Liv tror, hun skal passe på mig.',
          view: 'parents',
        },
        {
          of: 'Moster Luftkastel',
          step: 'strengths',
          says: 'Hun kommer sig hurtigt, når hun har sovet hos mig. Og hun elsker at være storesøster.',
          view: 'parents',
        },
        {
          of: 'raadhild-raadvig',
          step: 'analysis',
          says: 'Mor har kræfterne, men ikke timerne. Vi vil gerne afdække, hvad der skal til, og begynde imens.',
          view: 'cooperation',
          dimension: 'safe-care',
        },
      ],
      scales: [
        { of: 'Mor Luftkastel', value: 4, because: 'Jeg kan se, hvad hun mangler, og når det ikke.' },
        { of: 'sandra-sandkasse', value: 5, because: 'Hun er begyndt at grine sidst på dagen.' },
      ],
      agreements: [
        {
          owner: 'sandra-sandkasse',
          does: 'tager imod Liv hver morgen med den samme leg',
          by: days.day(1),
          signOfProgress: 'Liv begynder selv legen.',
        },
        {
          owner: 'Moster Luftkastel',
          does: 'har Liv hos sig en nat om ugen',
          by: days.day(4),
          signOfProgress: 'Mor har sovet, og Liv glæder sig.',
        },
      ],
      outcome: 'screening',
      reason: 'Mor ønsker hjælp, som kun familieafdelingen kan give, og er enig i næste skridt.',
      followUp: days.day(3),
    }),
  at(days.at(-21, '13:00'))
    .by('raadhild-raadvig')
    .screens({
      outcome: 'inquiry',
      reason: 'Behovet er kendt af alle, men ikke hvor meget hjælp der skal til.',
      basis: ['Netværksmødet', 'Livs leg med dukken', 'Samtalen med mor'],
    }),
  at(days.at(-20, '09:20'))
    .by('raadhild-raadvig')
    .informsNotifier('Vi er i gang med en afdækning sammen med mor, og hjælpen begynder imens.'),
  at(days.at(-20, '10:00'))
    .by('sandra-sandkasse')
    .handsThreadTo('raadhild-raadvig', 'Rådhild kommer hos familien og samler trådene nu.'),
  at(days.at(-17, '11:40'))
    .by('raadhild-raadvig')
    .decides({
      what: 'En familievejleder to eftermiddage om ugen i tre måneder',
      reason: 'Mor får luft, og Liv får en voksen, der kun er hendes, mens baby sover.',
      basis: ['Netværksmødet', 'Afdækningen indtil nu'],
    }),
  at(days.at(-17, '11:55'))
    .by('raadhild-raadvig')
    .starts({
      what: 'En familievejleder to eftermiddage om ugen i tre måneder',
      startsOn: days.day(-15),
      funding: { kind: 'settled', payer: 'Familieafdelingen' },
      fundingOwnerIds: [],
    }),
];
