import { CaseInList } from '../cases/case-list.js';
import { ConcernAsRaised } from '../concern-as-raised.js';
import { KnownAnswer } from '../known-answers/known-answer.js';
import { ShownList, ShownPart, ShownText, ShownTexts } from '../shown.js';
import {
  CaseAdvice,
  CaseAgreement,
  CaseDeadline,
  CaseDecision,
  CaseMeasure,
  CaseMeeting,
  CaseTrialAction,
} from './case-affairs-shown.js';
import { CaseGrant } from './grants-shown.js';
import { CaseTask } from './task-shown.js';
import { CaseConsent } from './consent-shown.js';
import { CaseAppeal, CaseTold } from './appeal-shown.js';
import { CaseNotice } from './notice-shown.js';
import { EarlierConcernShown } from './earlier-concern-shown.js';

/** One case with everything in it. */
export class CaseDetail extends CaseInList {
  @ShownText('Beskrivelsen af barnet eller gruppen; null, når barnet er rejst med CPR-nummer.', {
    orNull: true,
  })
  subjectDescription!: string | null;

  @ShownText('Barnets CPR-nummer; kun for den familieafdeling, der har modtaget bekymringen.', {
    orNull: true,
  })
  cpr!: string | null;

  @ShownPart('Bekymringen, som den blev rejst.', () => ConcernAsRaised, { orNull: true })
  concern!: ConcernAsRaised | null;

  @ShownList(
    'De tidligere bekymringer om samme barn, ældste først, og hvad der kom ud af dem; også en senere, hvis forældrene er ' +
      'spærret i den. Kun for dem, der svarer for den familieafdeling, der har modtaget denne.',
    () => EarlierConcernShown,
  )
  earlier!: EarlierConcernShown[];

  @ShownText('Modellen, sagen kører på.')
  modelName!: string;

  @ShownText('Modellens version.')
  modelVersion!: string;

  @ShownTexts('De personer, der har del i sagen.')
  withPart!: string[];

  @ShownList('Familiens samtykker, det første først, og hvem der ser sagen på dem.', () => CaseConsent)
  consents!: CaseConsent[];

  @ShownList('Møderne.', () => CaseMeeting)
  meetings!: CaseMeeting[];

  @ShownList('Aftalerne.', () => CaseAgreement)
  agreements!: CaseAgreement[];

  @ShownList('Prøvehandlingerne.', () => CaseTrialAction)
  trialActions!: CaseTrialAction[];

  @ShownList('Råd fra andre niveauer.', () => CaseAdvice)
  advice!: CaseAdvice[];

  @ShownList(
    'Hvad der er svaret på modellens felter, det nyeste; `usedIn` siger, hvornår svaret skal være fremme.',
    () => KnownAnswer,
  )
  knownAnswers!: KnownAnswer[];

  @ShownList('Beslutningerne.', () => CaseDecision)
  decisions!: CaseDecision[];

  @ShownList('Indsatserne.', () => CaseMeasure)
  measures!: CaseMeasure[];

  @ShownList('Bevillingerne.', () => CaseGrant)
  grants!: CaseGrant[];

  @ShownList('Advis, det første først, og hvad der besvarede dem.', () => CaseNotice)
  notices!: CaseNotice[];

  @ShownList('De valgfrie opgaver, der er føjet til sagen.', () => CaseTask)
  tasks!: CaseTask[];

  @ShownList(
    'Det, parterne har fået besked om, det første først, og hvor længe der kan klages.',
    () => CaseTold,
  )
  told!: CaseTold[];

  @ShownList('Klager, den første først, og hvad de blev til.', () => CaseAppeal)
  appeals!: CaseAppeal[];

  @ShownList('Fristerne.', () => CaseDeadline)
  deadlines!: CaseDeadline[];
}
