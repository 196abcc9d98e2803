import { capacityWords, decisionWords, routeWords, type Capacity, type DecisionKind } from '@tovholder/model';
import type { DeadlineChange, Lost, RouteChange } from '../../domain/model-change/model-change.js';
import {
  ShownChoice,
  ShownList,
  ShownMoment,
  ShownNumber,
  ShownPart,
  ShownText,
  ShownTexts,
} from '../shown.js';

const capacities = Object.keys(capacityWords);

export class ModelVersionShown {
  @ShownText('Modellens navn.')
  name!: string;

  @ShownText('Modellens version.')
  version!: string;
}

export class LevelChangeShown {
  @ShownText('Niveauet, sagen står på.')
  from!: string;

  @ShownText('Niveauet, den ville stå på.')
  to!: string;

  @ShownText('Det første som ord.')
  fromTitle!: string;

  @ShownText('Det andet som ord.')
  toTitle!: string;
}

export class DeadlineChangeShown {
  @ShownChoice('Om fristen kommer til, flyttes, eller bliver, fordi den nye model ikke har den.', [
    'appears',
    'moves',
    'stays',
  ])
  effect!: DeadlineChange['effect'];

  @ShownText('Fristens id; null, når den kommer til.', { orNull: true })
  deadlineId!: string | null;

  @ShownText('Reglen, den løber efter.')
  rule!: string;

  @ShownText('Hvad der skal gøres.')
  title!: string;

  @ShownMoment('Hvornår det senest skal være gjort, hvis sagen skiftede nu.')
  dueAt!: string;

  @ShownMoment('Hvornår det skulle være gjort før; null, når fristen kommer til.', { orNull: true })
  dueBefore!: string | null;

  @ShownChoice(
    'Om den regnes fra det, der fik den til at løbe, eller fra skiftet: ingen kommer for sent ved et skifte.',
    ['milestone', 'move'],
    { orNull: true },
  )
  runsFrom!: 'milestone' | 'move' | null;
}

export class NewlyRequiredShown {
  @ShownText('Det planlagte møde.')
  meetingId!: string;

  @ShownChoice('Hvem der også skal være med.', capacities)
  capacity!: Capacity;

  @ShownText('Hvorfor.')
  reason!: string;
}

export class LostShown {
  @ShownChoice('Hvad det er.', ['step', 'meeting-kind'])
  what!: Lost['what'];

  @ShownText('Dets id i den model, sagen forlader.')
  id!: string;

  @ShownText('Det som ord.')
  title!: string;
}

export class MandateChangeShown {
  @ShownChoice('Beslutningen, der venter.', Object.keys(decisionWords))
  decision!: DecisionKind;

  @ShownTexts('Hvem der må træffe den nu.')
  before!: Capacity[];

  @ShownTexts('Hvem der må træffe den efter skiftet.')
  after!: Capacity[];
}

export class RouteChangeShown {
  @ShownChoice('Om vejen kommer til eller forsvinder.', ['appears', 'goes'])
  effect!: RouteChange['effect'];

  @ShownChoice('Hvad man gør ad den.', Object.keys(routeWords))
  kind!: RouteChange['kind'];

  @ShownText('Niveauet, den fører til.')
  to!: string;

  @ShownText('Niveauet som ord.')
  title!: string;
}

export class FirstMeetingShown {
  @ShownMoment('Senest nu.')
  before!: string;

  @ShownMoment('Senest efter skiftet.')
  after!: string;
}

export class ChoiceInPlace {
  @ShownText('Sendes.')
  id!: string;

  @ShownText('Læses.')
  title!: string;
}

export class WhyNotShown {
  @ShownText('Afvisningens kode.')
  code!: string;

  @ShownText('Hvorfor sagen ikke kan skifte, som den står.')
  title!: string;

  @ShownText('Hvad man kan gøre.')
  whatToDo!: string;

  @ShownList('Hvad der kan vælges, fx niveauer, der kan træde i stedet.', () => ChoiceInPlace)
  choices!: ChoiceInPlace[];
}

/** What it would change for one case to run on another version. */
export class ModelChangeShown {
  @ShownText('Sagens id.')
  caseId!: string;

  @ShownNumber('Sagens version, som det er regnet på.')
  version!: number;

  @ShownText(
    'Aftrykket af ændringen. Den, der skifter sagens model, sender det med, så ingen skifter på noget forældet.',
  )
  preview!: string;

  @ShownTexts('Ændringen i ord.')
  text!: string[];

  @ShownPart('Hvorfor sagen ikke kan skifte; null, når den kan.', () => WhyNotShown, { orNull: true })
  refused!: WhyNotShown | null;

  @ShownPart('Modellen, sagen kører på.', () => ModelVersionShown)
  from!: ModelVersionShown;

  @ShownPart('Modellen, den ville køre på.', () => ModelVersionShown)
  to!: ModelVersionShown;

  @ShownPart('Hvor den ville stå.', () => LevelChangeShown)
  level!: LevelChangeShown;

  @ShownList(
    'Frister, der kommer til, flyttes eller bliver uden regel. De øvrige er uændrede.',
    () => DeadlineChangeShown,
  )
  deadlines!: DeadlineChangeShown[];

  @ShownPart('Hvornår det første møde senest skal holdes, hvis det ændres.', () => FirstMeetingShown, {
    orNull: true,
  })
  firstMeeting!: FirstMeetingShown | null;

  @ShownList('Hvem der også skal med til planlagte møder.', () => NewlyRequiredShown)
  people!: NewlyRequiredShown[];

  @ShownList('Hvad sagen har brugt, som den nye model ikke har. Det skrevne bliver stående.', () => LostShown)
  lost!: LostShown[];

  @ShownList('Ventende beslutninger, som andre må træffe.', () => MandateChangeShown)
  mandates!: MandateChangeShown[];

  @ShownList('Veje fra sagens niveau, der kommer til eller forsvinder.', () => RouteChangeShown)
  routes!: RouteChangeShown[];
}
