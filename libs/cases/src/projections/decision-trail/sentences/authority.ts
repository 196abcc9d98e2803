import type { AuthorityEvent } from '../../../domain/authority/authority-events.js';
import type { LevelEvent } from '../../../domain/levels/level-events.js';
import { dayInWords, inQuotes, listed, mark, quoted } from '../in-words.js';
import type { Sentences } from './sentences.js';

const outcomes = {
  'nothing-further': 'førte til, at der ikke gøres mere efter barnets lov',
  inquiry: 'førte til en afdækning',
  examination: 'førte til en børnefaglig undersøgelse',
};

export const authoritySentences: Sentences<AuthorityEvent['type'] | LevelEvent['type']> = {
  HandlerAssigned: ({ handler, before, reason }) =>
    `${handler.name} blev rådgiver${before ? ` efter ${before.name}` : ''}: ${quoted(reason)}`,
  ConcernAssessed: ({ kind, acuteNeed, assessment }) =>
    `Bekymringen blev ${kind === 'reassessment' ? mark('earlier-concerns', 'gen') : ''}vurderet: ` +
    `${acuteNeed ? 'akut behov for hjælp' : 'intet akut behov'}. »${assessment}«`,
  ScreeningOpened: ({ because }) => `Screening åbnet: ${quoted(because)}`,
  NotifierAcknowledged: ({ message }) => `Kvittering sendt til underretteren: ${quoted(message)}`,
  NotifierInformed: ({ started, message }) =>
    `Underretteren fik besked om, at der ${started ? 'er' : 'ikke er'} sat noget i gang: ${quoted(message)}`,
  ScreeningDecided: ({ outcome, legalBasis, reason, awareSince }) =>
    `Screeningen ${outcomes[outcome]} (${legalBasis}): ${quoted(reason)} Kommunen har kendt til behovet siden ${dayInWords(awareSince)}.`,
  InquiryCompleted: ({ conclusion, examinationNeeded }) =>
    `Afdækningen sluttede${examinationNeeded ? ', og der er brug for en børnefaglig undersøgelse' : ''}: ${quoted(conclusion)}`,
  ExaminationCompleted: ({ conclusion, provisional }) =>
    `Den børnefaglige undersøgelse ${provisional ? 'fik en foreløbig vurdering' : 'sluttede'}: ${quoted(conclusion)}`,

  AdviceRequested: ({ to, question, reason, asked }) =>
    `Bad ${listed(asked.map(({ name }) => name))} på niveauet ${mark('level', to)} om råd: ${quoted(question)} Fordi: ${quoted(reason)}`,
  AdviceGiven: ({ advice }) => `Gav råd: ${quoted(advice)}`,
  CaseEscalated: ({ from, to, reason, threadHolder }) =>
    `Løftet fra ${mark('level', from)} til ${mark('level', to)}: ${quoted(reason)} ${threadHolder.name} holder tråden.`,
  CaseReturned: ({ from, to, reason, advice, threadHolder }) =>
    `Sendt tilbage fra ${mark('level', from)} til ${mark('level', to)}: ${quoted(reason)}` +
    `${inQuotes(' Råd med på vejen', advice).join('')} ${threadHolder.name} holder tråden.`,
};
