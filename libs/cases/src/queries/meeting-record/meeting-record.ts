import type { Capacity } from '@tovholder/model';
import { capacityWords } from '@tovholder/model';
import type { MeetingStatus } from '../../projections/meeting-record/meeting-record.entity.js';
import { ConcernAsRaised } from '../concern-as-raised.js';
import { KnownAnswer } from '../known-answers/known-answer.js';
import { PersonShown } from '../person-shown.js';
import {
  ShownChoice,
  ShownDay,
  ShownList,
  ShownMoment,
  ShownPart,
  ShownText,
  ShownTexts,
  ShownYesNo,
} from '../shown.js';
import {
  RecordedAgreement,
  RecordedCorrection,
  RecordedDisagreement,
  RecordedException,
  RecordedScale,
  RecordedStep,
  RecordedTrialAction,
  RecordedVoice,
} from './said-at-meeting.js';

const capacities = Object.keys(capacityWords);

export class PreparedAnswer {
  @ShownText('Spørgsmålet på actioncardet.')
  question!: string;

  @ShownText('Svaret.')
  says!: string;
}

export class RecordedParticipant {
  @ShownText('Deltagerens id ved mødet.')
  participantId!: string;

  @ShownText('Deltagerens navn.')
  name!: string;

  @ShownChoice('Hvad deltageren er med som.', capacities)
  capacity!: Capacity;

  @ShownText('Det samme på dansk.')
  capacityTitle!: string;

  @ShownText('Hvorfor deltageren er inviteret.')
  because!: string;

  @ShownChoice(
    'Svaret på invitationen til det tidspunkt, mødet har nu; flyttes mødet, svarer alle igen, der skal svare.',
    ['accepted', 'declined'],
    { orNull: true },
  )
  answer!: 'accepted' | 'declined' | null;

  @ShownChoice(
    'Hvorfor der ikke ventes på et svar: deltageren leder mødet, har indkaldt til det eller har flyttet det til det ' +
      'tidspunkt, det har nu. Ellers null.',
    ['leads', 'called', 'moved'],
    { orNull: true },
  )
  unasked!: 'leads' | 'called' | 'moved' | null;

  @ShownYesNo('Om deltageren kom; null, når mødet ikke er holdt, eller det ikke er noteret.', {
    orNull: true,
  })
  present!: boolean | null;

  @ShownYesNo('Om deltageren kom, efter at mødet var begyndt.')
  cameLater!: boolean;

  @ShownMoment(
    'Hvornår deltageren kom, når det var senere end de andre. Står ikke, når mødet er skrevet ned bagefter: ' +
      'da ved ingen klokkeslættet.',
    { orNull: true },
  )
  arrivedAt!: string | null;

  @ShownList('Hvad deltageren har forberedt.', () => PreparedAnswer)
  prepared!: PreparedAnswer[];
}

export class WrittenAfterwards {
  @ShownMoment('Hvornår mødet blev skrevet ned.')
  at!: string;

  @ShownText('Hvorfor det først blev skrevet ned da.')
  because!: string;
}

export class RecordedAbsence {
  @ShownText('Hvem der ikke er inviteret.')
  who!: string;

  @ShownText('Hvorfor ikke.')
  because!: string;
}

export class RecordedResponsible {
  @ShownText('Den, der har ansvaret.')
  name!: string;

  @ShownText('Begrundelsen.')
  reason!: string;

  @ShownText('Den, der afgjorde det.')
  decidedBy!: string;

  @ShownText('Mandatet, det blev afgjort under.', { orNull: true })
  mandate!: string | null;
}

export class RecordedOutcome {
  @ShownText('Udfaldets id i modellen.')
  outcome!: string;

  @ShownText('Udfaldet.')
  title!: string;

  @ShownText('Begrundelsen.')
  reason!: string;

  @ShownDay('Hvornår der følges op.')
  followUp!: string;
}

/** What stands for the written underretning; nobody wrote it, it is what was said. */
export class MeetingRecord {
  @ShownText('Sagens id.')
  caseId!: string;

  @ShownText('Mødets id.')
  meetingId!: string;

  @ShownMoment('Tidspunktet, det er kendt fra; null, når det er nu.', { orNull: true })
  asOf!: string | null;

  @ShownText('Hvem mødet handler om.')
  subjectName!: string;

  @ShownText('Beskrivelsen af barnet eller gruppen; null, når barnet er rejst med CPR-nummer.', {
    orNull: true,
  })
  subjectDescription!: string | null;

  @ShownChoice('Hvor langt mødet er.', ['planned', 'open', 'closed', 'cancelled'])
  status!: MeetingStatus;

  @ShownText('Mødetypens id i modellen.')
  kind!: string;

  @ShownText('Mødetypen.')
  kindTitle!: string;

  @ShownText('Niveauets navn.')
  levelTitle!: string;

  @ShownMoment('Hvornår mødet efter planen begynder.')
  at!: string;

  @ShownMoment('Hvornår mødet efter planen slutter.')
  endsAt!: string;

  @ShownMoment('Hvornår mødet begyndte; null, når det ikke er begyndt eller er skrevet ned bagefter.', {
    orNull: true,
  })
  openedAt!: string | null;

  @ShownMoment('Hvornår mødet sluttede; null, når det ikke er slut eller er skrevet ned bagefter.', {
    orNull: true,
  })
  closedAt!: string | null;

  @ShownPart('Når mødet er skrevet ned, efter at det blev holdt.', () => WrittenAfterwards, { orNull: true })
  writtenAfterwards!: WrittenAfterwards | null;

  @ShownText('Hvor mødet er.')
  place!: string;

  @ShownText('Formålet.')
  purpose!: string;

  @ShownYesNo('Om referatet træder i stedet for en skriftlig underretning.')
  standsForNotification!: boolean;

  @ShownPart(
    'Bekymringen, som den blev rejst. Den indleder referatet af det møde, der træder i stedet for underretningen; ' +
      'i andre referater er den null.',
    () => ConcernAsRaised,
    { orNull: true },
  )
  concern!: ConcernAsRaised | null;

  @ShownYesNo(
    'Om nogen fra familieafdelingen kom; null, når mødet ikke er begyndt, eller referatet ikke træder i stedet for ' +
      'en underretning.',
    { orNull: true },
  )
  familyDepartmentPresent!: boolean | null;

  @ShownPart('Mødelederen.', () => PersonShown)
  chair!: PersonShown;

  @ShownPart('Referenten.', () => PersonShown)
  noteTaker!: PersonShown;

  @ShownText('Punktet i analysemodellen, mødet er nået til.', { orNull: true })
  step!: string | null;

  @ShownText('Hvorfor mødet er aflyst.', { orNull: true })
  cancelledBecause!: string | null;

  @ShownList('Deltagerne.', () => RecordedParticipant)
  participants!: RecordedParticipant[];

  @ShownList('Hvem der ikke er inviteret, og hvorfor.', () => RecordedAbsence)
  notInvited!: RecordedAbsence[];

  @ShownTexts('Familiens samtykker og afslag, som de stod, da mødet sluttede.')
  consents!: string[];

  @ShownPart('Barnets stemme.', () => RecordedVoice, { orNull: true })
  childsVoice!: RecordedVoice | null;

  @ShownPart('Undtagelsen, når barnet ikke er hørt.', () => RecordedException, { orNull: true })
  childsVoiceExcepted!: RecordedException | null;

  @ShownList(
    'Hvad der er svaret på tidligere møder, og som modellen bruger på næste møde eller på actioncards. Tom, når mødet ' +
      'er holdt eller aflyst.',
    () => KnownAnswer,
  )
  broughtAlong!: KnownAnswer[];

  @ShownList('Hvad der blev sagt, punkt for punkt.', () => RecordedStep)
  steps!: RecordedStep[];

  @ShownList('Skalaen fra 0 til 10.', () => RecordedScale)
  scales!: RecordedScale[];

  @ShownList('Aftalerne.', () => RecordedAgreement)
  agreements!: RecordedAgreement[];

  @ShownList('Prøvehandlingerne.', () => RecordedTrialAction)
  trialActions!: RecordedTrialAction[];

  @ShownList('Uenigheder, som de blev sagt.', () => RecordedDisagreement)
  disagreements!: RecordedDisagreement[];

  @ShownPart('Den, der fik ansvaret.', () => RecordedResponsible, { orNull: true })
  responsible!: RecordedResponsible | null;

  @ShownList('Dem, der fik ansvaret før det blev rettet, i rækkefølge.', () => RecordedResponsible)
  responsibleBefore!: RecordedResponsible[];

  @ShownPart('Udfaldet.', () => RecordedOutcome, { orNull: true })
  outcome!: RecordedOutcome | null;

  @ShownList('Rettelser, der er kommet til referatet.', () => RecordedCorrection)
  corrections!: RecordedCorrection[];
}
