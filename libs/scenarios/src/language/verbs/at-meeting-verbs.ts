import { stepForWorries, type Model } from '@tovholder/model';
import type { Said, Situation } from '../detail.js';
import {
  day,
  ofModel,
  onlySaid,
  openMeetingIn,
  optional,
  person,
  present,
  wholeNumber,
  word,
  words,
  yesNo,
} from '../kinds-of-detail.js';
import { atMeeting, forWhom, heldFor } from './meeting-verbs.js';
import { verb, type Verb } from './verb.js';

const steps = ({ analysisModel }: Model) => analysisModel;

/** Where people say what they worry about; else the first step that takes what they say. */
const stepForContributions: Said<string> = ({ model }) =>
  present(stepForWorries(model)?.id, 'Analysemodellen har intet trin, der samler bidrag. Skriv »trin:«.');

/** The outcome that leaves the case where it is. */
const stay: Said<string> = ({ model }) =>
  present(
    model.outcomes.find(({ toLevel, opensScreening }) => toLevel === undefined && !opensScreening)?.id,
    'Modellen har intet udfald, der lader forløbet blive. Skriv »udfald:«.',
  );

/** At the meeting that is going on, unless it is said to be in a conversation of its own. */
function whereHeard(outside: boolean, situation: Situation): { meetingId?: string } {
  return outside ? {} : onlySaid({ meetingId: openMeetingIn(situation) });
}

const outsideMeeting = { 'uden for mødet': yesNo(false) } as const;

export const atMeetingVerbs: readonly Verb[] = [
  verb('EnterAnalysisStep', 'går til trinnet', { ...atMeeting, trin: ofModel('et trin', steps) }, (told) => ({
    meetingId: told.mødet.meetingId,
    step: told.trin,
  })),
  verb(
    'MakeContribution',
    'bidrager',
    {
      ...forWhom,
      trin: ofModel('et trin', steps, stepForContributions),
      siger: words('Det ser jeg i hverdagen.'),
      felt: optional(
        ofModel('et felt', ({ analysisModel }) => analysisModel.flatMap(({ fields = [] }) => fields)),
      ),
      syn: optional(
        word({
          children: ['børn'],
          parents: ['forældre'],
          learning: ['læring'],
          cooperation: ['samarbejde'],
        }),
      ),
      dimension: optional(
        ofModel('en dimension', ({ analysisModel }) => analysisModel.flatMap(({ dimensions }) => dimensions)),
      ),
    },
    (told) => ({
      ...heldFor(told),
      step: told.trin,
      says: told.siger,
      ...onlySaid({ view: told.syn, dimension: told.dimension, field: told.felt }),
    }),
  ),
  verb(
    'HearChild',
    'hører barnet',
    {
      siger: words('Jeg er ked af det i frikvartererne.'),
      godt: words('Fodbold.'),
      drømmer: words('At have en ven.'),
      'hørt af': optional(words()),
      hvordan: words('En snak.'),
      ...outsideMeeting,
    },
    (told, situation) => ({
      ...whereHeard(told['uden for mødet'], situation),
      voice: {
        heardBy: told['hørt af'] ?? situation.by.name,
        how: told.hvordan,
        worries: told.siger,
        goodThings: told.godt,
        dreams: told.drømmer,
      },
    }),
  ),
  verb(
    'ExceptChildVoice',
    'undlader at høre barnet',
    {
      grund: word({ age: ['alder'], 'other-circumstances': ['andre forhold'] }, 'age'),
      fordi: words('Barnet er tre måneder gammelt.'),
      'i stedet': words('Sundhedsplejersken har set barnet sammen med forældrene.'),
      ...outsideMeeting,
    },
    (told, situation) => ({
      ...whereHeard(told['uden for mødet'], situation),
      ground: told.grund,
      reason: told.fordi,
      otherwise: told['i stedet'],
    }),
  ),
  verb(
    'GiveScale',
    'svarer på skalaen',
    { ...forWhom, tal: wholeNumber(0, 10, 4), fordi: words('Sådan ser jeg det.') },
    (told) => ({ ...heldFor(told), value: told.tal, because: told.fordi }),
  ),
  verb(
    'RecordDisagreement',
    'skriver en uenighed ned',
    {
      ...forWhom,
      om: word({ responsibility: ['ansvaret'], other: ['noget andet'] }, 'responsibility'),
      siger: words('Det er ikke vores opgave.'),
    },
    (told) => ({ ...heldFor(told), about: told.om, view: told.siger }),
  ),
  verb(
    'NameResponsible',
    'udpeger den ansvarlige',
    { ...atMeeting, hvem: person(), fordi: words('Tættest på barnet.') },
    ({ mødet, hvem, fordi }) => ({
      meetingId: mødet.meetingId,
      responsibleId: hvem.personId,
      reason: fordi,
    }),
  ),
  verb(
    'CloseMeeting',
    'slutter mødet',
    {
      ...atMeeting,
      udfald: ofModel('et udfald', ({ outcomes }) => outcomes, stay),
      fordi: words('Det prøver vi i fire uger.'),
      'følges op': day('om 4 uger'),
    },
    (told) => ({
      meetingId: told.mødet.meetingId,
      outcome: told.udfald,
      reason: told.fordi,
      followUp: told['følges op'],
    }),
  ),
  verb(
    'CorrectRecord',
    'retter i referatet',
    { ...forWhom, siger: words('Det var i november.'), trin: optional(ofModel('et trin', steps)) },
    (told) => ({ ...heldFor(told), says: told.siger, ...onlySaid({ step: told.trin }) }),
  ),
];
