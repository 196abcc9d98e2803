import type { Answer } from '@tovholder/cases';

type Happened = Answer['events'][number];
type HappenedOf<Type extends Happened['type']> = Extract<Happened, { type: Type }>;

export type Stage = 'new' | 'between-meetings' | 'meeting-planned' | 'meeting-open' | 'closed';

export interface Seat {
  participantId: string;
  capacity: string;
  personId?: string;
}

/** What somebody who looks at the case sees: enough to want something sensible next. */
export class CaseSoFar {
  constructor(
    readonly caseId: string,
    private readonly events: readonly Happened[],
  ) {}

  get version(): number {
    return this.events.length;
  }

  get stage(): Stage {
    const latest = this.events.findLast(({ type }) => type in stageAfter);
    return latest ? stageAfter[latest.type as keyof typeof stageAfter] : 'new';
  }

  get level(): string {
    const move = this.events.findLast(({ type }) => type === 'CaseEscalated' || type === 'CaseReturned');
    if (move?.type === 'CaseEscalated' || move?.type === 'CaseReturned') return move.data.to;
    return this.last('CaseOpened')?.data.level ?? '';
  }

  get threadHolder(): string {
    const named = this.events.findLast(
      ({ type }) => type === 'ThreadHolderNamed' || type === 'CaseEscalated' || type === 'CaseReturned',
    );
    if (named?.type === 'ThreadHolderNamed') return named.data.holder.personId;
    if (named?.type === 'CaseEscalated' || named?.type === 'CaseReturned')
      return named.data.threadHolder.personId;
    return '';
  }

  get handler(): string | undefined {
    return this.last('HandlerAssigned')?.data.handler.personId;
  }

  get meetingId(): string {
    return this.last('MeetingScheduled')?.data.meetingId ?? '';
  }

  get chair(): string {
    return this.last('MeetingScheduled')?.data.chair.personId ?? '';
  }

  /** Everybody invited to the latest meeting. */
  get seats(): readonly Seat[] {
    const later = this.all('ParticipantInvited').filter(({ data }) => data.meetingId === this.meetingId);
    return [
      ...(this.last('MeetingScheduled')?.data.invited ?? []),
      ...later.map(({ data }) => data.participant),
    ];
  }

  get openAgreements(): HappenedOf<'AgreementMade'>['data'][] {
    const settled = [
      ...this.all('AgreementKept'),
      ...this.all('AgreementMissed'),
      ...this.all('AgreementWithdrawn'),
    ].map(({ data }) => data.agreementId);
    return this.all('AgreementMade')
      .map(({ data }) => data)
      .filter(({ agreementId }) => !settled.includes(agreementId) && !this.left.includes(agreementId));
  }

  /** Agreements that are not settled, and trial actions nobody has reviewed. */
  get openAgreed(): string[] {
    const reviewed = this.all('TrialActionReviewed').map(({ data }) => data.trialActionId);
    const trials = this.all('TrialActionPlanned').map(({ data }) => data.trialActionId);
    return [
      ...this.openAgreements.map(({ agreementId }) => agreementId),
      ...trials.filter((id) => !reviewed.includes(id) && !this.left.includes(id)),
    ];
  }

  private get left(): string[] {
    return this.all('CaseClosed')
      .flatMap(({ data }) => data.leaves ?? [])
      .map((left) => ('agreementId' in left ? left.agreementId : left.trialActionId));
  }

  get runningDeadlines(): HappenedOf<'DeadlineSet'>['data'][] {
    const over = [
      ...this.all('DeadlineMet'),
      ...this.all('DeadlineMissed'),
      ...this.all('DeadlineLapsed'),
    ].map(({ data }) => data.deadlineId);
    return this.all('DeadlineSet')
      .map(({ data }) => data)
      .filter(({ deadlineId }) => !over.includes(deadlineId));
  }

  get unansweredAdvice(): HappenedOf<'AdviceRequested'>['data'][] {
    const given = this.all('AdviceGiven').map(({ data }) => data.adviceId);
    return this.all('AdviceRequested')
      .map(({ data }) => data)
      .filter(({ adviceId }) => !given.includes(adviceId));
  }

  happened(type: Happened['type']): boolean {
    return this.events.some((event) => event.type === type);
  }

  last<Type extends Happened['type']>(type: Type): HappenedOf<Type> | undefined {
    return this.events.findLast((event): event is HappenedOf<Type> => event.type === type);
  }

  all<Type extends Happened['type']>(type: Type): HappenedOf<Type>[] {
    return this.events.filter((event): event is HappenedOf<Type> => event.type === type);
  }
}

const stageAfter = {
  CaseOpened: 'between-meetings',
  MeetingScheduled: 'meeting-planned',
  MeetingOpened: 'meeting-open',
  MeetingClosed: 'between-meetings',
  MeetingCancelled: 'between-meetings',
  CaseClosed: 'closed',
  CaseReopened: 'between-meetings',
} as const satisfies Partial<Record<Happened['type'], Stage>>;
