import { capacityWords, termFor, type Capacity } from '@tovholder/model';
import type { AgreementEvent, TrialActionResult } from '../../../domain/agreements/agreement-events.js';
import { dayInWords, inQuotes, quoted } from '../in-words.js';
import type { Sentences } from './sentences.js';

const results: Record<TrialActionResult, string> = {
  continue: 'den fortsætter',
  adapt: 'den tilpasses',
  stop: 'den stopper',
  adopt: 'den skal blive til en indsats',
};

export const agreementSentences: Sentences<AgreementEvent['type']> = {
  AgreementMade: (agreement) => `Aftalt: ${agreed(agreement)}`,
  AgreementChanged: (agreement) =>
    `Aftalen blev ændret: ${agreed(agreement)} Fordi: ${quoted(agreement.reason)}`,
  AgreementWithdrawn: ({ does, reason }) =>
    `${which('Aftalen', does)} blev trukket tilbage: ${quoted(reason)}`,
  AgreementKept: ({ does, progress }) => `${which('Aftalen', does)} blev holdt: ${quoted(progress)}`,
  AgreementMissed: ({ does, reason }) => `${which('Aftalen', does)} blev ikke holdt: ${quoted(reason)}`,
  TrialActionPlanned: ({ does, hypothesis, owner, review }) =>
    `Prøvehandling: »${does}« ud fra antagelsen ${quoted(hypothesis)} ${owner.name} ser efter ${dayInWords(review)}.`,
  TrialActionReviewed: ({ does, learned, result, next }) =>
    `${which('Prøvehandlingen', does)} blev set efter, og ${results[result]}: ${quoted(learned)}` +
    (next === undefined ? '' : ` Der ses efter igen ${dayInWords(next)}.`),
  FollowUpHeld: ({ progress, heard = [], next }) =>
    `Opfølgning holdt: ${quoted(progress)}` +
    (heard.length === 0 ? '' : ` Hørt: ${heard.map(asPeopleSay).join(', ')}.`) +
    (next === undefined ? '' : ` Næste gang ${dayInWords(next)}.`),
};

/** Of several, which one; events from before they told it have only that it was one. */
function which(what: string, does: string | undefined): string {
  return does === undefined ? what : `${what} »${does}«`;
}

function asPeopleSay(capacity: Capacity): string {
  return termFor(capacityWords, capacity);
}

interface Agreed {
  does: string;
  signOfProgress: string;
  owner?: { name: string };
  by?: string;
}

function agreed({ does, signOfProgress, owner, by }: Agreed): string {
  const who = [owner?.name, by && `senest ${dayInWords(by)}`].filter((one) => one !== undefined).join(', ');
  return [...inQuotes(who, does), ...inQuotes('Tegn på fremgang', signOfProgress)].join(' ');
}
