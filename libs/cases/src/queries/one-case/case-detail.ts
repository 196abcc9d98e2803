import { CaseInList } from '../cases/case-list.js';
import { ShownList, ShownText, ShownTexts } from '../shown.js';
import {
  CaseAdvice,
  CaseAgreement,
  CaseDeadline,
  CaseDecision,
  CaseMeasure,
  CaseMeeting,
  CaseTrialAction,
} from './case-affairs-shown.js';

/** One case with everything in it. */
export class CaseDetail extends CaseInList {
  @ShownText('Modellen, sagen kører på.')
  modelName!: string;

  @ShownText('Modellens version.')
  modelVersion!: string;

  @ShownTexts('De personer, der har del i sagen.')
  withPart!: string[];

  @ShownList('Møderne.', () => CaseMeeting)
  meetings!: CaseMeeting[];

  @ShownList('Aftalerne.', () => CaseAgreement)
  agreements!: CaseAgreement[];

  @ShownList('Prøvehandlingerne.', () => CaseTrialAction)
  trialActions!: CaseTrialAction[];

  @ShownList('Råd fra andre niveauer.', () => CaseAdvice)
  advice!: CaseAdvice[];

  @ShownList('Beslutningerne.', () => CaseDecision)
  decisions!: CaseDecision[];

  @ShownList('Indsatserne.', () => CaseMeasure)
  measures!: CaseMeasure[];

  @ShownList('Fristerne.', () => CaseDeadline)
  deadlines!: CaseDeadline[];
}
