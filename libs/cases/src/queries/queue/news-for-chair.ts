import { capacityWords } from '@tovholder/model';
import { fillsRequirement } from '../../domain/meeting/participant.js';
import { momentInWords, quoted } from '../../projections/decision-trail/in-words.js';
import {
  seatsOfLater,
  type MeetingParticipant,
} from '../../projections/meeting-record/meeting-record.entity.js';

/**
 * What the chair must know of who comes: every no that nobody has stepped in for, and every other time proposed. Made of
 * how the invitations stand, so that none takes the place of another, and each is gone when it is settled.
 */
export function newsForChair(participants: readonly MeetingParticipant[]): string[] {
  return [
    ...participants
      .filter((one) => one.answer === 'declined' && !isReplaced(one, participants))
      .map((one) => saidNo(one, participants)),
    ...participants.flatMap(({ name, wouldRather, wouldRatherBecause }) =>
      wouldRather === null
        ? []
        : [`${name} foreslår ${momentInWords(wouldRather)} i stedet: ${quoted(wouldRatherBecause ?? '')}`],
    ),
  ];
}

/** Whether the meeting lacks somebody the model requires, whom the chair can find another for or another time with. */
export function lacksSomebodyRequired(participants: readonly MeetingParticipant[]): boolean {
  // A child that will not come is no reason to wait: its own words are brought to the meeting.
  return participants.some((one) => isLacking(one, participants) && one.capacity !== 'child');
}

function saidNo(one: MeetingParticipant, participants: readonly MeetingParticipant[]): string {
  const who = `${one.name} (${capacityWords[one.capacity][0]})`;
  const why = one.answerNote?.trim() ? `: ${quoted(one.answerNote)}` : '.';
  if (!isLacking(one, participants)) return `${who} har meldt afbud${why}`;
  return `${who} skal være med efter modellen, men har meldt afbud${why} ${whatToDo(one)}`;
}

function whatToDo({ capacity }: MeetingParticipant): string {
  if (capacity === 'child') return 'Sørg for, at barnets egne ord kommer med til mødet.';
  if (capacity === 'parent') return 'Find en tid, hvor forældrene kan, og flyt mødet.';
  return 'Inviter en anden i samme rolle, eller flyt mødet.';
}

/** Required by the model, and nobody comes as what they were required as. */
function isLacking(one: MeetingParticipant, participants: readonly MeetingParticipant[]): boolean {
  if (one.requiredBy !== 'model' || one.answer !== 'declined') return false;
  return !participants.some((other) => comesAs(one, other));
}

/** Somebody was asked later to come as the same. */
function isReplaced(one: MeetingParticipant, participants: readonly MeetingParticipant[]): boolean {
  return participants.some(
    (other) => comesAs(one, other) && other.seat >= seatsOfLater && other.seat > one.seat,
  );
}

function comesAs({ capacity }: MeetingParticipant, other: MeetingParticipant): boolean {
  const { personId } = other;
  return (
    other.capacity === capacity &&
    other.answer !== 'declined' &&
    fillsRequirement({ capacity, ...(personId !== null && { personId }) })
  );
}
