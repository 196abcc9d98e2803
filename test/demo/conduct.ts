import type { MeetingRecord } from '@tovholder/cases';
import type { Seen, SignedIn } from './signed-in.js';

/** What one participant brings to a meeting. */
export interface Voice {
  /** Name in the invitation, or part of it. */
  of: string;
  worry?: string;
  works?: string;
  scale: number;
  because: string;
}

export interface Agreed {
  owner: string;
  does: string;
  by: string;
  signOfProgress: string;
}

export interface MeetingPlan {
  voices: readonly Voice[];
  child: { heardBy: string; how: string; worries: string; goodThings: string; dreams: string };
  agreements: readonly Agreed[];
  outcome: { outcome: string; reason: string; followUp: string };
}

/** Leads a meeting along the analysis model, as its chair or note-taker. */
export class Conduct {
  private constructor(
    private readonly lead: SignedIn,
    private readonly path: string,
    private readonly seen: Seen,
    private readonly participants: ReadonlyMap<string, string>,
  ) {}

  /** @param late names, or parts of them, of those who are not there yet */
  static async begin(
    lead: SignedIn,
    caseId: string,
    meetingId: string,
    seen: Seen,
    late: readonly string[] = [],
  ): Promise<Conduct> {
    const path = `/cases/${caseId}/meetings/${meetingId}`;
    const record = await lead.look<MeetingRecord>(`${path}/record`, seen);
    const participants = new Map(record.participants.map(({ name, participantId }) => [name, participantId]));
    const there = [...participants].filter(([full]) => !late.some((name) => full.includes(name)));
    await lead.act(`${path}/opening`, { present: there.map(([, id]) => id) }, seen);
    return new Conduct(lead, path, seen, participants);
  }

  async hold({ voices, child, agreements }: Omit<MeetingPlan, 'outcome'>): Promise<void> {
    await this.step('child-voice');
    await this.hearChild(child);
    await this.step('worries');
    for (const { of, worry } of voices) if (worry) await this.contribution('worries', of, worry);
    await this.step('strengths');
    for (const { of, works } of voices) if (works) await this.contribution('strengths', of, works);
    for (const { of, scale, because } of voices) {
      await this.act('scales', { participantId: this.idOf(of), value: scale, because });
    }
    for (const agreed of agreements) await this.agree(agreed);
  }

  async close(outcome: MeetingPlan['outcome']): Promise<void> {
    await this.act('closing', outcome);
  }

  async agree({ owner, ...agreement }: Agreed): Promise<void> {
    await this.act('agreements', { ...agreement, ownerId: this.idOf(owner) });
  }

  async hearChild(voice: MeetingPlan['child']): Promise<void> {
    const [, caseId, meetingId] = /^\/cases\/([^/]+)\/meetings\/([^/]+)$/.exec(this.path) ?? [];
    await this.lead.act(`/cases/${caseId}/child-voice`, { meetingId, voice }, this.seen);
  }

  async arrives(name: string): Promise<void> {
    await this.act(`participants/${this.idOf(name)}/arrival`, {});
  }

  idOf(name: string): string {
    const found = [...this.participants].find(([full]) => full.includes(name));
    if (!found) throw new Error(`nobody called ${name} is at the meeting`);
    return found[1];
  }

  act(what: string, body: object) {
    return this.lead.act(`${this.path}/${what}`, body, this.seen);
  }

  private step(step: string) {
    return this.act('step', { step });
  }

  private contribution(step: string, of: string, says: string) {
    return this.act('contributions', { step, participantId: this.idOf(of), says });
  }
}
