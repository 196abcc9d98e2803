import type { Answer, KnownOfChild } from '@tovholder/cases';

type Happened = Answer['events'][number];
type HappenedOf<Type extends Happened['type']> = Extract<Happened, { type: Type }>;

/** The story asks for something that is not in it, or does what the rules refuse. */
export class StoryDoesNotHold extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(what, options);
    this.name = 'StoryDoesNotHold';
  }
}

/** What has happened in one case of a story, for finding again what people speak of: the meeting, my agreement. */
export class CaseSoFar {
  private readonly events: Happened[] = [];

  constructor(readonly caseId: string) {}

  happened({ events }: Answer): void {
    this.events.push(...events);
  }

  get version(): number {
    return this.events.length;
  }

  /** The meeting planned last. */
  get meetingId(): string {
    return this.last('MeetingScheduled').data.meetingId;
  }

  get decisionId(): string {
    return this.last('DecisionMade').data.decisionId;
  }

  get measureId(): string {
    return this.last('MeasureStarted').data.measureId;
  }

  get adviceId(): string {
    return this.last('AdviceRequested').data.adviceId;
  }

  /** Everybody invited to the meeting planned last, by seat. */
  get seats(): readonly { participantId: string; personId?: string; name: string }[] {
    const { meetingId, invited } = this.last('MeetingScheduled').data;
    const later = this.all('ParticipantInvited').filter(({ data }) => data.meetingId === meetingId);
    return [...invited, ...later.map(({ data }) => data.participant)];
  }

  /** @param who a person's id, or the name of somebody without one */
  seatOf(who: string): string {
    const seat = this.seats.find(({ personId, name }) => personId === who || name === who);
    if (!seat) throw new StoryDoesNotHold(`${who} is not invited`);
    return seat.participantId;
  }

  /** The first agreement of theirs that is still open. */
  agreementOf(who: string): string {
    const settled = [...this.all('AgreementKept'), ...this.all('AgreementMissed')].map(
      ({ data }) => data.agreementId,
    );
    const open = this.all('AgreementMade').find(
      ({ data: { agreementId, owner } }) =>
        (owner?.personId === who || owner?.name === who) && !settled.includes(agreementId),
    );
    if (!open) throw new StoryDoesNotHold(`${who} has no open agreement`);
    return open.data.agreementId;
  }

  /** What another case of the same child is told about this one; nothing when it is about another child. */
  knownOf(cprIndex: string): KnownOfChild {
    const subject = this.all('CaseOpened')[0]?.data.subject;
    const raised = this.all('ConcernRaised')[0];
    if (subject?.kind !== 'child' || subject.cprIndex !== cprIndex || !raised) {
      return { earlier: [], handlers: [] };
    }
    const status = this.isOpen ? 'open' : 'closed';
    const { at: raisedAt, data } = raised;
    return {
      earlier: [{ caseId: this.caseId, raisedAt, severity: data.severity, status }],
      handlers: this.isOpen ? this.handlers : [],
    };
  }

  private get isOpen(): boolean {
    return this.all('CaseClosed').length === this.all('CaseReopened').length;
  }

  // Barnets lov § 137: whoever assessed or screened has handled the case, assigned or not.
  private get handlers(): readonly string[] {
    const assigned = this.all('HandlerAssigned').map(({ data }) => data.handler.personId);
    const decided = [...this.all('ConcernAssessed'), ...this.all('ScreeningDecided')];
    return [...new Set([...assigned, ...decided.map(({ by }) => by.personId)])];
  }

  private all<Type extends Happened['type']>(type: Type): HappenedOf<Type>[] {
    return this.events.filter((event): event is HappenedOf<Type> => event.type === type);
  }

  private last<Type extends Happened['type']>(type: Type): HappenedOf<Type> {
    const found = this.all(type).at(-1);
    if (!found) throw new StoryDoesNotHold(`nothing like ${type} has happened`);
    return found;
  }
}
