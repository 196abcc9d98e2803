import { ShownList, ShownMoment, ShownNumber, ShownText, ShownTexts, ShownYesNo } from '../shown.js';

/** A child about whom several concerns were raised, and what they have led to. */
export class RepeatedConcernsOfChild {
  @ShownText('Barnet.')
  childName!: string;

  @ShownNumber('Hvor mange bekymringer der er rejst om barnet i de sager, du må se.')
  concerns!: number;

  @ShownNumber('Hvor mange forskellige mennesker der har rejst dem.')
  raisers!: number;

  @ShownNumber('Fra hvor mange steder.')
  units!: number;

  @ShownMoment('Hvornår den første blev rejst.')
  firstAt!: string;

  @ShownMoment('Hvornår den seneste blev rejst.')
  lastAt!: string;

  @ShownMoment('Hvornår nogen sidst aftalte noget i en af sagerne.', { orNull: true })
  agreedAt!: string | null;

  @ShownMoment('Hvornår en indsats sidst blev sat i gang i en af sagerne.', { orNull: true })
  startedAt!: string | null;

  @ShownYesNo('Der er hverken aftalt noget eller sat noget i gang i nogen af sagerne.')
  nothingDone!: boolean;

  @ShownYesNo('Der er hverken aftalt noget eller sat noget i gang, siden den seneste bekymring blev rejst.')
  nothingSinceLast!: boolean;

  @ShownTexts('Sagerne, den ældste først.')
  caseIds!: string[];
}

/** What stands out to whoever answers for schools and families together. */
export class RepeatedConcerns {
  @ShownList(
    'Børn med flere bekymringer. Først dem, hvor der ikke er gjort noget siden den seneste, og blandt dem de fleste bekymringer først.',
    () => RepeatedConcernsOfChild,
  )
  children!: RepeatedConcernsOfChild[];
}
