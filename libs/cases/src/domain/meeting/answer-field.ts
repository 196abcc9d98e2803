import { isLocalDate } from '@tovholder/calendar';
import type { AnalysisStep, StepField } from '@tovholder/model';
import type { Meeting } from '../case-state.js';
import { reject, type Alternative, type Rejection } from '../rejection.js';
import { isPresent, participantIn, titlesOf } from './meeting-rules.js';
import { asChoices } from './participant.js';

interface Answer {
  participantId: string;
  says: string;
  field?: string;
}

/** What is written down of a contribution; an answer to a field as the field puts it. */
export interface Said {
  says: string;
  field?: string;
  chosen?: string;
}

/** The contribution as it is said, or why it does not answer the field. */
export function saidInField(answer: Answer, step: AnalysisStep, meeting: Meeting): Said | Rejection {
  const { field: id, says, participantId } = answer;
  if (id === undefined) return { says };
  const { fields = [] } = step;
  const field = fields.find((one) => one.id === id);
  if (!field)
    return reject('unknown-field', {
      detail: `Trinnet: »${step.title}«`,
      field: '/field',
      ...(fields.length > 0 && { choices: titlesOf(fields) }),
    });
  return isAnothers(field, participantId, meeting) ?? inForm(field, says);
}

function isAnothers(
  { answeredBy }: StepField,
  participantId: string,
  meeting: Meeting,
): Rejection | undefined {
  const answerer = participantIn(meeting, participantId);
  if (!answeredBy || (answerer && answeredBy.includes(answerer.capacity))) return undefined;
  const theirs = meeting.participants.filter(
    (one) => answeredBy.includes(one.capacity) && isPresent(one.participantId, meeting),
  );
  return reject('field-not-theirs', {
    field: '/participantId',
    ...(theirs.length > 0 && { choices: asChoices(theirs) }),
  });
}

const yesAndNo: readonly Alternative[] = [
  { id: 'ja', title: 'Ja' },
  { id: 'nej', title: 'Nej' },
];

/** Numbers, days and choices are kept as such, so that what shows them later can rely on it. */
function inForm({ id, form, choices = [] }: StepField, answer: string): Said | Rejection {
  const says = answer.trim();
  switch (form) {
    case 'text':
      return { says: answer, field: id };
    case 'scale':
      return /^(\d|10)$/.test(says) ? { says, field: id } : wrongForm('Skriv et helt tal fra 0 til 10.');
    case 'date':
      return isLocalDate(says) ? { says, field: id } : wrongForm('Skriv datoen som 2026-03-02.');
    case 'yes-no':
      return chosenOf(yesAndNo, says, id);
    case 'choice':
      return chosenOf(choices, says, id);
  }
}

function chosenOf(choices: readonly Alternative[], says: string, field: string): Said | Rejection {
  const chosen = choices.find(({ id }) => id === says);
  return chosen
    ? { says: chosen.title, field, chosen: chosen.id }
    : wrongForm('Send id på et af dem, der kan vælges.', choices);
}

function wrongForm(detail: string, choices?: readonly Alternative[]): Rejection {
  return reject('answer-not-in-form', {
    detail,
    field: '/says',
    ...(choices && { choices: titlesOf(choices) }),
  });
}
