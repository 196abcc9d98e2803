import type { ExceptionGround, View } from '../../domain/meeting/meeting-events.js';
import {
  ShownChoice,
  ShownDay,
  ShownList,
  ShownMoment,
  ShownNumber,
  ShownText,
  ShownTexts,
} from '../shown.js';

/** What one participant said. Child and parents have no sign-in: there somebody always writes it for them. */
export class SaidByParticipant {
  @ShownText('Hvem det kommer fra.')
  who!: string;

  @ShownText('Hvem der skrev det, når det ikke er deltageren selv; ellers null.', { orNull: true })
  writtenBy!: string | null;
}

export class RecordedContribution extends SaidByParticipant {
  @ShownText('Hvad der blev sagt.')
  says!: string;

  @ShownChoice('Blikket, det er set med.', ['children', 'parents', 'learning', 'cooperation'], {
    orNull: true,
  })
  view!: View | null;

  @ShownText('Dimensionen i analysen.', { orNull: true })
  dimension!: string | null;
}

export class RecordedAnswer extends SaidByParticipant {
  @ShownText('Svaret.')
  says!: string;
}

export class RecordedField {
  @ShownText('Feltets id i modellen.')
  field!: string;

  @ShownText('Feltets navn.')
  title!: string;

  @ShownList('Hvad der blev svaret, i rækkefølge.', () => RecordedAnswer)
  answers!: RecordedAnswer[];
}

export class RecordedStep {
  @ShownText('Punktets id i analysemodellen.')
  step!: string;

  @ShownText('Punktets navn.')
  title!: string;

  @ShownList('Hvad der blev sagt under punktet, i rækkefølge.', () => RecordedContribution)
  contributions!: RecordedContribution[];

  @ShownList('Hvad der blev svaret på punktets felter, i modellens rækkefølge.', () => RecordedField)
  fields!: RecordedField[];
}

export class RecordedVoice {
  @ShownChoice('Om det er barnets egen stemme eller børnenes i gruppen.', ['child', 'group'])
  of!: 'child' | 'group';

  @ShownText('Hvem der hørte barnet.')
  heardBy!: string;

  @ShownText('Hvordan barnet blev hørt.')
  how!: string;

  @ShownText('Bekymringernes hus.')
  worries!: string;

  @ShownText('De gode tings hus.')
  goodThings!: string;

  @ShownText('Drømmenes hus.')
  dreams!: string;
}

export class RecordedException {
  @ShownChoice('Hvad der talte imod en samtale.', ['age', 'other-circumstances'], { orNull: true })
  ground!: ExceptionGround | null;

  @ShownText('Hvorfor barnet ikke blev hørt.')
  reason!: string;

  @ShownText('Hvordan barnets holdning er kommet frem på anden vis.', { orNull: true })
  otherwise!: string | null;

  @ShownText('Hjemlen for undtagelsen.')
  legalBasis!: string;
}

export class RecordedScale extends SaidByParticipant {
  @ShownNumber('Svaret fra 0 til 10; det sidste, når deltageren har ændret det.')
  value!: number;

  @ShownNumber('Det første svar, når deltageren har ændret det under mødet.', { orNull: true })
  firstValue!: number | null;

  @ShownText('Begrundelsen.')
  because!: string;
}

export class RecordedDisagreement extends SaidByParticipant {
  @ShownChoice('Om uenigheden handler om ansvaret.', ['responsibility', 'other'])
  about!: 'responsibility' | 'other';

  @ShownText('Synspunktet.')
  view!: string;
}

export class AfterTheMeeting {
  @ShownMoment('Hvornår det skete.')
  at!: string;

  @ShownText('Hvad der skete.')
  what!: string;
}

export class RecordedAgreement {
  @ShownText('Aftalens id.')
  agreementId!: string;

  @ShownText('Hvem der holder aftalen.', { orNull: true })
  who!: string | null;

  @ShownText('Hvad de gør.')
  does!: string;

  @ShownDay('Senest hvornår.', { orNull: true })
  by!: string | null;

  @ShownText('Tegnet på fremgang, man ser efter.')
  signOfProgress!: string;

  @ShownList('Hvad der er sket med aftalen efter mødet.', () => AfterTheMeeting)
  afterTheMeeting!: AfterTheMeeting[];
}

export class RecordedTrialAction {
  @ShownText('Prøvehandlingens id.')
  trialActionId!: string;

  @ShownText('Hvem der ser efter.')
  who!: string;

  @ShownText('Hvad der prøves.')
  does!: string;

  @ShownText('Antagelsen bag.')
  hypothesis!: string;

  @ShownTexts('Fagene, der er med.')
  professions!: string[];

  @ShownDay('Hvornår der ses efter.')
  review!: string;

  @ShownList('Hvad der er sket med prøvehandlingen efter mødet.', () => AfterTheMeeting)
  afterTheMeeting!: AfterTheMeeting[];
}

export class RecordedCorrection extends SaidByParticipant {
  @ShownMoment('Hvornår den kom.')
  at!: string;

  @ShownText('Punktet, den handler om.', { orNull: true })
  step!: string | null;

  @ShownText('Rettelsen.')
  says!: string;
}
