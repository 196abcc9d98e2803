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
import type { MeetingRecord, RecordedParticipant } from './meeting-record.js';
import type { AfterTheMeeting, RecordedContribution, RecordedScale } from './said-at-meeting.js';

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
    ...(subjectDescription === null ? [] : [inset(subjectDescription)]),
    `${momentInWords(at)}–${clockInWords(endsAt)}, ${place}`,
    `Niveau: ${levelTitle}`,
    `Formål: ${inset(purpose)}`,
    `Mødeleder: ${chair.name}. Referent: ${noteTaker.name}.`,
    ...(record.status === 'planned' ? ['Mødet er ikke holdt endnu.'] : []),
    ...held(record),
    ...afterwardsWritten(record),
    ...(standsAsNotification(record) ? ['Referatet træder i stedet for en skriftlig underretning.'] : []),
    ...(record.cancelledBecause === null ? [] : [`Mødet blev aflyst: ${inset(record.cancelledBecause)}`]),
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
  return [`Mødet er skrevet ned bagefter, ${momentInWords(at)}: ${inset(because)}`];
}

function parts(record: MeetingRecord): readonly Part[] {
  return [
    ['Bekymringen, som den blev rejst', concern(record)],
    [
      'Deltagere',
      [...record.participants.map((one) => participant(one, record)), ...absentDepartment(record)],
    ],
    ['Ikke inviteret', record.notInvited.map(({ who, because }) => bullet(`${who}: ${because}`))],
    ['Forberedt', record.participants.flatMap(prepared)],
    ['Barnets stemme', childsVoice(record)],
    ...record.steps.map(({ title, contributions }): Part => [title, contributions.map(contribution)]),
    ['Skala fra 0 til 10', record.scales.map(scale)],
    ['Aftaler', record.agreements.map(agreement)],
    ['Prøvehandlinger', record.trialActions.map(trialAction)],
    ['Uenighed', record.disagreements.map(({ who, view }) => bullet(`${who}: ${view}`))],
    ['Ansvar', responsible(record)],
    ['Udfald', outcome(record)],
    ['Efter mødet', [...record.agreements, ...record.trialActions].flatMap(afterwards)],
    [
      'Rettelser til referatet',
      record.corrections.map(({ who, at, step, says }) =>
        bullet(`${who}, ${momentInWords(at)}${step === null ? '' : `, til »${step}«`}: ${says}`),
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
  return prepared.map(({ question, says }) => bullet(`${name}: ${question} ${says}`));
}

function childsVoice({ childsVoice, childsVoiceExcepted }: MeetingRecord): string[] {
  if (childsVoice) {
    const { heardBy, how, worries, goodThings, dreams } = childsVoice;
    return [
      `Hørt af ${heardBy}: ${how}`,
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
    `Barnet er ikke hørt (${because}): ${reason}`,
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

function contribution({ who, says, view, dimension }: RecordedContribution): string {
  const seenBy = [...(view === null ? [] : [views[view]]), ...(dimension === null ? [] : [dimension])];
  return bullet(`${who}${seenBy.length === 0 ? '' : ` (${seenBy.join('; ')})`}: ${says}`);
}

function scale({ who, value, firstValue, because }: RecordedScale): string {
  const answer = firstValue === null ? `${value}` : `${value} (først ${firstValue})`;
  return bullet(`${who}: ${[answer, ...inQuotes('', because)].join('. ')}`);
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

function responsible({ responsible }: MeetingRecord): string[] {
  if (!responsible) return [];
  const { name, reason, decidedBy, mandate } = responsible;
  return [
    `${name}: ${reason}`,
    `Afgjort af ${decidedBy}${mandate === null ? '' : ` under mandatet »${mandate}«`}.`,
  ];
}

function outcome({ outcome }: MeetingRecord): string[] {
  if (!outcome) return [];
  return [`${outcome.title}: ${outcome.reason}`, `Der følges op ${dayInWords(outcome.followUp)}.`];
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

function bullet(text: string): string {
  return `- ${text}`;
}
