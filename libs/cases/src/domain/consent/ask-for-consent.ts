import type { Instant, LocalDate } from '@tovholder/calendar';
import { capacityWords, termFor, type Capacity, type ConsentRule } from '@tovholder/model';
import type { CaseFact } from '../case-event.js';
import type { CaseState, Consent } from '../case-state.js';
import type { Context } from '../context.js';
import { dayInWords } from '../danish-day.js';
import type { Decision } from '../decision.js';
import { leadsMeeting } from '../meeting/meeting-rules.js';
import { parentContactOf, parentsAreBarred } from '../meeting/participant.js';
import { actsForAuthority, holdsThread, referenceTo } from '../people-rules.js';
import type { PersonReference } from '../people.js';
import { firstRejection, isRejection, reject, type Rejection } from '../rejection.js';
import type { ConsentCommand } from './consent-commands.js';
import type { FamilyMember } from './consent-events.js';
import { consentsInForce, coveredAlready } from './who-is-covered.js';

type Of<Type extends ConsentCommand['type']> = Extract<ConsentCommand, { type: Type }>;

/** The family says yes once, to a purpose and to those it may cover; it may say no to some of them. */
export function giveConsent(command: Of<'GiveConsent'>, state: CaseState, context: Context): Decision {
  const rule = purposeNamed(command.purpose, context);
  if (isRejection(rule)) return rule;
  const { covers = rule.covers, givenBy, how } = command;
  const notCovered = peopleNamed(command.exceptPeople ?? [], context);
  if (isRejection(notCovered)) return notCovered;
  const latest = context.calendar.localDate(context.calendar.dueAt(context.at, rule.atMost));
  const { expiresOn = latest } = command;
  const refused = firstRejection(
    maySpeakWithFamily(state, context),
    parentsMayBeAsked(givenBy, '/givenBy', state, context),
    modelLetsCover(covers, rule),
    runsNoLonger(expiresOn, latest, context),
    youngPersonAsked(givenBy, rule, state, context),
  );
  return refused ?? [consentGiven({ covers, notCovered, givenBy, how, expiresOn }, rule, state, context)];
}

/** That the family said no is written down too, so that nobody asks again because they do not know. */
export function refuseConsent(
  { purpose, refusedBy, how }: Of<'RefuseConsent'>,
  state: CaseState,
  context: Context,
): Decision {
  const rule = purposeNamed(purpose, context);
  if (isRejection(rule)) return rule;
  return (
    firstRejection(
      maySpeakWithFamily(state, context),
      parentsMayBeAsked(refusedBy, '/refusedBy', state, context),
      noneInForce(rule, state, context),
    ) ?? [{ type: 'ConsentRefused', data: { purpose, title: rule.title, refusedBy, how } }]
  );
}

interface Said {
  covers: readonly Capacity[];
  notCovered: readonly PersonReference[];
  givenBy: readonly FamilyMember[];
  how: string;
  expiresOn: LocalDate;
}

function consentGiven(
  { covers, notCovered, givenBy, how, expiresOn }: Said,
  rule: ConsentRule,
  state: CaseState,
  context: Context,
): CaseFact {
  const { id: purpose, title, legalBasis } = rule;
  const professions = rule.covers.filter((capacity) => !covers.includes(capacity));
  const consentId = context.newId();
  const until: Instant = context.calendar.endOfDay(expiresOn);
  const except = { professions: [], people: notCovered.map(({ personId }) => personId) };
  const consent: Consent = {
    ...{ consentId, purpose, title, covers, except, until },
    status: 'given',
    givenAt: context.at,
  };
  return {
    type: 'ConsentGiven',
    data: {
      ...{ consentId, purpose, title },
      legalBasis: legalBasis.text,
      covers,
      ...(professions.length + notCovered.length > 0 && { refused: { professions, people: notCovered } }),
      ...{ givenBy, how, expiresOn, until },
      restsOnIt: coveredAlready(consent, state, context),
    },
  };
}

function purposeNamed(purpose: string, { model: { consents = [] } }: Context): ConsentRule | Rejection {
  const known = consents.find(({ id }) => id === purpose);
  if (known) return known;
  const choices = consents.map(({ id, title }) => ({ id, title }));
  return reject('unknown-consent-purpose', { field: '/purpose', ...(choices.length > 0 && { choices }) });
}

function peopleNamed(ids: readonly string[], { roster }: Context): readonly PersonReference[] | Rejection {
  const people = ids.map((personId) => roster.find(personId));
  const unknown = people.indexOf(undefined);
  if (unknown !== -1) return reject('unknown-person', { field: `/exceptPeople/${unknown}` });
  return people.flatMap((person) => (person ? [referenceTo(person)] : []));
}

/** Whoever holds the thread or leads a meeting speaks with the family, and so does the authority once it has the case. */
function maySpeakWithFamily(state: CaseState, context: Context): Rejection | undefined {
  const leads = Object.values(state.meetings).some(
    (meeting) => meeting.status !== 'cancelled' && leadsMeeting(meeting, state, context),
  );
  return leads || holdsThread(state, context) || actsForAuthority(state, context)
    ? undefined
    : reject('not-thread-holder');
}

// G1: who may not be contacted is not asked for consent; the authority acts without it.
function parentsMayBeAsked(
  asked: readonly FamilyMember[],
  field: string,
  state: CaseState,
  context: Context,
): Rejection | undefined {
  const parentContact = parentContactOf(state, context);
  if (parentContact === 'open' || !asked.some(({ capacity }) => capacity === 'parent')) return undefined;
  return parentsAreBarred(parentContact, { field });
}

function modelLetsCover(covers: readonly Capacity[], rule: ConsentRule): Rejection | undefined {
  const choices = rule.covers.map((id) => ({ id, title: termFor(capacityWords, id) }));
  if (covers.length === 0) return reject('covers-nobody', { field: '/covers', choices });
  const beyond = covers.findIndex((capacity) => !rule.covers.includes(capacity));
  return beyond === -1 ? undefined : reject('not-coverable', { field: `/covers/${beyond}`, choices });
}

function runsNoLonger(
  expiresOn: LocalDate,
  latest: LocalDate,
  { calendar, at }: Context,
): Rejection | undefined {
  if (expiresOn < calendar.localDate(at)) return reject('date-in-the-past', { field: '/expiresOn' });
  if (expiresOn <= latest) return undefined;
  return reject('consent-too-long', { field: '/expiresOn', detail: `Senest ${dayInWords(latest)}.` });
}

// From the age the model says, nobody else says yes in the young person's place.
function youngPersonAsked(
  givenBy: readonly FamilyMember[],
  { youngPersonFrom }: ConsentRule,
  { bornOn }: CaseState,
  { calendar, at }: Context,
): Rejection | undefined {
  if (!youngPersonFrom || bornOn === undefined) return undefined;
  const { years, legalBasis } = youngPersonFrom;
  const comesOfAge = `${Number(bornOn.slice(0, 4)) + years}${bornOn.slice(4)}`;
  if (calendar.localDate(at) < comesOfAge || givenBy.some(({ capacity }) => capacity === 'child'))
    return undefined;
  const detail = `Det gælder fra ${years} år (${legalBasis.text}).`;
  return reject('young-person-not-asked', { field: '/givenBy', detail });
}

function noneInForce({ id }: ConsentRule, state: CaseState, { at }: Context): Rejection | undefined {
  return consentsInForce(state, at).some(({ purpose }) => purpose === id)
    ? reject('consent-in-force', { field: '/purpose' })
    : undefined;
}
