import { at } from '../story/telling.js';
import type { Story } from '../story/story.js';

const viggo = { name: 'Viggo Vindmøllesen', cpr: '0000134007' } as const;

/** Ikast-Brande: school and family department disagree about who is responsible; both views stand, and one is named. */
export const viggoWhoIsResponsible: Story = (days) => [
  at(days.at(-16, '14:25'))
    .by('viske-viskelund')
    .raises(viggo, {
      unitId: 'aaparkskolen',
      severity: 'yellow',
      sees:
        'Viggo går i 6. klasse. Han kommer en til to timer for sent de fleste dage. Når han er her, er han glad og dygtig, ' +
        'men han har mistet tråden i matematik og er begyndt at sige, at han er dum.',
      childSays: { says: 'Jeg vågner ikke. Der er ingen hjemme til at vække mig.' },
      tried: 'Klassen møder nu ind til en fælles morgenquiz, og vi ringer til Viggo klokken halv otte.',
      parentsKnow: 'Mor kører på arbejde klokken fem. Hun har selv foreslået, at vi ringer.',
      acute: false,
      suspectedAbuse: false,
      meeting: {
        at: days.at(-11, '15:00'),
        place: 'Åparkskolen, lokale 7',
        noteTakerId: 'viske-viskelund',
        invite: [
          { capacity: 'teacher', personId: 'viske-viskelund', because: 'Viggos lærer i matematik.' },
          { capacity: 'parent', name: 'Mor Vindmøllesen', because: 'Viggos mor.' },
          {
            capacity: 'social-worker',
            personId: 'samuel-samtalesen',
            because: 'Kender støtten til familien.',
          },
          {
            capacity: 'school-chief',
            personId: 'skjold-skolechefsen',
            because: 'Kan placere ansvaret, hvis vi er i tvivl.',
          },
        ],
      },
    }),
  at(days.at(-15, '09:40'))
    .by('samuel-samtalesen')
    .assesses('Ikke akut. Viggo er tryg hjemme; det er morgenen, der ikke hænger sammen.'),
  at(days.at(-15, '09:50'))
    .by('samuel-samtalesen')
    .acknowledges('Modtaget. Jeg ringer til Viggos mor, før vi mødes.'),
  at(days.at(-11, '15:00'))
    .by('aage-aabakke')
    .holds({
      lasts: 55,
      child: {
        heardBy: 'Viske Viskelund',
        how: 'Viggo var med hele mødet og havde skrevet en seddel',
        worries: 'At være den, der altid kommer ind, når de andre sidder.',
        goodThings: 'Quizzen. Min mor, når hun har fri.',
        dreams: 'At nogen banker på om morgenen.',
      },
      said: [
        {
          of: 'viske-viskelund',
          step: 'worries',
          says: 'Han mister de første timer, og det er dem med matematik.',
          view: 'learning',
        },
        {
          of: 'Mor Vindmøllesen',
          step: 'strengths',
          says: 'Når jeg har fri, er han oppe før mig og har dækket bord.',
          view: 'parents',
        },
      ],
      scales: [
        { of: viggo.name, value: 6, because: 'Det går, når jeg først er her.' },
        { of: 'Mor Vindmøllesen', value: 4, because: 'Jeg kan ikke være to steder.' },
        { of: 'viske-viskelund', value: 5, because: 'Han er hurtig, når han er med.' },
      ],
      agreements: [
        {
          owner: 'viske-viskelund',
          does: 'flytter matematik væk fra morgenen for hele klassen i fire uger',
          by: days.day(-1),
          signOfProgress: 'Viggo er med i alle timer.',
        },
        {
          owner: 'samuel-samtalesen',
          does: 'finder en, der kan banke på om morgenen, indtil mor har nye arbejdstider',
          by: days.day(1),
          signOfProgress: 'Viggo er i skole til quizzen tre dage i træk.',
        },
      ],
      dispute: {
        views: [
          {
            of: 'viske-viskelund',
            view: 'Skolen kan ikke hente børn ud af sengen. Det må være familieafdelingens opgave.',
          },
          {
            of: 'samuel-samtalesen',
            view: 'Fravær er skolens opgave. Vi kan hjælpe, men ikke have ansvaret for, at han møder.',
          },
        ],
        settledBy: 'skjold-skolechefsen',
        responsible: 'aage-aabakke',
        reason:
          'Skolen har ansvaret for, at Viggo er i skole. Familieafdelingen hjælper med morgenen, til den holder.',
      },
      outcome: 'stay-local',
      reason: 'Ansvaret er placeret, og begge aftaler kan begynde med det samme.',
      followUp: days.day(6),
    }),
  at(days.at(-9, '10:30'))
    .by('viske-viskelund')
    .corrects(
      'Mor Vindmøllesen',
      'Jeg har ikke sagt, at jeg ikke kan være to steder. Jeg sagde, at jeg gerne ville.',
    ),
];
