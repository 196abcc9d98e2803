import type { Severity } from '@tovholder/model';
import { KnownAnswer } from '../known-answers/known-answer.js';
import {
  ShownChoice,
  ShownChoiceOrId,
  ShownList,
  ShownMoment,
  ShownNumber,
  ShownPart,
  ShownText,
  ShownYesNo,
} from '../shown.js';
import { actionCodes, tasks } from './actions.js';

export class QueuedAction {
  @ShownChoice('Hvad der gøres, når man vælger opgaven.', actionCodes)
  code!: string;

  @ShownText('Det samme som en sætning.')
  does!: string;
}

export class QueuedItem {
  @ShownText('Opgavens id; det samme, så længe den er der.')
  itemId!: string;

  @ShownText('Sagens id.')
  caseId!: string;

  @ShownNumber('Sagens version; send den med handlingen.')
  version!: number;

  @ShownText('Hvem sagen handler om.')
  subjectName!: string;

  @ShownText('Enheden, hvor bekymringen blev rejst.')
  unitId!: string;

  @ShownText('Niveauets id.')
  level!: string;

  @ShownText('Niveauets navn i sagens model.')
  levelTitle!: string;

  @ShownChoice('Hvor alvorlig bekymringen er.', ['green', 'yellow', 'red'], { orNull: true })
  severity!: Severity | null;

  @ShownYesNo('Om sagen er akut.')
  acute!: boolean;

  @ShownYesNo('Om der er mistanke om overgreb.')
  suspectedAbuse!: boolean;

  @ShownNumber(
    'Tidligere bekymringer om samme barn, da denne blev rejst; kun for dem, der svarer for familieafdelingen, der har modtaget den.',
    { orNull: true },
  )
  earlierConcerns!: number | null;

  @ShownChoiceOrId('Hvad der skal gøres; for en frist er det fristens id i modellen.', tasks)
  task!: string;

  @ShownText('Fristen, mødet, aftalen …, som opgaven handler om.')
  subjectId!: string;

  @ShownText(
    'Indsatsen, opgaven skyldes, når den skyldes en; send den med, når der følges op på indsatsen.',
    {
      orNull: true,
    },
  )
  measureId!: string | null;

  @ShownText('Hvorfor opgaven er her, og hvornår den senest skal være gjort, som sætninger.')
  why!: string;

  @ShownText(
    'Nyt om opgaven, siden den kom. Den, der leder et møde, ser her, hvem der har meldt afbud eller foreslået en anden tid.',
    { orNull: true },
  )
  news!: string | null;

  @ShownMoment('Hvornår opgaven kom.')
  since!: string;

  @ShownMoment('Hvornår den senest skal være gjort.', { orNull: true })
  dueAt!: string | null;

  @ShownYesNo('Om fristen er overskredet og står som ikke holdt.')
  missed!: boolean;

  @ShownYesNo('Om den er min; ellers ligger den i en fælles bunke, jeg kan tage af.')
  mine!: boolean;

  @ShownList('Hvad der er svaret på sagens møder, og som modellen bruger til opgaven.', () => KnownAnswer)
  knownAnswers!: KnownAnswer[];

  @ShownPart('Det ene, man gør ved den.', () => QueuedAction)
  action!: QueuedAction;
}

export class Queue {
  @ShownMoment('Tidspunktet, køen er delt op efter.')
  at!: string;

  @ShownNumber('Hvor mange opgaver der er i alt.')
  total!: number;

  @ShownText('Hvor næste side begynder; null på den sidste. Sendes med, når den hentes.', {
    orNull: true,
  })
  next!: string | null;

  @ShownList('Over tid.', () => QueuedItem)
  overdue!: QueuedItem[];

  @ShownList(
    'Før næste arbejdsdag begynder; en bekymring, der skal vurderes, og det akutte, når det skal gøres inden for et døgn.',
    () => QueuedItem,
  )
  today!: QueuedItem[];

  @ShownList(
    'Inden for tre arbejdsdage, og det, der ingen dato har; det ældste af det rykker frem.',
    () => QueuedItem,
  )
  soon!: QueuedItem[];

  @ShownList('Senere.', () => QueuedItem)
  later!: QueuedItem[];
}
