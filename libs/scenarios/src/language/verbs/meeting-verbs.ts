import type { MeetingInCase } from '@tovholder/cases';
import { capacityWords, type Model } from '@tovholder/model';
import type { Said } from '../detail.js';
import { invitation, participant, participantIdOf, present, type AtTable } from '../at-the-table.js';
import {
  listOf,
  meeting,
  moment,
  ofModel,
  onlySaid,
  optional,
  present as there,
  word,
  words,
} from '../kinds-of-detail.js';
import { aMeeting, meetingRequest } from './concern-verbs.js';
import { verb, type Verb } from './verb.js';

/** At which meeting: the newest, when nobody says. */
export const atMeeting = { mødet: meeting() } as const;
/** Who it is said for: whoever says it, when nobody else is named. */
export const forWhom = { ...atMeeting, for: participant() } as const;

export function heldFor(told: { mødet: MeetingInCase; for: AtTable }) {
  return { meetingId: told.mødet.meetingId, participantId: participantIdOf(told.for, told.mødet) };
}

/** Where a meeting is held at the level the case stands at. */
const kindHere: Said<string> = ({ model, state }) =>
  there(
    model.meetingKinds.find(({ level }) => level === state.level)?.id,
    'Modellen har ingen mødeform på niveauet. Skriv »mødeform:«.',
  );

export const meetingVerbs: readonly Verb[] = [
  verb(
    'ScheduleMeeting',
    'indkalder til møde',
    {
      ...aMeeting,
      mødeform: ofModel('en mødeform', ({ meetingKinds }) => meetingKinds, kindHere),
      formål: words('Hvad virker, og hvad gør vi nu?'),
    },
    (told) => ({ ...meetingRequest(told), kind: told.mødeform, purpose: told.formål }),
  ),
  verb(
    'InviteParticipant',
    'inviterer en til mødet',
    { ...atMeeting, hvem: invitation() },
    ({ mødet, hvem }) => ({
      meetingId: mødet.meetingId,
      invite: hvem,
    }),
  ),
  verb(
    'AnswerInvitation',
    'svarer på invitationen',
    {
      ...forWhom,
      svar: word({ accepted: ['kommer'], declined: ['kommer ikke'] }, 'accepted'),
      bemærkning: optional(words()),
    },
    (told) => ({ ...heldFor(told), answer: told.svar, note: told.bemærkning ?? '' }),
  ),
  verb(
    'ProposeAnotherTime',
    'foreslår en anden tid',
    { ...forWhom, til: moment(), fordi: words('Det passer bedre.') },
    (told) => ({ ...heldFor(told), at: told.til, reason: told.fordi }),
  ),
  verb(
    'MoveMeeting',
    'flytter mødet',
    { ...atMeeting, til: moment(), sted: words('Mødelokalet'), fordi: words('Så kan alle være med.') },
    ({ mødet, til, sted, fordi }) => ({ meetingId: mødet.meetingId, at: til, place: sted, reason: fordi }),
  ),
  verb('CancelMeeting', 'aflyser mødet', { ...atMeeting, fordi: words('Sygdom.') }, ({ mødet, fordi }) => ({
    meetingId: mødet.meetingId,
    reason: fordi,
  })),
  verb(
    'PrepareForMeeting',
    'forbereder sig til mødet',
    {
      ...forWhom,
      spørgsmål: optional(ofModel('et spørgsmål', everyQuestion)),
      siger: words('Det har jeg tænkt over.'),
    },
    (told, { model }) => {
      const { participantId, meetingId } = heldFor(told);
      const questionId = told.spørgsmål ?? firstQuestionFor(participantId, told.mødet, model);
      return { meetingId, participantId, answers: [{ questionId, says: told.siger }] };
    },
  ),
  verb(
    'OpenMeeting',
    'åbner mødet',
    {
      ...atMeeting,
      'til stede': optional(listOf(participant())),
      fraværende: listOf(participant(), () => []),
      'skrives ned bagefter, fordi': optional(words()),
    },
    (told) => ({
      meetingId: told.mødet.meetingId,
      present: present(told['til stede'], told.fraværende, told.mødet),
      ...onlySaid({ writtenAfterwards: told['skrives ned bagefter, fordi'] }),
    }),
  ),
  verb(
    'NoteArrival',
    'noterer en, der er kommet',
    { ...atMeeting, hvem: participant() },
    ({ mødet, hvem }) => ({
      meetingId: mødet.meetingId,
      participantId: participantIdOf(hvem, mødet),
    }),
  ),
];

function everyQuestion({ actionCards }: Model): { id: string; title: string }[] {
  return actionCards.flatMap(({ questions }) => questions.map(({ id, asks }) => ({ id, title: asks })));
}

function firstQuestionFor(id: string, { participants }: MeetingInCase, { actionCards }: Model): string {
  const capacity = participants.find(({ participantId }) => participantId === id)?.capacity;
  const card = actionCards.find((one) => one.capacity === capacity);
  const who = capacity === undefined ? 'deltageren' : capacityWords[capacity][0];
  return there(card?.questions[0]?.id, `Modellen har intet actioncard til ${who}.`);
}
