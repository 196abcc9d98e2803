import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CaseRejected } from '../../case-rejected.js';
import { subjectOf } from '../../child-in-question.js';
import { reject } from '../../domain/rejection.js';
import { caseAccess } from '../../projections/case-access/case-access.projection.js';
import {
  Advice,
  AdviceGiven,
  Agreement,
  Deadline,
  Decision,
  Grant,
  GrantAwaits,
  GrantUse,
  Measure,
  TaskInCase,
  TrialAction,
} from '../../projections/case-affairs/case-affairs.entity.js';
import { caseAffairs } from '../../projections/case-affairs/case-affairs.projection.js';
import { CaseOverview, PlannedMeeting } from '../../projections/case-overview/case-overview.entity.js';
import { caseOverview } from '../../projections/case-overview/case-overview.projection.js';
import {
  Meeting,
  MeetingParticipant,
  RecordEntry,
} from '../../projections/meeting-record/meeting-record.entity.js';
import { meetingRecord } from '../../projections/meeting-record/meeting-record.projection.js';
import { OpenDeadline } from '../../projections/open-deadlines/open-deadline.entity.js';
import { openDeadlines } from '../../projections/open-deadlines/open-deadlines.projection.js';
import { replay } from '../../projections/replay.js';
import { QueueItem } from '../../projections/social-worker-queue/queue-item.entity.js';
import { socialWorkerQueue } from '../../projections/social-worker-queue/social-worker-queue.projection.js';
import { visibleCase, withPartIn } from '../access/visible-case.js';
import { showCase } from '../cases/show-case.js';
import { concernIn } from '../concern-as-raised.js';
import { knownAnswers } from '../known-answers/known-answers.js';
import { Reading } from '../reading.js';
import { titlesOf, type Titles } from '../titles.js';
import type { CaseDetail } from './case-detail.js';
import { consentsOfCase } from './consents-of-case.js';
import { earlierConcerns } from './earlier-concerns.js';
import { grantsShown } from './grants-shown.js';
import { measureShown } from './measure-shown.js';
import { appealsOfCase, toldInCase } from './appeals-of-case.js';
import { noticesOfCase } from './notices-of-case.js';
import { OneCase } from './one-case.js';
import { subjectShown } from './subject-shown.js';

const views = [caseOverview, caseAccess, caseAffairs, meetingRecord, openDeadlines, socialWorkerQueue];

@QueryHandler(OneCase)
export class OneCaseHandler implements IQueryHandler<OneCase> {
  constructor(@Inject(Reading) private readonly reading: Pick<Reading, 'history' | 'modelFor' | 'now'>) {}

  async execute({ viewer, caseId }: OneCase): Promise<CaseDetail> {
    const history = await visibleCase(this.reading, caseId, viewer);
    const rows = replay(views, history);
    const [overview] = rows.all(CaseOverview);
    const subject = subjectOf(history);
    if (!overview || !subject) throw new CaseRejected(reject('case-not-found'));
    const titles = titlesOf(this.reading, overview, history);
    const measures = rows.all(Measure);
    const ahead = {
      meetings: rows.all(PlannedMeeting).sort((one, other) => inOrder(one.at, other.at)),
      deadlines: rows.all(OpenDeadline).sort((one, other) => inOrder(one.dueAt, other.dueAt)),
      items: rows
        .all(QueueItem)
        .filter(({ rests }) => !rests)
        .sort((one, other) => inOrder(one.dueAt ?? '9999', other.dueAt ?? '9999')),
    };
    return {
      ...showCase(overview, ahead, this.reading, viewer),
      ...subjectShown(subject, viewer, overview.receivingUnitId),
      concern: concernIn(history),
      earlier: await earlierConcerns(this.reading, viewer, history),
      modelName: overview.modelName,
      modelVersion: overview.modelVersion,
      withPart: [...withPartIn(rows, this.reading.now())],
      consents: consentsOfCase(history, this.reading.now()),
      meetings: rows.all(Meeting).map((meeting) => showMeeting(meeting, titles)),
      agreements: rows.all(Agreement),
      trialActions: rows.all(TrialAction),
      advice: rows.all(Advice).map(({ to, asked, ...advice }) => ({
        ...advice,
        asked: [...asked],
        toTitle: titles.level(to),
        answers: answersTo(advice.adviceId, rows.all(AdviceGiven)),
      })),
      knownAnswers: knownAnswers(rows.all(RecordEntry), rows.all(MeetingParticipant), titles.model),
      decisions: rows.all(Decision),
      measures: measures.map((measure) =>
        measureShown(measure, viewer, overview.unitId, history, titles.model),
      ),
      grants: grantsShown(rows.all(Grant), rows.all(GrantAwaits), rows.all(GrantUse)),
      notices: noticesOfCase(history),
      tasks: rows.all(TaskInCase),
      told: toldInCase(history),
      appeals: appealsOfCase(history),
      deadlines: rows.all(Deadline).map((deadline) => ({
        ...deadline,
        measure: measures.find(({ measureId }) => measureId === deadline.measureId)?.what ?? null,
      })),
    };
  }
}

function showMeeting({ meetingId, kind, status, at, place, outcomeTitle }: Meeting, titles: Titles) {
  return { meetingId, kindTitle: titles.meetingKind(kind), status, at, place, outcomeTitle };
}

function answersTo(question: string, given: readonly AdviceGiven[]) {
  return given
    .filter(({ adviceId }) => adviceId === question)
    .map(({ byId, byName, at, advice }) => ({ by: { personId: byId, name: byName }, at, advice }));
}

function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
