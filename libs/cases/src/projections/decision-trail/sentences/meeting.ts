import type { Instant } from '@tovholder/calendar';
import { capacityWords } from '@tovholder/model';
import { dayOrMomentInWords } from '../../../domain/danish-day.js';
import type { ExceptionGround, MeetingEvent } from '../../../domain/meeting/meeting-events.js';
import { clockInWords, dayInWords, inQuotes, listed, mark, momentInWords, quoted } from '../in-words.js';
import type { Sentences } from './sentences.js';

export const groundWords: Record<ExceptionGround, string> = {
  age: 'barnets alder',
  'other-circumstances': 'andre forhold',
};

export const meetingSentences: Sentences<MeetingEvent['type']> = {
  MeetingScheduled: ({ kind, at, endsAt, place, chair, invited, notInvited, modelLatest }) =>
    [
      `${mark('meeting-kind', kind)} indkaldt til ${momentInWords(at)}–${clockInWords(endsAt)}, ${place}.`,
      ...beyondModel(modelLatest),
      `Mødeleder er ${chair.name}. Inviteret: ${listed(invited.map(({ name }) => name))}.`,
      ...notInvited.map(
        ({ capacity, because }) => `Ikke inviteret: ${capacityWords[capacity][0]}. ${because}`,
      ),
    ].join(' '),
  ParticipantInvited: ({ participant }) =>
    `${participant.name} blev inviteret: ${quoted(participant.because)}`,
  ParentsKeptFromMeeting: ({ withdrawn, atTable, because }) =>
    [
      ...(withdrawn.length > 0
        ? [`Kommer ikke med til mødet: ${listed(withdrawn.map(({ name }) => name))}.`]
        : []),
      ...(atTable.length > 0 ? [`Var allerede til stede: ${listed(atTable.map(({ name }) => name))}.`] : []),
      because,
    ].join(' '),
  InvitationAnswered: ({ answer, note }) =>
    [`Sagde ${answer === 'accepted' ? 'ja' : 'nej'} til invitationen.`, ...inQuotes('', note)].join(' '),
  AnotherTimeProposed: ({ at, reason }) =>
    `Foreslog mødet flyttet til ${momentInWords(at)}: ${quoted(reason)}`,
  MeetingMoved: ({ from, to, place, reason, modelLatest }) =>
    [
      `Mødet blev flyttet fra ${momentInWords(from)} til ${momentInWords(to)}, ${place}: ${quoted(reason)}`,
      ...beyondModel(modelLatest),
    ].join(' '),
  MeetingCancelled: ({ reason }) => `Mødet blev aflyst: ${quoted(reason)}`,
  ParticipantPrepared: () => 'Forberedte sig til mødet på sit actioncard.',
  MeetingOpened: ({ present, absent, writtenAfterwards }) =>
    [
      writtenAfterwards === undefined
        ? 'Mødet begyndte.'
        : `Mødet skrives ned bagefter: ${quoted(writtenAfterwards)}`,
      `${present.length} til stede${absent.length > 0 ? `, ${absent.length} var ikke kommet` : ''}.`,
    ].join(' '),
  ParticipantArrived: () => 'Kom til mødet, efter at det var begyndt.',
  AnalysisStepEntered: ({ step }) => `Mødet gik til punktet »${mark('step', step)}«.`,
  ContributionMade: ({ step, field, says }) => {
    const to = field === undefined ? '' : `, til »${mark('field', field)}«`;
    return `Sagde under »${mark('step', step)}«${to}: ${quoted(says)}`;
  },
  ChildHeard: ({ of, voice: { heardBy, how, worries, goodThings, dreams } }) =>
    [
      `${of === 'group' ? 'Børnene i gruppen' : 'Barnet'} blev hørt af ${heardBy}: ${quoted(how)}`,
      ...inQuotes('Bekymringer', worries),
      ...inQuotes('Det gode', goodThings),
      ...inQuotes('Drømme', dreams),
    ].join(' '),
  ChildVoiceExcepted: ({ ground, reason, otherwise = '', legalBasis }) =>
    [
      `Barnet blev ikke hørt (${ground ? `${groundWords[ground]}; ` : ''}${legalBasis}): ${quoted(reason)}`,
      ...inQuotes('Barnets holdning er kommet frem på anden vis', otherwise),
    ].join(' '),
  ScaleGiven: ({ value, because }) =>
    [`Gav ${value} på skalaen fra 0 til 10.`, ...inQuotes('', because)].join(' '),
  DisagreementRecorded: ({ about, view }) =>
    about === 'responsibility'
      ? `Uenighed om, hvem der har ansvaret: ${quoted(view)}`
      : `Uenighed: ${quoted(view)}`,
  ResponsibleNamed: ({ responsible, reason }) => `${responsible.name} fik ansvaret: ${quoted(reason)}`,
  MeetingClosed: ({ outcomeTitle, reason, followUp }) =>
    `Mødet sluttede med »${outcomeTitle}«: ${quoted(reason)} Opfølgning ${dayInWords(followUp)}.`,
  RecordCorrected: ({ says }) => `Rettelse til referatet: ${quoted(says)}`,
};

function beyondModel(latest: Instant | undefined): string[] {
  return latest === undefined
    ? []
    : [`Det er senere, end modellen vil have det: senest ${dayOrMomentInWords(latest)}.`];
}
