import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Append, EventStore, NewEvent } from '@tovholder/event-store';
import { uuidv7 } from 'uuidv7';

const golden = fileURLToPath(new URL('../../../../libs/cases/golden/0.1.0/', import.meta.url));

interface PublishedCase {
  steps: readonly { events: readonly { type: string; data: object }[] }[];
}

/** So many cases are under way at a time that what one act touches is seldom what the next touches. */
const underWay = 2_000;
const writers = 100;

/**
 * Fills the log with the published cases, over and over, each act an append of its own. Gives how many events.
 * All of it happens at `moment` where one is given: a simulated clock goes on where the log ends.
 */
export async function fillWithPublishedCases(
  store: EventStore,
  events: number,
  moment?: string,
): Promise<number> {
  const texts = readdirSync(golden).map((file) => readFileSync(`${golden}/${file}`, 'utf8'));
  let opened = 0;
  let written = 0;
  const open = () => new CaseUnderWay(texts[opened % texts.length] ?? '', opened++, moment);
  const cases = Array.from({ length: underWay }, open);
  const writeOn = async (first: number) => {
    for (let n = first; written < events; n = (n + writers) % underWay) {
      const act = cases[n]?.nextAct();
      if (act) {
        written += act.events.length;
        await store.append(act);
      } else {
        cases[n] = open();
      }
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => writeOn(writer)));
  return Number(await store.head());
}

/** One published case under an id of its own, act by act. */
class CaseUnderWay {
  private readonly stream: string;
  private readonly steps: PublishedCase['steps'];
  private step = 0;
  private version = 0;

  constructor(
    text: string,
    number: number,
    private readonly moment?: string,
  ) {
    const caseId = uuidv7();
    this.stream = `case-${caseId}`;
    const ofItsOwn = text
      .replaceAll('"case-1"', `"${caseId}"`)
      .replaceAll('"index-of-', `"index-of-${Math.floor(number / 3)}-`);
    const { steps } = JSON.parse(ofItsOwn) as PublishedCase;
    // What was refused is among the steps too, and left nothing.
    this.steps = steps.filter(({ events }) => events.length > 0);
  }

  nextAct(): Append | undefined {
    const step = this.steps[this.step++];
    if (!step) return undefined;
    const events = step.events.map((event) => asNew(event, this.moment));
    const expectedVersion = this.version;
    this.version += events.length;
    const commandId = uuidv7();
    return { stream: this.stream, expectedVersion, commandId, commandDigest: commandId, events };
  }
}

function asNew({ type, data, ...circumstances }: { type: string; data: object }, moment?: string): NewEvent {
  const metadata = { ...circumstances, knewUpTo: '0', ...(moment && { at: moment }) };
  return { id: uuidv7(), type, schemaVersion: 1, data, metadata };
}
