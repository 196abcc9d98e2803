import {
  clockInWords,
  dayInWords,
  inQuotes,
  momentInWords,
  quoted,
} from '../../projections/decision-trail/in-words.js';
import { severityWords } from '../../projections/decision-trail/sentences/concern.js';
import { groundWords } from '../../projections/decision-trail/sentences/meeting.js';
import { inset } from '../inset.js';
import { answerInWords } from '../known-answers/known-answers.js';
import type { MeetingRecord, RecordedParticipant, RecordedResponsible } from './meeting-record.js';
import type {
  AfterTheMeeting,
  RecordedContribution,
  RecordedField,
  RecordedScale,
  SaidByParticipant,
} from './said-at-meeting.js';

/** The record as a document to print: every part that has something to say, under its heading. */
export function recordAsText(record: MeetingRecord): string {
  return [head(record), ...parts(record).flatMap(section)].join('\n\n') + '\n';
}

type Part = readonly [heading: string, lines: readonly string[]];

function section([heading, lines]: Part): string[] {
  return lines.length === 0 ? [] : [[heading.toUpperCase(), ...lines.map(inset)].join('\n')];
}

function head(record: MeetingRecord): string {
  const {
    kindTitle,
    subjectName,
    subjectDescription,
    asOf,
    at,
    endsAt,
    place,
    levelTitle,
    purpose,
    chair,
    noteTaker,
  } = record;
  return [
    `Referat af ${kindTitle.toLowerCase()} om ${subjectName}`,
    ...(asOf === null ? [] : [`Som det var kendt ${momentInWords(asOf)}`]),
    ...(subjectDescription === null ? [] : [inset(subjectDescription)]),
    `${momentInWords(at)}–${clockInWords(endsAt)}, ${place}`,
    `Niveau: ${levelTitle}`,
    `Formål: ${inset(purpose)}`,
    `Mødeleder: ${chair.name}. Referent: ${noteTaker.name}.`,
    ...(record.status === 'planned' ? ['Mødet er ikke holdt endnu.'] : []),
    ...held(record),
    ...afterwardsWritten(record),
    ...(standsAsNotification(record) ? ['Referatet træder i stedet for en skriftlig underretning.'] : []),
    ...(record.cancelledBecause === null
      ? []
      : [`Mødet blev aflyst: ${inset(quoted(record.cancelledBecause))}`]),
  ].join('\n');
}

function standsAsNotification({ standsForNotification, status }: MeetingRecord): boolean {
  return standsForNotification && (status === 'open' || status === 'closed');
}

function held({ openedAt, closedAt }: MeetingRecord): string[] {
  if (openedAt === null) return [];
  const ended = closedAt === null ? 'er ikke afsluttet endnu' : `sluttede ${momentInWords(closedAt)}`;
  return [`Mødet begyndte ${momentInWords(openedAt)} og ${ended}.`];
}

function afterwardsWritten({ writtenAfterwards }: MeetingRecord): string[] {
  if (!writtenAfterwards) return [];
  const { at, because } = writtenAfterwards;
  return [`Mødet er skrevet ned bagefter, ${momentInWords(at)}: ${inset(quoted(because))}`];
}

function parts(record: MeetingRecord): readonly Part[] {
  return [
    ['Bekymringen, som den blev rejst', concern(record)],
    [
      'Deltagere',
      [...record.participants.map((one) => participant(one, record)), ...absentDepartment(record)],
    ],
    ['Ikke inviteret', record.notInvited.map(({ who, because }) => bullet(`${who}: ${because}`))],
    ['Samtykke', record.consents.map(bullet)],
    ['Forberedt', record.participants.flatMap(prepared)],
    ['Fra tidligere møder', record.broughtAlong.map((one) => bullet(answerInWords(one)))],
    [record.childsVoice?.of === 'group' ? 'Børnenes stemme' : 'Barnets stemme', childsVoice(record)],
    ...record.steps.map(({ title, contributions, fields }): Part => [
      title,
      [
        ...contributions.map((one) => contribution(one, record)),
        ...fields.flatMap((one) => answers(one, record)),
      ],
    ]),
    ['Skala fra 0 til 10', record.scales.map((one) => scale(one, record))],
    ['Aftaler', record.agreements.map(agreement)],
    ['Prøvehandlinger', record.trialActions.map(trialAction)],
    ['Uenighed', record.disagreements.map((one) => bullet(`${speaker(one, record)}: ${quoted(one.view)}`))],
    ['Ansvar', responsible(record)],
    ['Udfald', outcome(record)],
    ['Efter mødet', [...record.agreements, ...record.trialActions].flatMap(afterwards)],
    [
      'Rettelser til referatet',
      record.corrections.map(({ at, step, says, ...by }) =>
        bullet(
          `${speaker(by, record)}, ${momentInWords(at)}${step === null ? '' : `, til »${step}«`}: ${quoted(says)}`,
        ),
      ),
    ],
  ];
}

function concern({ concern }: MeetingRecord): string[] {
  if (!concern) return [];
  const { raisedBy, raisedAt, severity, acute, suspectedAbuse } = concern;
  const marks = [severityWords[severity], ...(acute ? ['akut'] : [])];
  return [
    `Rejst af ${raisedBy.name} ${momentInWords(raisedAt)}. Alvor: ${marks.join(', ')}.`,
    ...(suspectedAbuse ? ['Der var mistanke om overgreb.'] : []),
    ...(concern.honourConflict ? ['Det handlede om en æresrelateret konflikt.'] : []),
    ...[
      ...inQuotes('Set eller hørt', concern.sees),
      ...inQuotes('Barnet siger', concern.childSays ?? ''),
      ...inQuotes('Barnet er ikke spurgt', concern.childNotAskedBecause ?? ''),
      ...inQuotes('Prøvet', concern.tried),
      ...inQuotes('Forældrene ved', concern.parentsKnow),
    ].map(bullet),
  ];
}

function absentDepartment({ familyDepartmentPresent }: MeetingRecord): string[] {
  return familyDepartmentPresent === false ? ['Ingen fra familieafdelingen var til stede.'] : [];
}

function participant(participant: RecordedParticipant, { status }: MeetingRecord): string {
  const { name, capacityTitle, because } = participant;
  const isHeld = status === 'open' || status === 'closed';
  const how = isHeld ? came(participant) : answered(participant);
  return bullet(`${name}, ${capacityTitle} (${how}): ${because}`);
}

function came({ present, cameLater, arrivedAt }: RecordedParticipant): string {
  if (present === null) return 'ikke noteret som til stede';
  if (!present) return 'ikke til stede';
  if (!cameLater) return 'til stede';
  return arrivedAt === null ? 'kom senere' : `kom ${momentInWords(arrivedAt)}`;
}

const withoutAnswering = { leads: 'leder mødet', called: 'har indkaldt', moved: 'har flyttet mødet' };

function answered({ answer, unasked }: RecordedParticipant): string {
  if (answer !== null) return answer === 'accepted' ? 'kommer' : 'kommer ikke';
  return unasked === null ? 'har ikke svaret' : withoutAnswering[unasked];
}

function prepared({ name, prepared }: RecordedParticipant): string[] {
  return prepared.map(({ question, says }) => bullet(`${name}: ${question} ${quoted(says)}`));
}

function childsVoice({ childsVoice, childsVoiceExcepted }: MeetingRecord): string[] {
  if (childsVoice) {
    const { heardBy, how, worries, goodThings, dreams } = childsVoice;
    return [
      `Hørt af ${heardBy}: ${quoted(how)}`,
      ...[
        ...inQuotes('Bekymringer', worries),
        ...inQuotes('Det gode', goodThings),
        ...inQuotes('Drømme', dreams),
      ].map(bullet),
    ];
  }
  if (!childsVoiceExcepted) return [];
  const { ground, reason, otherwise, legalBasis } = childsVoiceExcepted;
  const because = [...(ground ? [groundWords[ground]] : []), legalBasis].join('; ');
  return [
    `Barnet er ikke hørt (${because}): ${quoted(reason)}`,
    ...inQuotes('Barnets holdning er kommet frem på anden vis', otherwise ?? ''),
  ];
}

/** The four views of the model, as they stand beside what was said. */
const views = {
  children: 'blik på børn',
  parents: 'blik på forældre',
  learning: 'blik på læring',
  cooperation: 'blik på samarbejde',
};

function contribution({ says, view, dimension, ...by }: RecordedContribution, record: MeetingRecord): string {
  const seenBy = [...(view === null ? [] : [views[view]]), ...(dimension === null ? [] : [dimension])];
  return bullet(
    `${speaker(by, record)}${seenBy.length === 0 ? '' : ` (${seenBy.join('; ')})`}: ${quoted(says)}`,
  );
}

function answers({ title, answers }: RecordedField, record: MeetingRecord): string[] {
  return answers.map(({ says, ...by }) => bullet(`${title}: ${quoted(says)} ${speaker(by, record)}.`));
}

function scale({ value, firstValue, because, ...by }: RecordedScale, record: MeetingRecord): string {
  const answer = firstValue === null ? `${value}` : `${value} (først ${firstValue})`;
  return bullet(`${speaker(by, record)}: ${[answer, ...inQuotes('', because)].join('. ')}`);
}

function agreement({ who, does, by, signOfProgress }: MeetingRecord['agreements'][number]): string {
  const promise = [...(who === null ? [] : [who]), ...(by === null ? [] : [`senest ${dayInWords(by)}`])];
  return bullet(
    [...inQuotes(promise.join(', '), does), ...inQuotes('Tegn på fremgang', signOfProgress)].join(' '),
  );
}

function trialAction(trial: MeetingRecord['trialActions'][number]): string {
  const { who, does, hypothesis, professions, review } = trial;
  return bullet(
    `»${does}« (${professions.join(', ')}). Antagelse: ${quoted(hypothesis)} ${who} ser efter ${dayInWords(review)}.`,
  );
}

/** A name that was corrected is told with what it was corrected to, in the order it happened. */
function responsible({ responsible, responsibleBefore }: MeetingRecord): string[] {
  if (!responsible) return [];
  return [...responsibleBefore.flatMap((one) => named('Først ', one)), ...named('', responsible)];
}

function named(when: string, { name, reason, decidedBy, mandate }: RecordedResponsible): string[] {
  return [
    `${when}${name}: ${quoted(reason)}`,
    `Afgjort af ${decidedBy}${mandate === null ? '' : ` under mandatet »${mandate}«`}.`,
  ];
}

function outcome({ outcome }: MeetingRecord): string[] {
  if (!outcome) return [];
  return [`${outcome.title}: ${quoted(outcome.reason)}`, `Der følges op ${dayInWords(outcome.followUp)}.`];
}

function afterwards({
  does,
  afterTheMeeting,
}: {
  does: string;
  afterTheMeeting: AfterTheMeeting[];
}): string[] {
  return afterTheMeeting.map(({ at, what }) => bullet(`${momentInWords(at)}, »${does}«: ${what}`));
}

/** The head names who writes for everybody; whoever else has written for another is named where they did. */
function speaker({ who, writtenBy }: SaidByParticipant, { noteTaker }: MeetingRecord): string {
  return writtenBy === null || writtenBy === noteTaker.name ? who : `${who} (skrevet af ${writtenBy})`;
}

function bullet(text: string): string {
  return `- ${text}`;
}
