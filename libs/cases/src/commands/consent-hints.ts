import type { CaseFact } from '../domain/case-event.js';
import type { CaseState } from '../domain/case-state.js';
import { consentsInForce, uncoveredComers } from '../domain/consent/who-is-covered.js';
import type { Context } from '../domain/context.js';
import { dayOrMomentInWords } from '../domain/danish-day.js';

type Around = Pick<Context, 'model' | 'roster' | 'at'>;

const list = new Intl.ListFormat('da-DK');

/** Whether the family is to be asked about those who were asked to come, or has said yes to them already. */
export function consentHints(events: readonly CaseFact[], before: CaseState, around: Around): string[] {
  return [
    ...events.flatMap(alreadyCovered),
    ...notCovered(events, before, around),
    ...events.flatMap((event) => meetingNeedsConsent(event, before, around)),
  ];
}

function alreadyCovered(event: CaseFact): string[] {
  if (event.type !== 'CoveredByConsent') return [];
  const { people, givenAt } = event.data;
  return [
    `${named(people)} er dækket af samtykke af ${dayOrMomentInWords(givenAt)}. Spørg ikke familien igen.`,
  ];
}

function notCovered(events: readonly CaseFact[], before: CaseState, around: Around): string[] {
  const people = uncoveredComers(events, before, around);
  return people.length === 0
    ? []
    : [
        `${named(people)} er ikke dækket af et samtykke. Spørg familien, én gang for alle, eller skriv på mødet, hvilken anden hjemmel I taler sammen på.`,
      ];
}

function meetingNeedsConsent(
  event: CaseFact,
  before: CaseState,
  { model: { consents = [] }, at }: Around,
): string[] {
  const kind = kindOfMeeting(event, before);
  const inForce = consentsInForce(before, at);
  return consents
    .filter(({ meetings }) => kind !== undefined && meetings.includes(kind))
    .filter(({ id }) => !inForce.some(({ purpose }) => purpose === id))
    .map(
      ({ title, legalBasis }) =>
        `Mødet kræver familiens samtykke til »${title}« (${legalBasis.text}) eller en anden hjemmel.`,
    );
}

function kindOfMeeting(event: CaseFact, { meetings }: CaseState): string | undefined {
  if (event.type === 'MeetingScheduled') return event.data.kind;
  return event.type === 'MeetingOpened' ? meetings[event.data.meetingId]?.kind : undefined;
}

function named(people: readonly { name: string }[]): string {
  return list.format(people.map(({ name }) => name));
}
