import type { AppealableKind } from '@tovholder/model';
import type { Appeal } from '../../domain/case-state.js';
import type { PartyCapacity } from '../../domain/appeals/appeal-events.js';
import { ShownChoice, ShownDay, ShownYesNo, ShownText } from '../shown.js';

/** A decision as one party was told it. */
export class CaseTold {
  @ShownText('Beskedens id.')
  toldId!: string;

  @ShownChoice('Hvad der blev besluttet.', ['screen', 'decide-measure', 'start-measure'])
  decision!: AppealableKind;

  @ShownText('Det, som det lød.')
  what!: string;

  @ShownText('Partens navn.')
  to!: string;

  @ShownChoice('Barnet eller en forælder.', ['child', 'parent'])
  capacity!: PartyCapacity;

  @ShownDay('Hvilken dag parten fik besked.')
  toldOn!: string;

  @ShownDay('Den sidste dag, der kan klages.')
  appealBy!: string;

  @ShownText('Klagefristens hjemmel.')
  legalBasis!: string;
}

/** What a family complained of, and how far the answer is. */
export class CaseAppeal {
  @ShownText('Klagens id.')
  appealId!: string;

  @ShownText('Beskeden om det, der klages over.')
  toldId!: string;

  @ShownText('Det, der klages over.')
  what!: string;

  @ShownText('Hvem der klager.')
  appellant!: string;

  @ShownDay('Hvilken dag klagen kom.')
  receivedOn!: string;

  @ShownText('Klagen, med klagerens ord.')
  says!: string;

  @ShownYesNo('Den kom efter klagefristen.')
  late!: boolean;

  @ShownChoice('Hvor langt den er.', ['received', 'upheld', 'changed', 'too-late', 'forwarded', 'withdrawn'])
  status!: Appeal['status'];

  @ShownText('Svaret, eller hvorfor den er trukket tilbage; null, mens den venter.', { orNull: true })
  answer!: string | null;
}
