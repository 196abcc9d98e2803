import { noticeAnswerWords, type Capacity, type NoticeAnswer } from '@tovholder/model';
import { capacities } from '../../commands/choices.js';
import { PersonShown } from '../person-shown.js';
import { ShownChoice, ShownMoment, ShownPart, ShownText, ShownTexts } from '../shown.js';

export class NoticeAnsweredShown {
  @ShownMoment('Hvornår.')
  at!: string;

  @ShownPart('Hvem.', () => PersonShown)
  by!: PersonShown;

  @ShownChoice('Hvad der besvarede det.', Object.keys(noticeAnswerWords))
  what!: NoticeAnswer;

  @ShownText('Svaret, når det er skrevet.', { orNull: true })
  answer!: string | null;
}

/** What somebody was told once, and what answered it. */
export class CaseNotice {
  @ShownText('Advissets id.')
  noticeId!: string;

  @ShownText('Hvad det hedder i modellen.')
  title!: string;

  @ShownText('Hvad der bedes om.')
  asks!: string;

  @ShownChoice('Rollen, det er til.', capacities)
  to!: Capacity;

  @ShownText('Rollen på dansk.')
  toTitle!: string;

  @ShownMoment('Hvornår det blev givet.')
  givenAt!: string;

  @ShownPart('Hvem der gav det.', () => PersonShown)
  givenBy!: PersonShown;

  @ShownTexts('Hvad det siger, det nyeste sidst.')
  says!: string[];

  @ShownPart('Svaret; null, mens det venter.', () => NoticeAnsweredShown, { orNull: true })
  answered!: NoticeAnsweredShown | null;
}
