import type { ClosingEvent } from '../../../domain/closing/closing-events.js';
import type { ConcernEvent } from '../../../domain/concern/concern-events.js';
import type { ModelChangeEvent } from '../../../domain/model-change/model-change-events.js';
import { dayInWords, inQuotes, listed, mark, quoted } from '../in-words.js';
import type { Sentences } from './sentences.js';

export const severityWords = { green: 'grøn', yellow: 'gul', red: 'rød' };

const received = {
  'meeting-requested': 'mødet blev indkaldt',
  acute: 'bekymringen er akut',
  'suspected-abuse': 'der er mistanke om overgreb',
  'honour-conflict': 'der er en æresrelateret konflikt',
  escalated: 'sagen blev løftet',
  'parent-contact-suspended': 'kontakten til forældrene er sat i bero',
};

export const concernSentences: Sentences<
  ConcernEvent['type'] | ClosingEvent['type'] | ModelChangeEvent['type']
> = {
  CaseOpened: ({ subject, model, level }) =>
    [
      `Forløbet om ${subject.name} blev åbnet på niveauet ${mark('level', level)} efter modellen ${model.name}, version ${model.version}.`,
      ...(subject.kind === 'child' ? [] : inQuotes('Beskrivelse', subject.description)),
    ].join(' '),
  ConcernRaised: ({ severity, sees, childSays, tried, parentsKnow, acute, suspectedAbuse, honourConflict }) =>
    [
      `Bekymring rejst (${severityWords[severity]}${acute ? ', akut' : ''}${suspectedAbuse ? ', mistanke om overgreb' : ''}${honourConflict ? ', æresrelateret konflikt' : ''}): ${quoted(sees)}`,
      'says' in childSays
        ? `Barnet siger: ${quoted(childSays.says)}`
        : `Barnet er ikke spurgt: ${quoted(childSays.notAskedBecause)}`,
      ...inQuotes('Prøvet', tried),
      ...inQuotes('Forældrene ved', parentsKnow),
    ].join(' '),
  ConcernReceived: ({ because, reassessment }) =>
    `Familieafdelingen modtog bekymringen, fordi ${received[because]}.` +
    (reassessment
      ? mark(
          'earlier-concerns',
          ' Barnet har en aktiv sag, så den vurderes af en, der ikke har behandlet barnets sager før.',
        )
      : ''),
  ParentContactBarred: ({ gate }) =>
    gate === 'G1'
      ? 'Forældrene må ikke kontaktes, før barnet er hørt.'
      : 'Forældre og netværk må ikke kontaktes, før risikoen for barnet er vurderet.',
  RiskAssessed: ({ assessment, precautions, legalBasis }) =>
    [
      `Risikoen for barnet blev vurderet (${legalBasis}): ${quoted(assessment)}`,
      ...inQuotes('Det gøres der', precautions),
    ].join(' '),
  ParentContactOpened: ({ reason }) => `Forældrene må kontaktes: ${quoted(reason)}`,
  ParentContactSuspended: ({ barredIn }) =>
    'Kontakten til forældrene er sat i bero. Tal med familieafdelingen, før nogen taler med dem eller inviterer dem.' +
    mark(
      'earlier-concerns',
      ` Der er lukket for kontakten i en anden åben sag om barnet (${listed(barredIn)}). Kontakten åbnes dér.`,
    ),
  ParentContactResumed: () =>
    'Kontakten til forældrene er ikke længere sat i bero. Tal med familieafdelingen om, hvordan den genoptages.',
  WaitRequested: ({ says }) => `Bad om at vente: ${quoted(says)} Det standser ikke bekymringen.`,
  ThreadHolderNamed: ({ holder, before, reason }) =>
    `${holder.name} holder tråden${before ? ` efter ${before.name}` : ''}: ${quoted(reason)}`,
  CaseMovedToModel: ({ from, to, reason, level, keeps }) =>
    [
      `Forløbet skiftede model fra ${from.name}, version ${from.version}, til ${to.name}, version ${to.version}: ${quoted(reason)}`,
      ...(level
        ? [`Det stod på ${mark('level', level.from)} og står nu på ${mark('level', level.to)}.`]
        : []),
      ...keeps.map(({ title }) => `Fristen »${title}« står ikke i den nye model og bliver, som den var.`),
    ].join(' '),
  CaseHandedOver: ({ municipality, notifiedOn, movesOn, material }) =>
    [
      `Overdraget til ${municipality}, som familien flytter til ${dayInWords(movesOn)}. Den fik besked ${dayInWords(notifiedOn)}.`,
      ...material.map(
        ({ what, legalBasis }) => `Givet videre: ${quoted(what)} Grundlag: ${quoted(legalBasis)}`,
      ),
    ].join(' '),
  CaseClosed: ({ reason, whatChanged, leaves = [] }) =>
    [
      `Forløbet blev afsluttet: ${quoted(reason)} Det blev anderledes: ${quoted(whatChanged)}`,
      ...leaves.map(
        (left) =>
          `${'agreementId' in left ? 'Aftalen' : 'Prøvehandlingen'} »${left.does}« bortfaldt: ${quoted(left.reason)}`,
      ),
    ].join(' '),
  CaseReopened: ({ reason, gate, threadHolder }) =>
    `Forløbet blev genåbnet${gate ? `, fordi en bekymring altid kan nå myndigheden (${gate})` : ''}: ${quoted(reason)} ${threadHolder.name} holder tråden.`,
};
