import type { Instant, LocalDate } from '@tovholder/calendar';
import { entry, type ActingPerson, type MeetingInCase } from '@tovholder/cases';
import {
  adviceOnNumber,
  capacityWords,
  codesByTerm,
  type Capacity,
  type Model,
  type Words,
} from '@tovholder/model';
import type { Detail, Said, Situation } from './detail.js';
import { MeansNothing } from './detail.js';
import { dayOf, momentOf, timeInWords, type TimeInWords } from './time-in-words.js';
import type { Written } from './written.js';

/** Words somebody says; what they usually say when it does not matter to the scenario. */
export function words(usually?: string): Detail<string> {
  return { takes: 'en tekst', read: (written) => always(written.text()), ...said(usually) };
}

export function optional<Value>(detail: Detail<Value>): Detail<Value | undefined> {
  return { ...detail, usually: () => undefined };
}

export function yesNo(usually: boolean): Detail<boolean> {
  return oneOf(
    { true: ['ja'], false: ['nej'] },
    String(usually) as 'true' | 'false',
    (code) => code === 'true',
  );
}

/** One of a vocabulary's words. */
export function word<Code extends string>(vocabulary: Words<Code>, usually?: NoInfer<Code>): Detail<Code> {
  return oneOf(vocabulary, usually, (code) => code);
}

function oneOf<Code extends string, Value>(
  vocabulary: Words<Code>,
  usually: Code | undefined,
  meaning: (code: Code) => Value,
): Detail<Value> {
  const codes = codesByTerm(vocabulary);
  return {
    takes: [...codes.keys()].join(', '),
    read: (written) => {
      const code = written.word(codes);
      return code === undefined ? undefined : () => meaning(code);
    },
    ...(usually !== undefined && { usually: () => meaning(usually) }),
  };
}

export function wholeNumber(lowest: number, highest: number, usually?: number): Detail<number> {
  return {
    takes: 'et helt tal',
    read: (written) => {
      const { value } = written;
      const fits =
        typeof value === 'number' && Number.isInteger(value) && value >= lowest && value <= highest;
      if (fits) return () => value;
      const advice = typeof value === 'string' ? adviceOnNumber(value, highest > 1_000) : undefined;
      return written.wrong(advice ?? `Skriv et helt tal fra ${lowest} til ${highest}.`);
    },
    ...said(usually),
  };
}

const timeExample =
  'fx »2026-03-09 kl. 13.00«, »om 5 arbejdsdage«, »om 24 timer«, »mandag kl. 9.00« eller »i morgen«';

export function readTime(written: Written): TimeInWords | undefined {
  const text = written.text();
  if (text === undefined) return undefined;
  return timeInWords(text) ?? written.wrong(`Det er ikke et tidspunkt. Skriv ${timeExample}.`);
}

export function moment(usually?: string): Detail<Instant> {
  const at =
    (time: TimeInWords): Said<Instant> =>
    (situation) =>
      momentOf(time, situation.now, situation.calendar);
  return { takes: `et tidspunkt, ${timeExample}`, ...timed(at, usually) };
}

export function day(usually?: string): Detail<LocalDate> {
  const on =
    (time: TimeInWords): Said<LocalDate> =>
    (situation) =>
      dayOf(time, situation.now, situation.calendar);
  return { takes: 'en dag, fx »2026-04-10« eller »om 4 uger«', ...timed(on, usually) };
}

function timed<Value>(resolve: (time: TimeInWords) => Said<Value>, usually: string | undefined) {
  const usual = usually === undefined ? undefined : timeInWords(usually);
  return {
    read: (written: Written) => {
      const time = readTime(written);
      return time && resolve(time);
    },
    ...(usual && { usually: resolve(usual) }),
  };
}

/** One of the people who work here. */
export function person(usually?: Said<ActingPerson>): Detail<ActingPerson> {
  return {
    takes: 'en af scenariets mennesker',
    read: (written, { cast }) => always(written.word(cast.people)),
    ...(usually && { usually }),
  };
}

/** Something the model has, by its id or its title. */
export function ofModel(
  what: string,
  things: (model: Model) => readonly { id: string; title: string }[],
  usually?: Said<string>,
): Detail<string> {
  return {
    takes: `${what} i modellen, som id eller titel`,
    read: (written, { model, before = [] }) =>
      always(written.word(byIdOrTitle([...before, model].flatMap(things)))),
    ...(usually && { usually }),
  };
}

function byIdOrTitle(things: readonly { id: string; title: string }[]): ReadonlyMap<string, string> {
  return new Map([
    ...things.map(({ id, title }) => [title, id] as const),
    ...things.map(({ id }) => [id, id] as const),
  ]);
}

export const level = (usually?: Said<string>) => ofModel('et niveau', ({ levels }) => levels, usually);

/** Each of a list, or the one. */
export function listOf<Value>(
  detail: Detail<Value>,
  usually?: Said<readonly NoInfer<Value>[]>,
): Detail<readonly Value[]> {
  return {
    takes: `${detail.takes}; flere i en liste`,
    read: (written, names) => {
      const each = written.list()?.map((one) => detail.read(one, names));
      if (!each || each.some((one) => one === undefined)) return undefined;
      return (situation) => each.map((one) => (one as Said<Value>)(situation));
    },
    ...(usually && { usually }),
  };
}

export const capacity = (usually?: Capacity) => word(capacityWords, usually);

/** What a scenario may point at, with its article: »en aftale«, »et møde«. */
export type Noun = `${'en' | 'et'} ${string}`;

function isNeuter(what: Noun): boolean {
  return what.startsWith('et ');
}

/** »ingen aftale«, »intet møde«. */
function no(what: Noun): string {
  return `${isNeuter(what) ? 'intet' : 'ingen'} ${what.slice(3)}`;
}

/** One of what has been made in the case: the newest, or the one said. */
export function which<Thing>(
  what: Noun,
  things: (situation: Situation) => readonly Thing[],
  textOf: (thing: Thing) => string,
): Detail<Thing> {
  const newest: Said<Thing> = (situation) => present(things(situation).at(-1), `Der er ${no(what)} endnu.`);
  const [its, it] = isNeuter(what) ? ['dets', 'det'] : ['dens', 'den'];
  return {
    takes: `${what}: ${its} ord, eller hvilket nummer ${it} har, fx 1; ellers ${it} seneste`,
    read: (written) => {
      const text = written.text();
      if (text === undefined) return undefined;
      const number = typeof written.value === 'number' ? written.value : undefined;
      return (situation) => {
        const all = things(situation);
        const found =
          number === undefined ? all.findLast((one) => textOf(one).includes(text)) : all[number - 1];
        const there = all.map((one) => `»${textOf(one)}«`).join(', ') || (isNeuter(what) ? 'intet' : 'ingen');
        return present(found, `Der er ${no(what)} »${text}«; der er ${there}.`);
      };
    },
    usually: newest,
  };
}

export const meeting = (): Detail<MeetingInCase> =>
  which(
    'et møde',
    ({ state }) => Object.values(state.meetings),
    ({ kind }) => kind,
  );

export function present<Value>(value: Value | undefined, otherwise: string): Value {
  if (value === undefined) throw new MeansNothing(otherwise);
  return value;
}

/** What is open now, if a meeting is. */
export function openMeetingIn({ state }: Situation): string | undefined {
  return Object.values(state.meetings).find(({ status }) => status === 'open')?.meetingId;
}

export function inCase<Value>(part: Readonly<Record<string, Value>>, id: string, what: Noun): Value {
  return present(entry(part, id), `Der er ${no(what)} endnu.`);
}

/** Without what nobody said, as commands have it. */
export function onlySaid<Given extends object>(
  given: Given,
): { [Key in keyof Given]: Exclude<Given[Key], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Given]: Exclude<Given[Key], undefined>;
  };
}

function always<Value>(value: Value | undefined): Said<Value> | undefined {
  return value === undefined ? undefined : () => value;
}

function said<Value>(usually: Value | undefined): { usually?: Said<Value> } {
  return usually === undefined ? {} : { usually: () => usually };
}
