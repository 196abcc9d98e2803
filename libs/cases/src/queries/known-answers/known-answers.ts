import type { FieldUse, Model, StepField } from '@tovholder/model';
import type {
  MeetingParticipant,
  RecordEntry,
} from '../../projections/meeting-record/meeting-record.entity.js';
import { spoken } from '../meeting-record/record-entries.js';
import type { KnownAnswer } from './known-answer.js';

interface Asked {
  stepTitle: string;
  field: StepField;
}

/**
 * What is known from the fields of the analysis model: for each, what was answered at the last meeting that came to it,
 * one answer from each participant, their last. In the order of the model.
 */
export function knownAnswers(
  entries: readonly RecordEntry[],
  participants: readonly MeetingParticipant[],
  model: Model,
): KnownAnswer[] {
  const answers = spoken('ContributionMade', { entries, participants });
  return askedIn(model).flatMap(({ step, stepTitle, field }) => {
    const ofField = answers.filter(({ said }) => said.step === step && said.field === field.id);
    const newest = ofField.at(-1)?.said.meetingId;
    return ofField
      .filter(({ said }, index) => said.meetingId === newest && isLastOfSpeaker(ofField, index))
      .map(({ by, at, said: { says, meetingId } }) => ({
        ...by,
        ...{ stepTitle, says, meetingId, at },
        field: field.id,
        title: field.title,
        usedIn: [...field.usedIn],
      }));
  });
}

/** Those of them that are shown there. */
export function usedFor(use: FieldUse, answers: readonly KnownAnswer[]): KnownAnswer[] {
  return answers.filter(({ usedIn }) => usedIn.includes(use));
}

/** One of them as a line of text. */
export function answerInWords({ title, who, says }: KnownAnswer): string {
  return `${title}: ${says} (${who})`;
}

function askedIn({ analysisModel }: Model): (Asked & { step: string })[] {
  return analysisModel.flatMap(({ id, title, fields = [] }) =>
    fields.map((field) => ({ step: id, stepTitle: title, field })),
  );
}

function isLastOfSpeaker(
  answers: readonly { said: { meetingId: string; participantId: string } }[],
  index: number,
): boolean {
  const { meetingId, participantId } = answers[index]!.said;
  return !answers
    .slice(index + 1)
    .some(({ said }) => said.meetingId === meetingId && said.participantId === participantId);
}
