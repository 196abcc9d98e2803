import { at } from '../story/telling.js';
import type { Story } from '../story/story.js';

const alma = { name: 'Alma Opdigtet', cpr: '0000164001' } as const;

/** Hvidovre: a school is worried, and everyone leaves the meeting with one shared next step and a named responsible. */
export const almaOrdinaryPath: Story = (days) => [
  at(days.at(-12, '08:10'))
    .by('solveig-skolemark')
    .raises(alma, {
      unitId: 'mosebakkeskolen',
      severity: 'yellow',
      sees:
        'Alma går i 3. klasse og plejer at være den, der finder på legene. De seneste fire uger har hun spist sin mad ' +
        'alene og stået ved døren, når de andre løb ud. Hun rækker ikke længere hånden op.',
      childSays: { says: 'Der er ingen, der venter på mig.' },
      tried:
        'Hele klassen har haft faste legegrupper i to uger, og der har været en voksen med ude i hvert frikvarter. ' +
        'Det hjalp de dage, hvor legen var aftalt på forhånd.',
      parentsKnow: 'Vi har talt sammen to gange. Mor og far ser det samme derhjemme og vil gerne være med.',
      acute: false,
      suspectedAbuse: false,
      meeting: {
        at: days.at(-8, '12:30'),
        place: 'Lokale 12, Mosebakkeskolen',
        noteTakerId: 'tavs-tavlesen',
        invite: [
          { capacity: 'teacher', personId: 'tavs-tavlesen', because: 'Almas klasselærer.' },
          { capacity: 'parent', name: 'Mor Opdigtet', because: 'Almas mor.' },
          { capacity: 'parent', name: 'Far Opdigtet', because: 'Almas far.' },
          {
            capacity: 'social-worker',
            personId: 'bodil-barnefryd',
            because: 'Kender mulighederne for familien.',
          },
        ],
      },
    }),
  at(days.at(-12, '13:20'))
    .by('bodil-barnefryd')
    .assesses(
      'Alma er tryg hjemme, og forældrene er med. Der er ikke et akut behov. Netværksmødet er det rigtige næste skridt.',
    ),
  at(days.at(-11, '09:05'))
    .by('bodil-barnefryd')
    .acknowledges(
      'Tak, fordi I tog fat i det. Vi har modtaget jeres bekymring og kommer til mødet begge to.',
    ),
  at(days.at(-11, '14:40'))
    .by('tavs-tavlesen')
    .answers('accepted', 'Jeg taler med Alma og hører, hvad hun vil have sagt.'),
  at(days.at(-9, '14:15')).by('tavs-tavlesen').prepares({
    seen: 'Alma står ved døren i det store frikvarter. Det sker næsten hver dag, når legen ikke er aftalt.',
    tried: 'Legegrupper for hele klassen. Det virker, når grupperne er faste og en voksen sætter i gang.',
    'good-moments': 'I håndværk og design, når vi er få, og hun bygger sammen med to andre.',
    'child-says': 'At hun gerne vil med, men ikke ved, hvor hun skal begynde.',
  }),
  at(days.at(-8, '12:30'))
    .by('tavs-tavlesen')
    .holds({
      lasts: 55,
      absent: [alma.name],
      late: ['Far Opdigtet'],
      child: {
        heardBy: 'Tavs Tavlesen',
        how: 'Alma tegnede De Tre Huse sammen med sin lærer dagen før og bestemte selv, hvad der skulle siges på mødet',
        worries: 'At gå ud i frikvarteret. At de andre allerede er begyndt, når jeg kommer.',
        goodThings: 'Når vi bygger ting. Min fætter. Kaninerne hos farmor.',
        dreams: 'At nogen venter på mig ved døren.',
      },
      said: [
        {
          of: 'Mor Opdigtet',
          step: 'worries',
          says: 'Hun har ondt i maven om morgenen og spørger, om hun kan blive hjemme.',
          view: 'parents',
        },
        {
          of: 'tavs-tavlesen',
          step: 'worries',
          says: 'Hun siger mindre i timerne, også i de fag, hun er glad for.',
          view: 'learning',
        },
        {
          of: 'Far Opdigtet',
          step: 'strengths',
          says: 'Med sin fætter leger hun hele eftermiddagen. Hun kan godt, når hun er tryg.',
          view: 'parents',
        },
        {
          of: 'solveig-skolemark',
          step: 'strengths',
          says: 'I håndværk og design er klassen delt i to. Dér er Alma midt i det hele.',
          view: 'learning',
        },
        {
          of: 'bodil-barnefryd',
          step: 'analysis',
          says: 'Det ligner ikke noget, Alma har med hjemmefra. Det opstår, når ingen ved, hvem man leger med.',
          view: 'cooperation',
          dimension: 'leisure-and-friendships',
        },
        {
          of: 'famke-familiesen',
          step: 'analysis',
          says: 'Så hører opgaven til her, hos dem, der er sammen med hende hver dag. Vi følger med og kan hurtigt komme igen.',
          view: 'cooperation',
          dimension: 'day-care-school-learning',
        },
      ],
      scales: [
        { of: 'Mor Opdigtet', value: 3, because: 'Hver aften før skole er svær.' },
        { of: 'Far Opdigtet', value: 4, because: 'Hun griner igen i dag, efter at hun tegnede.' },
        { of: 'tavs-tavlesen', value: 4, because: 'Det går den forkerte vej, men hun har lyst.' },
        { of: 'solveig-skolemark', value: 5, because: 'Der er noget at bygge på.' },
      ],
      agreements: [
        {
          owner: 'tavs-tavlesen',
          does: 'taler med klassen om, hvordan man får alle med ud',
          by: days.day(-5),
          signOfProgress: 'Børnene kan selv fortælle, hvad aftalen er.',
        },
        {
          owner: 'tavs-tavlesen',
          does: 'sætter makkerpar, der følges ud til hvert frikvarter, og skifter dem hver uge',
          by: days.day(0),
          signOfProgress: 'Alma går ud uden at blive spurgt.',
        },
        {
          owner: 'Mor Opdigtet',
          does: 'inviterer to fra klassen hjem en eftermiddag',
          by: days.day(3),
          signOfProgress: 'Alma fortæller om det bagefter.',
        },
      ],
      trial: {
        hypothesis: 'Når den første leg er valgt, før klokken ringer, er der ingen, der står ved døren',
        does: 'Legekort ved døren: klassen vælger dagens første leg, og en voksen begynder den',
        professions: ['teacher', 'social-worker'],
        owner: 'tavs-tavlesen',
        review: days.day(2),
      },
      outcome: 'stay-local',
      reason: 'Klassens fællesskab ændres først. Familieafdelingen følger med og er kun et opkald væk.',
      followUp: days.day(5),
    }),
  at(days.at(-5, '13:50'))
    .by('tavs-tavlesen')
    .keepsAgreement('Klassen skrev sine egne tre regler. Alma foreslog den ene af dem.'),
];
