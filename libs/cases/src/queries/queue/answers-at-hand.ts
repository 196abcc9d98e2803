import type { FieldUse, Milestone, Model } from '@tovholder/model';
import { In, Raw, type DataSource } from 'typeorm';
import { MeetingParticipant, RecordEntry } from '../../projections/meeting-record/meeting-record.entity.js';
import type { QueueItem } from '../../projections/social-worker-queue/queue-item.entity.js';
import type { Task } from '../../projections/social-worker-queue/queue-item.js';
import { gatheredBy } from '../gathered-by.js';
import type { KnownAnswer } from '../known-answers/known-answer.js';
import { knownAnswers, usedFor } from '../known-answers/known-answers.js';

const byTask: Partial<Record<string, FieldUse>> = {
  'follow-up': 'follow-up',
  'review-trial-action': 'follow-up',
  'decide-screening': 'decision',
  'call-meeting': 'next-meeting',
  'hold-meeting': 'next-meeting',
  'answer-invitation': 'action-card',
  prepare: 'action-card',
} satisfies Partial<Record<Task, FieldUse>>;

const byMilestone: Partial<Record<Milestone, FieldUse>> = {
  'follow-up-held': 'follow-up',
  'screening-decided': 'decision',
  'inquiry-completed': 'decision',
  'examination-completed': 'decision',
  'measure-started': 'decision',
  'meeting-held': 'next-meeting',
};

/** What was answered to fields at the meetings of a case, and by whom. */
export interface Answered {
  entries: readonly RecordEntry[];
  participants: readonly MeetingParticipant[];
}

/** What the model has at hand for whoever does the item; looked for where the model asks for something it uses. */
export function answersAtHand(
  item: QueueItem,
  model: Model,
  around: { answeredIn: (item: QueueItem) => Answered },
): KnownAnswer[] {
  const use = useOf(item, model);
  if (use === undefined || !asksFor(use, model)) return [];
  const { entries, participants } = around.answeredIn(item);
  return usedFor(use, knownAnswers(entries, participants, model));
}

/** Read at once for all the cases: most have none, and none of what else was said is read. */
export async function answeredIn(
  cases: readonly string[],
  dataSource: DataSource,
): Promise<(item: QueueItem) => Answered> {
  const answersField = Raw((fact) => `${fact} -> 'data' -> 'field' IS NOT NULL`);
  const entries = await dataSource
    .getRepository(RecordEntry)
    .find({ where: { caseId: In([...cases]), fact: answersField }, order: { position: 'ASC' } });
  const asked = [...new Set(entries.map(({ caseId }) => caseId))];
  const participants = await dataSource.getRepository(MeetingParticipant).findBy({ caseId: In(asked) });
  const entriesOf = gatheredBy(entries, ({ caseId }) => caseId);
  const participantsOf = gatheredBy(participants, ({ caseId }) => caseId);
  return ({ caseId }) => ({
    entries: entriesOf.get(caseId) ?? [],
    participants: participantsOf.get(caseId) ?? [],
  });
}

/** What the answers are used for where the item is done; for a deadline, where what keeps it is done. */
function useOf({ task }: QueueItem, { deadlines }: Model): FieldUse | undefined {
  if (Object.hasOwn(byTask, task)) return byTask[task];
  const rule = deadlines.find(({ id }) => id === task);
  return rule && byMilestone[rule.metBy];
}

function asksFor(use: FieldUse, { analysisModel }: Model): boolean {
  return analysisModel.some(({ fields = [] }) => fields.some(({ usedIn }) => usedIn.includes(use)));
}
