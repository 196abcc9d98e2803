import { ShownList, ShownNumber, ShownPart, ShownText, ShownTexts } from '../shown.js';
import { WhyNotShown } from './model-change-shown.js';

export class MoveAheadShown {
  @ShownText('Sagens id.')
  caseId!: string;

  @ShownNumber('Sagens version, som det er regnet på.')
  version!: number;

  @ShownText('Aftrykket af det, skiftet ændrer i sagen; sendes med handlingen.')
  preview!: string;

  @ShownTexts('Det, skiftet ændrer, i ord.')
  text!: string[];

  @ShownPart('Hvorfor sagen ikke kan skifte; null, når den kan.', () => WhyNotShown, { orNull: true })
  refused!: WhyNotShown | null;
}

export class MovesSumShown {
  @ShownNumber('Sager, der kan skifte.')
  movable!: number;

  @ShownNumber('Sager, der ikke kan, som de står.')
  refused!: number;

  @ShownNumber('Frister, der kommer til.')
  deadlinesAppear!: number;

  @ShownNumber('Frister, der flyttes eller følger nye ord.')
  deadlinesMove!: number;

  @ShownNumber('Frister, den nye model ikke har, og som bliver, som de var.')
  deadlinesStay!: number;

  @ShownNumber('Mennesker, der også skal med til et planlagt møde.')
  peopleRequired!: number;
}

/** The cases a chief may move from one version to another, a page at a time, with what it changes in each. */
export class MovesAheadShown {
  @ShownNumber('Åbne sager på versionen, som du må se; også dem på andre sider.')
  total!: number;

  @ShownPart('Siden lagt sammen.', () => MovesSumShown)
  sum!: MovesSumShown;

  @ShownList('Sagerne på siden.', () => MoveAheadShown)
  cases!: MoveAheadShown[];

  @ShownText('Den sidste sag på siden; null, når der ikke er flere.', { orNull: true })
  next!: string | null;
}
