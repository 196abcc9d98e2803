import type { Severity } from '@tovholder/model';
import type { CaseStatus } from '../../projections/case-overview/case-overview.entity.js';
import type { Subject } from '../../domain/concern/concern-events.js';
import { PersonShown } from '../person-shown.js';
import {
  ShownChoice,
  ShownList,
  ShownMoment,
  ShownNumber,
  ShownPart,
  ShownText,
  ShownYesNo,
} from '../shown.js';

export class NextMeeting {
  @ShownText('Mødets id.')
  meetingId!: string;

  @ShownMoment('Hvornår mødet er.')
  at!: string;

  @ShownText('Hvor mødet er.')
  place!: string;
}

export class NextDeadline {
  @ShownText('Hvad der skal gøres.')
  title!: string;

  @ShownText('Hjemlen for fristen.')
  legalBasis!: string;

  @ShownMoment('Hvornår det senest skal være gjort.')
  dueAt!: string;
}

export class NextStep {
  @ShownText('Opgavens kode.')
  task!: string;

  @ShownText('Hvad der afventes, som en sætning.')
  why!: string;
}

export class CaseInList {
  @ShownText('Sagens id.')
  caseId!: string;

  @ShownNumber('Sagens version; send den med næste handling.')
  version!: number;

  @ShownText('Hvem bekymringen handler om.')
  subjectName!: string;

  @ShownChoice('Et barn, et barn der er beskrevet uden CPR, eller en gruppe.', [
    'child',
    'child-described',
    'group',
  ])
  subjectKind!: Subject['kind'];

  @ShownText('Enheden, hvor bekymringen blev rejst.')
  unitId!: string;

  @ShownText('Familieafdelingen, der har modtaget den.', { orNull: true })
  receivingUnitId!: string | null;

  @ShownText('Niveauets id.')
  level!: string;

  @ShownText('Niveauets navn i sagens model.')
  levelTitle!: string;

  @ShownChoice('Om sagen er i gang.', ['open', 'closed'])
  status!: CaseStatus;

  @ShownText('Kommunen, sagen er overdraget til, når familien er flyttet; ellers null.', { orNull: true })
  handedOverTo!: string | null;

  @ShownChoice('Hvor alvorlig bekymringen er.', ['green', 'yellow', 'red'], { orNull: true })
  severity!: Severity | null;

  @ShownYesNo('Om bekymringen er akut.')
  acute!: boolean;

  @ShownYesNo('Om der er mistanke om overgreb.')
  suspectedAbuse!: boolean;

  @ShownPart('Den, der holder tråden.', () => PersonShown, { orNull: true })
  threadHolder!: PersonShown | null;

  @ShownPart('Rådgiveren i familieafdelingen.', () => PersonShown, { orNull: true })
  handler!: PersonShown | null;

  @ShownPart('Den, der rejste bekymringen.', () => PersonShown)
  raisedBy!: PersonShown;

  @ShownMoment('Hvornår bekymringen blev rejst.')
  raisedAt!: string;

  @ShownNumber(
    'Tidligere bekymringer om samme barn, da denne blev rejst; kun for dem, der svarer for familieafdelingen, der har modtaget den.',
    { orNull: true },
  )
  earlierConcerns!: number | null;

  @ShownMoment('Sidst noget skete i sagen.')
  lastChange!: string;

  @ShownPart('Det næste møde.', () => NextMeeting, { orNull: true })
  nextMeeting!: NextMeeting | null;

  @ShownPart('Den næste frist.', () => NextDeadline, { orNull: true })
  nextDeadline!: NextDeadline | null;

  @ShownPart('Det, der afventes nu.', () => NextStep, { orNull: true })
  nextStep!: NextStep | null;
}

export class CaseList {
  @ShownList('Sagerne på denne side.', () => CaseInList)
  cases!: CaseInList[];

  @ShownNumber('Hvor mange sager der er i alt efter filtrene.')
  total!: number;

  @ShownNumber('Sidens nummer fra 1.')
  page!: number;

  @ShownNumber('Sager på hver side.')
  pageSize!: number;
}
