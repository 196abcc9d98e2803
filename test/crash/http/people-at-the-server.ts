import { setTimeout as pause } from 'node:timers/promises';
import type { CommandAnswer } from '@tovholder/cases';
import { uuidv7 } from 'uuidv7';
import { SignedIn } from '../../demo/signed-in.js';
import { psychologist, school, schoolLeader, teacher } from '../casework/municipality.js';
import { oneOf, seeded, type Chance } from '../seeded.js';
import { nothingAsked } from './asked.js';

type Answer = Pick<CommandAnswer, 'caseId' | 'version' | 'position'>;

const people = [schoolLeader, schoolLeader, teacher, teacher];

/** Not now, or nobody knows whether: to be sent again. */
const busy = 503;

/** A token, a request that is too much, an error of the server's: nobody here should be told of these. */
const never = [401, 429, 500];

/** People who raise concerns and follow them up through the real server, as a browser would. */
export class PeopleAtTheServer {
  readonly asked = nothingAsked();
  private busy = false;
  private work: Promise<unknown> = Promise.resolve();

  constructor(private readonly site: { address: string; tokenEndpoint: string }) {}

  begin(seed: number): void {
    this.busy = true;
    this.work = Promise.all(people.map((personId, index) => this.workAs(personId, seeded(seed + index))));
    // Told to whoever waits for them to finish.
    this.work.catch(() => undefined);
  }

  /** When each has the answer to what they asked for last. */
  async finish(): Promise<void> {
    this.busy = false;
    await this.work;
  }

  private async workAs(personId: string, chance: Chance): Promise<void> {
    const { address, tokenEndpoint } = this.site;
    const person = await SignedIn.as(personId, address, tokenEndpoint);
    while (this.busy) {
      let seen = await this.ask(person, '/concerns', concern(chance));
      for (let acts = chance.between(3, 12); seen && acts > 0 && this.busy; acts -= 1) {
        await pause(chance.between(0, 40));
        const { path, body } = oneOf(whatIsDone, chance);
        const { caseId, version } = seen;
        seen =
          (await this.ask(person, `/cases/${caseId}/${path}`, { ...body, seenVersion: version })) ?? seen;
      }
      await pause(chance.between(0, 40));
    }
  }

  /** The same again, under the same id, until the server says yes or no. Nothing where it said no. */
  private async ask(person: SignedIn, path: string, body: object): Promise<Answer | undefined> {
    const commandId = uuidv7();
    const { commands, answers, refused, faults } = this.asked;
    commands.add(commandId);
    for (;;) {
      const said = await answerTo(person.send(path, { commandId, ...body }));
      if (typeof said === 'object') {
        answers.set(commandId, { version: said.version, position: BigInt(said.position) });
        return said;
      }
      if (said !== undefined && said !== busy) {
        if (never.includes(said)) faults.push(`${path} was answered by ${said}`);
        else refused.add(commandId);
        return undefined;
      }
      await pause(20);
    }
  }
}

/** The answer, or the status of a no; nothing when the server was gone before it had said either. */
async function answerTo(sent: Promise<Response>): Promise<Answer | number | undefined> {
  try {
    const response = await sent;
    return response.ok ? ((await response.json()) as Answer) : response.status;
  } catch {
    return undefined;
  }
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
