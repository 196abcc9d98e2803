import { setTimeout as pause } from 'node:timers/promises';
import type { CommandAnswer } from '@tovholder/cases';
import { uuidv7 } from 'uuidv7';
import { SignedIn, type Refusal } from '../../demo/signed-in.js';
import { psychologist, school, schoolLeader, teacher } from '../casework/municipality.js';
import { oneOf, seeded, type Chance } from '../seeded.js';
import { nothingAsked } from './asked.js';

type Answer = Pick<CommandAnswer, 'caseId' | 'version' | 'position'>;

const people = [schoolLeader, schoolLeader, teacher, teacher];

/** Not now, or nobody knows whether: to be sent again. */
const busy = 503;

/** What the rules, or what others have done meanwhile, may say no with. */
const no = [409, 422];

/** Of a version that they were told of, and of a command that only they send: the server has forgotten something. */
const never = ['version-not-reached', 'position-not-reached', 'command-id-reused'];

/** People who raise concerns and follow them up through the real server, as a browser would. */
export class PeopleAtTheServer {
  readonly asked = nothingAsked();
  private busy = false;
  private gone = false;
  /** By command. */
  private readonly waiting = new Map<string, string>();
  private work: Promise<unknown> = Promise.resolve();

  constructor(private readonly site: { address: string; tokenEndpoint: string }) {}

  /** Resolves when each has an answer. */
  async begin(seed: number): Promise<void> {
    const { address, tokenEndpoint } = this.site;
    this.busy = true;
    const begun = people.map(async (personId, index) => {
      const chance = seeded(seed + index);
      const person = await SignedIn.as(personId, address, tokenEndpoint);
      return { person, chance, seen: await this.ask(person, '/concerns', concern(chance)) };
    });
    const first = await Promise.all(begun);
    this.work = Promise.all(first.map(({ person, chance, seen }) => this.workAs(person, chance, seen)));
    // Told to whoever waits for them to finish.
    this.work.catch(() => undefined);
  }

  /** When each has the answer to what they asked for last. */
  async finish(): Promise<void> {
    this.busy = false;
    await this.work;
  }

  /** Whose answers have not come. */
  whoWaits(): string {
    return [...this.waiting.values()].join(', ') || 'nobody';
  }

  /** Without the answers that have not come. */
  goHome(): void {
    this.busy = false;
    this.gone = true;
  }

  private async workAs(person: SignedIn, chance: Chance, seen: Answer | undefined): Promise<void> {
    while (this.busy) {
      for (let acts = chance.between(3, 12); seen && acts > 0 && this.busy; acts -= 1) {
        await pause(chance.between(0, 40));
        const { path, body } = oneOf(whatIsDone, chance);
        const { caseId, version }: Answer = seen;
        seen =
          (await this.ask(person, `/cases/${caseId}/${path}`, { ...body, seenVersion: version })) ?? seen;
      }
      await pause(chance.between(0, 40));
      if (this.busy) seen = await this.ask(person, '/concerns', concern(chance));
    }
  }

  private async ask(person: SignedIn, path: string, body: object): Promise<Answer | undefined> {
    const commandId = uuidv7();
    this.asked.commands.add(commandId);
    this.waiting.set(commandId, `${person.personId} for ${path}`);
    const said = await this.untilAnswered(() => person.send(path, { commandId, ...body }));
    this.waiting.delete(commandId);
    return said && this.noted(commandId, path, said);
  }

  /** The same again, under the same id, until the server says yes or no. */
  private async untilAnswered(send: () => Promise<Response>): Promise<Answer | Refusal | undefined> {
    while (!this.gone) {
      const said = await answerTo(send());
      if (said !== undefined && !(isRefusal(said) && said.status === busy)) return said;
      await pause(20);
    }
    return undefined;
  }

  /** Nothing where it said no. */
  private noted(commandId: string, path: string, said: Answer | Refusal): Answer | undefined {
    const { answers, refused, faults } = this.asked;
    if (!isRefusal(said)) {
      answers.set(commandId, { version: said.version, position: BigInt(said.position) });
      return said;
    }
    if (no.includes(said.status) && !never.includes(said.code)) refused.add(commandId);
    else faults.push(`${path} was answered by ${said.status} ${said.code}`);
    return undefined;
  }
}

/** Nothing when the server was gone before it had said yes or no. */
async function answerTo(sent: Promise<Response>): Promise<Answer | Refusal | undefined> {
  try {
    const response = await sent;
    return (await response.json()) as Answer | Refusal;
  } catch {
    return undefined;
  }
}

function isRefusal(said: Answer | Refusal): said is Refusal {
  return 'code' in said;
}

function concern(chance: Chance): object {
  return {
    subject: { kind: 'child-described', name: 'Barn Opdigtet', description: 'Går i 3. klasse.' },
    unitId: school,
    severity: oneOf(['green', 'yellow', 'red'], chance),
    sees: 'Sidder alene i frikvartererne.',
    childSays: { kind: 'says', text: 'Jeg vil gerne have en at lege med.' },
    acute: false,
    suspectedAbuse: false,
    meeting: { at: new Date(Date.now() + 3_600_000).toISOString(), place: 'Lokale 4', invite: [] },
  };
}

const voice = { heardBy: 'Tove', how: 'I en samtale', dreams: 'En at lege med.' };

const whatIsDone = [
  { path: 'child-voice', body: { voice } },
  { path: 'wait-requests', body: { says: 'Vi vil gerne se tiden an.' } },
  { path: 'follow-ups', body: { progress: 'Det går bedre.' } },
  {
    path: 'advice',
    body: { to: 'forum', question: 'Hvad ser I?', reason: 'Vi er i tvivl.', ask: [psychologist] },
  },
] as const;
