import type { Path } from '@tovholder/model';
import type { Names } from './detail.js';
import { expectations } from './expectations/expectations.js';
import { readTime } from './kinds-of-detail.js';
import type { Act, Expected, Place, Step } from './scenario.js';
import { verbs } from './verbs/verbs.js';
import type { Verb } from './verbs/verb.js';
import type { Written } from './written.js';

const verbsByPhrase: ReadonlyMap<string, Verb> = new Map(
  verbs.flatMap((verb) => verb.says.map((says) => [says, verb] as const)),
);

const mostSteps = 1_000;
/** What any step may hold besides what it tells. */
const besidesActing = ['når', 'forløb', 'kan ikke', 'så'];
const besidesExpecting = ['forløb'];

export interface Reading {
  names: Names;
  placeOf: (path: Path) => Place;
}

/** Reads the steps one after the other: which case is meant follows from the steps before. */
export class StepReader {
  private readonly cases = new Set<string>();
  /** The names that mean something in a case that was moved to another model. */
  private readonly moved = new Map<string, Names>();
  private current: string | undefined;

  constructor(private readonly reading: Reading) {}

  read(written: Written): Step[] {
    const steps = written.isList() ? written.list() : undefined;
    if (!steps || steps.length === 0 || steps.length > mostSteps) {
      written.wrong(
        `Her skal stå en liste af trin, højst ${mostSteps}. Begynd hver linje med en bindestreg.`,
      );
      return [];
    }
    return steps.flatMap((step) => this.step(step) ?? []);
  }

  private step(step: Written): Step | undefined {
    const place = this.reading.placeOf(step.path);
    if (!step.isMap())
      return step.wrong('Et trin begynder med »når:«, »efter:«, »den:« eller »så:«. Husk kolon.');
    const [when, after, on, then] = ['når', 'efter', 'den', 'så'].map((key) => step.at(key));
    if (when) {
      const act = this.act(when, step);
      const expects = this.expected(then);
      return act && { kind: 'acts', place, act, expects };
    }
    const passing = after ?? on;
    if (passing) {
      this.unknownKeys(step, [after ? 'efter' : 'den', 'så']);
      const passes = readTime(passing);
      return passes && { kind: 'time', place, passes, expects: this.expected(then) };
    }
    if (then) {
      this.unknownKeys(step, ['så']);
      return { kind: 'looks', place, expects: this.expected(then) };
    }
    return step.wrong('Et trin begynder med »når:«, »efter:«, »den:« eller »så:«.');
  }

  private act(when: Written, step: Written): Act | undefined {
    const says = when.text();
    if (says === undefined) return undefined;
    const { cast } = this.reading.names;
    const name = [...cast.people.keys()]
      .filter((one) => says.startsWith(`${one} `))
      .sort((one, other) => other.length - one.length)[0];
    const by = name === undefined ? undefined : cast.people.get(name);
    if (name === undefined || !by) return when.unknown(says.split(' ')[0] ?? says, [...cast.people.keys()]);
    const phrase = says.slice(name.length + 1).trim();
    const verb = verbsByPhrase.get(phrase);
    if (!verb) return when.unknown(phrase, [...verbsByPhrase.keys()]);
    const refused = step.at('kan ikke')?.text();
    const begins = verb.command === 'RaiseConcern';
    const caseName = begins ? this.begun(step, refused !== undefined) : this.caseOf(step);
    const command = verb.read(step, besidesActing, this.namesIn(caseName));
    if (!command || caseName === undefined) return undefined;
    if (verb.command === 'MoveToModel' && refused === undefined) this.moves(caseName, step);
    return { says, by, caseName, begins, command, ...(refused !== undefined && { refused }) };
  }

  private namesIn(caseName: string | undefined): Names {
    return this.moved.get(caseName ?? '') ?? this.reading.names;
  }

  private moves(caseName: string, step: Written): void {
    const { before = [], ...names } = this.namesIn(caseName);
    const model = step.at('model')?.word(names.versions());
    if (model) this.moved.set(caseName, { ...names, model, before: [...before, names.model] });
  }

  /** A case goes by the name of whom it is about, unless it is given one. */
  private begun(step: Written, refused: boolean): string | undefined {
    const named = step.at('forløb');
    const name = (named ?? step.at('om'))?.text();
    if (name === undefined) return undefined;
    if (this.cases.has(name))
      return (named ?? step).wrong(
        `Der er et forløb »${name}« i forvejen. Giv det nye et andet navn, fx »forløb: ${name}, anden gang«.`,
      );
    if (refused) return name;
    this.cases.add(name);
    return (this.current = name);
  }

  private caseOf(step: Written): string | undefined {
    const named = step.at('forløb');
    if (!named)
      return this.current ?? step.wrong('Der er intet forløb endnu. Begynd med, at en rejser en bekymring.');
    const name = named.word(new Map([...this.cases].map((one) => [one, one])));
    if (name !== undefined) this.current = name;
    return name;
  }

  private expected(then: Written | undefined): Expected[] {
    return (then?.list() ?? []).flatMap((item) => this.expectation(item) ?? []);
  }

  private expectation(item: Written): Expected | undefined {
    if (!item.isMap()) return item.wrong(`Det, der ventes, begynder med en af: ${leads}.`);
    const kind = expectations.find(({ lead }) => item.at(lead) !== undefined);
    if (!kind) {
      const [first = ''] = item.keys();
      return item.unknown(
        first,
        expectations.map(({ lead }) => lead),
      );
    }
    const caseName = this.caseOf(item);
    const verdict = kind.read(item, besidesExpecting, this.namesIn(caseName));
    if (!verdict || caseName === undefined) return undefined;
    return { place: this.reading.placeOf(item.path), says: inOneLine(item), caseName, verdict };
  }

  private unknownKeys(step: Written, known: readonly string[]): void {
    for (const key of step.keys())
      if (!known.includes(key)) step.wrongKey(key, `Feltet »${key.slice(0, 60)}« kendes ikke her.`);
  }
}

const leads = expectations.map(({ lead }) => `»${lead}:«`).join(', ');

const longestLine = 160;

function inOneLine(item: Written): string {
  const line = Object.entries(item.value as Record<string, unknown>)
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join('; ');
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}
