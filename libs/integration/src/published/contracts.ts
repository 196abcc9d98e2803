import { z } from 'zod';
import { code, date, id, instant, modelVersion, unit } from './fields.js';

/**
 * Who may know. An audience is a topic, since that is what a broker gives rights to:
 * - `cases`: every system of the municipality that takes part in the cooperation, the school's among them;
 * - `authority`: the family department's side, for the journal system and the data platform alone. A school is told of
 *   it no more than barnets lov § 138 says, and not by a topic.
 */
export const audiences = ['cases', 'authority'] as const;
export type Audience = (typeof audiences)[number];

export interface Contract<Data extends z.ZodObject = z.ZodObject> {
  audience: Audience;
  /** Raised when a field is taken away or means something else; a field may be added within a version. */
  version: number;
  summary: string;
  data: Data;
}

function contract(audience: Audience, version: number, summary: string) {
  return <Fields extends z.ZodRawShape>(fields: Fields) => ({
    audience,
    version,
    summary,
    data: z.strictObject(fields),
  });
}

const forAll = (summary: string) => contract('cases', 1, summary);
const forAuthority = (summary: string) => contract('authority', 1, summary);

const deadline = { deadlineId: id, rule: code, dueAt: instant };
const move = { from: code, to: code };
const model = z.strictObject({ name: code, version: modelVersion });

/**
 * What other systems may build on. How a case goes is published: where it stands, what is planned, what was kept. What
 * anybody said or thinks of a child or a parent is not, nor who they are.
 */
export const contracts = {
  'case.opened': forAll('A concern about a child or a group of children has opened a case.')({
    unitId: unit,
    level: code,
    subject: z.enum(['child', 'group']),
    model,
  }),
  'case.escalated': forAll('The case has moved to another level, which takes over.')(move),
  'case.returned': forAll('The case has come back from another level, with advice.')(move),
  'case.closed': forAll('The case is closed; what was agreed and still open is left as it was.')({
    agreementsLeft: z.array(id).optional(),
    trialActionsLeft: z.array(id).optional(),
  }),
  'case.handed-over': forAll('The family has moved; another municipality has the case, and it closes here.')(
    {},
  ),
  'case.reopened': forAll('A closed case is open again.')({}),
  'case.moved-to-model': forAll('The case runs on another version of its model, or on another model.')({
    from: model,
    to: model,
    level: code.optional(),
  }),
  'advice.requested': forAll('Another level is asked for advice, without the case being handed over.')({
    adviceId: id,
    ...move,
  }),
  'advice.given': forAll('The advice has come.')({ adviceId: id }),
  'meeting.scheduled': forAll('A meeting is planned.')({
    meetingId: id,
    kind: code,
    startsAt: instant,
    endsAt: instant,
  }),
  'meeting.moved': forAll('A planned meeting is to be held at another time.')({
    meetingId: id,
    startsAt: instant,
    endsAt: instant,
  }),
  'meeting.cancelled': forAll('A planned meeting will not be held.')({ meetingId: id }),
  'meeting.opened': forAll('A meeting has begun.')({ meetingId: id }),
  'meeting.closed': forAll('A meeting has ended, with an outcome and a day to follow it up.')({
    meetingId: id,
    outcome: code,
    followUp: date,
  }),
  'child.heard': forAll("The child's voice has been heard.")({}),
  'group.heard': forAll('The voices of the children in a group have been heard.')({}),
  'agreement.made': forAll('Somebody has taken something on.')({
    agreementId: id,
    meetingId: id,
    by: date.optional(),
  }),
  'agreement.changed': forAll('An agreement reads otherwise than before.')({
    agreementId: id,
    by: date.optional(),
  }),
  'agreement.withdrawn': forAll('An agreement no longer holds.')({ agreementId: id }),
  'agreement.kept': forAll('An agreement was kept.')({ agreementId: id }),
  'agreement.missed': forAll('An agreement was not kept.')({ agreementId: id }),
  'trial-action.planned': forAll('A trial action is planned, with a day to review it.')({
    trialActionId: id,
    meetingId: id,
    review: date,
  }),
  'trial-action.reviewed': forAll('A trial action was reviewed.')({
    trialActionId: id,
    result: z.enum(['continue', 'adapt', 'stop', 'adopt']),
    next: date.optional(),
  }),
  'follow-up.held': forAll('The case was followed up.')({ next: date.optional() }),

  'consent.given': forAuthority('The family has consented to working together; it is asked once.')({
    consentId: id,
    purpose: code,
    expiresOn: date,
  }),
  'consent.withdrawn': forAuthority(
    'A consent was taken back, from all it covered or from some; they see the case by it no more.',
  )({ consentId: id, purpose: code, whole: z.boolean() }),
  'consent.expired': forAuthority('A consent has run out; nobody sees the case by it any more.')({
    consentId: id,
    purpose: code,
  }),

  'notification.received': forAuthority('The family department has received a statutory notification.')({
    unitId: unit,
  }),
  'notification.assessed': forAuthority('A notification was assessed (barnets lov § 136, § 137).')({}),
  'notifier.acknowledged': forAuthority('The notifier has an acknowledgement (barnets lov § 138).')({}),
  'notifier.informed': forAuthority('The notifier has word of what followed (barnets lov § 138).')({}),
  'screening.opened': forAuthority('A screening has begun (barnets lov § 18).')({}),
  'screening.decided': forAuthority('A screening has ended (barnets lov § 18).')({
    outcome: z.enum(['nothing-further', 'inquiry', 'examination']),
  }),
  'inquiry.completed': forAuthority('An inquiry is complete (barnets lov § 19).')({}),
  'examination.completed': forAuthority('A child-welfare examination is complete (barnets lov § 20).')({
    provisional: z.boolean(),
  }),
  'decision.made': forAuthority('A decision was made; the journal system fetches it with its own rights.')({
    decisionId: id,
  }),
  'measure.started': forAuthority('A measure has been started.')({
    measureId: id,
    decisionId: id.optional(),
    startsOn: date,
    funding: z.enum(['open', 'settled']),
    kinds: z.array(code).optional(),
  }),
  'measure.followed-up': forAuthority('A measure was followed up (barnets lov § 95).')({
    measureId: id,
    next: date.optional(),
  }),
  'measure.ended': forAuthority('A measure has ended.')({ measureId: id, endsOn: date }),
  'grant.given': forAuthority('Money was put at somebody’s disposal, with a day to tell what it led to.')({
    grantId: id,
    grant: code,
    reviewBy: date,
  }),
  'grant.used': forAuthority('Some of a grant was used.')({ grantId: id, usedOn: date }),
  'grant.reviewed': forAuthority('What a grant led to was told; it goes on or is settled.')({
    grantId: id,
    result: z.enum(['continue', 'settle']),
    next: date.optional(),
  }),
  'grant.returned': forAuthority('Some of a grant went back unused.')({ grantId: id }),
  'task.added': forAuthority('Something that may be done in a case was given to somebody to do.')({
    taskId: id,
    task: code,
    by: date.optional(),
  }),
  'task.completed': forAuthority('It was done.')({ taskId: id }),
  'task.dropped': forAuthority('It is not done after all.')({ taskId: id }),
  'funding.question-opened': forAuthority('Who pays for a measure is asked, with a day to answer by.')({
    measureId: id,
    answerBy: date,
  }),
  'funding.settled': forAuthority('Who pays for a measure is settled.')({
    measureId: id,
    kind: code.optional(),
  }),
  'notice.given': forAuthority('Somebody who can act was told something, once.')({
    noticeId: id,
    notice: code,
  }),
  'notice.answered': forAuthority('What a notice told was answered; it does not come back.')({
    noticeId: id,
  }),
  'decision.told': forAuthority('A party was told of a decision, and may appeal until that day.')({
    toldId: id,
    toldOn: date,
    appealBy: date,
  }),
  'appeal.received': forAuthority('A family complains of a decision it was told of.')({
    appealId: id,
    toldId: id,
    receivedOn: date,
    late: z.boolean(),
  }),
  'appeal.reassessed': forAuthority('The authority has looked at its decision again.')({
    appealId: id,
    outcome: z.enum(['upheld', 'changed', 'too-late']),
  }),
  'appeal.forwarded': forAuthority('The appeal has gone on to those who settle it.')({
    appealId: id,
    forwardedOn: date,
  }),
  'appeal.withdrawn': forAuthority('The family no longer complains.')({ appealId: id }),
  'deadline.set': forAuthority('A deadline runs.')({ ...deadline, startsAt: instant }),
  'deadline.moved': forAuthority('A deadline runs by the rule of the model the case was moved to.')({
    ...deadline,
    before: z.strictObject({ rule: code, dueAt: instant }),
  }),
  'deadline.met': forAuthority('What a deadline asked for was done.')({ ...deadline, late: z.boolean() }),
  'deadline.missed': forAuthority('A deadline has passed without it.')(deadline),
  'deadline.lapsed': forAuthority('A deadline no longer applies.')({ deadlineId: id, rule: code }),
} satisfies Record<string, Contract>;

export type Contracts = typeof contracts;
export type ContractName = keyof Contracts;
export type DataOf<Name extends ContractName> = z.infer<Contracts[Name]['data']>;

export const contractNames = Object.keys(contracts) as ContractName[];

/** The CloudEvents type, e.g. `dk.tovholder.meeting.closed.v1`. */
export function typeOf(name: ContractName): string {
  return `dk.tovholder.${name}.v${contracts[name].version}`;
}
