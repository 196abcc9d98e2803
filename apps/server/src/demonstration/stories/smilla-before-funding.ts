import { at } from '../story/telling.js';
import type { Story } from '../story/story.js';

const smilla = { name: 'Smilla Ingensen', cpr: '0000114002' } as const;

/** Hvidovre: "Gør det. Vi finder ud af både økonomi og jura." The offer has begun; the chiefs still owe an answer. */
export const smillaBeforeFunding: Story = (days) => [
  at(days.at(-9, '08:35'))
    .by('aage-aabakke')
    .raises(smilla, {
      unitId: 'aaparkskolen',
      severity: 'red',
      sees:
        'Smilla går i 8. klasse og bor i plejefamilie. Hun har ikke været i skole i 58 dage. Hun svarer, når vi skriver, ' +
        'og hun afleverer tegninger til biologi, men hun kommer ikke ind ad døren.',
      childSays: { says: 'Jeg vil gerne lære noget. Bare ikke dér, hvor alle kigger.' },
      tried: 'Kort skema, egen indgang, undervisning på biblioteket og hjemmebesøg af hendes lærer.',
      parentsKnow: 'Plejefamilien har selv bedt om et møde. Smillas mor er orienteret og bakker op.',
      acute: false,
      suspectedAbuse: false,
      meeting: {
        at: days.at(-6, '13:00'),
        place: 'Åparkskolen, lokale 3',
        noteTakerId: 'noter-notesen',
        invite: [
          { capacity: 'teacher', personId: 'penna-pennalhus', because: 'Smillas lærer.' },
          { capacity: 'parent', name: 'Mor Ingensen', because: 'Smillas mor.' },
          { capacity: 'other-professional', name: 'Plejemor Plejholt', because: 'Smilla bor hos hende.' },
          {
            capacity: 'social-worker',
            personId: 'raadhild-raadvig',
            because: 'Kender Smilla fra anbringelsen.',
          },
          {
            capacity: 'school-chief',
            personId: 'skjold-skolechefsen',
            because: 'Specialundervisning kan komme på tale.',
          },
          {
            capacity: 'family-chief',
            personId: 'familla-chefgaard',
            because: 'Dagbehandling kan komme på tale.',
          },
        ],
      },
    }),
  at(days.at(-9, '11:15'))
    .by('raadhild-raadvig')
    .assesses(
      'Smilla er i trygge hænder hos plejefamilien, så der er ikke et akut behov. Men hver uge uden skole koster hende noget.',
    ),
  at(days.at(-9, '11:25'))
    .by('raadhild-raadvig')
    .acknowledges('Modtaget. Vi kommer alle, så I ikke skal vente på svar bagefter.'),
  at(days.at(-8, '15:05')).by('penna-pennalhus').answers('accepted', 'Jeg tager hendes tegninger med.'),
  at(days.at(-6, '13:00'))
    .by('noter-notesen')
    .holds({
      lasts: 50,
      absent: [smilla.name],
      child: {
        heardBy: 'Rådhild Rådvig',
        how: 'En gåtur med plejefamiliens hund dagen før mødet',
        worries: 'Alle de øjne på gangen. At de voksne giver op.',
        goodThings: 'Hestene. Biologi. At Penna bliver ved med at skrive.',
        dreams: 'At blive dyrlæge. At begynde et sted, hvor ingen kender mig i forvejen.',
      },
      said: [
        {
          of: 'raadhild-raadvig',
          step: 'worries',
          says: 'Hver uge uden skole gør vejen tilbage længere.',
          view: 'children',
        },
        {
          of: 'penna-pennalhus',
          step: 'strengths',
          says: 'Hun afleverer, når opgaven handler om dyr, og det er godt arbejde.',
          view: 'learning',
        },
        {
          of: 'Plejemor Plejholt',
          step: 'strengths',
          says: 'Hun står selv op til hestene klokken seks. Der er ikke noget i vejen med viljen.',
          view: 'parents',
        },
        {
          of: 'familla-chefgaard',
          step: 'analysis',
          says: 'Vi ved ikke, hvem af os to der skal betale. Det må hun ikke komme til at vente på.',
          view: 'cooperation',
          dimension: 'day-care-school-learning',
        },
      ],
      scales: [
        { of: 'raadhild-raadvig', value: 2, because: '58 dage er lang tid, når man er 14.' },
        { of: 'penna-pennalhus', value: 4, because: 'Kontakten er der.' },
        { of: 'Plejemor Plejholt', value: 4, because: 'Hun spurgte selv, hvornår hun kan begynde.' },
      ],
      agreements: [
        {
          owner: 'raadhild-raadvig',
          does: 'følger Smilla derhen den første dag',
          by: days.day(-4),
          signOfProgress: 'Smilla siger ja til dag to.',
        },
        {
          owner: 'penna-pennalhus',
          does: 'skriver til Smilla en gang om ugen og sender klassens biologi med',
          by: days.day(4),
          signOfProgress: 'Smilla svarer.',
        },
      ],
      outcome: 'stay-local',
      reason: 'Alle er enige om tilbuddet. Betalingen afklares af de to chefer, mens Smilla er i gang.',
      followUp: days.day(9),
    }),
  at(days.at(-6, '15:10'))
    .by('raadhild-raadvig')
    .decides({
      what: 'Fire timer om dagen på et lille sted med heste, hvor en lærer og en pædagog følges ad',
      reason:
        'Smilla vil gerne lære, men kan ikke komme ind ad skolens dør. Her begynder hun med det, hun kan.',
      basis: ['Netværksmødet', 'Smillas egne ord til sin rådgiver', 'Skolens oversigt over fravær'],
    }),
  at(days.at(-5, '08:45'))
    .by('raadhild-raadvig')
    .starts({
      what: 'Fire timer om dagen på et lille sted med heste, hvor en lærer og en pædagog følges ad',
      startsOn: days.day(-4),
      funding: { kind: 'open' },
      fundingOwnerIds: ['skjold-skolechefsen', 'familla-chefgaard'],
      fundingAnswerBy: days.day(3),
      fundingQuestion:
        'Er det dagbehandling, som familieafdelingen betaler, eller specialundervisning, som skolen betaler?',
    }),
  at(days.at(-4, '15:30'))
    .by('raadhild-raadvig')
    .keepsAgreement('Smilla striglede tre heste og spurgte, om hun måtte komme igen i morgen.'),
  at(days.at(-1, '10:20'))
    .by('raadhild-raadvig')
    .remindsOfFunding(
      'Smilla har været der hver dag siden start. Stedet spørger, hvem regningen skal sendes til.',
    ),
];
