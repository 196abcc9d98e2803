import type { CaseCommand, CaseCommandType } from '../case-command.js';
import type { CaseState } from '../case-state.js';
import type { Versions } from './model-versions.js';
import { everybody } from './municipality.js';

/** Choices made before they are known to be about anything: each is of a list that is only known later. */
export class Draw {
  private next = 0;

  constructor(private readonly picks: readonly number[]) {}

  one<Value>(...list: readonly [Value, ...Value[]]): Value {
    const pick = this.picks[this.next++ % this.picks.length] ?? 0;
    return list[pick % list.length] as Value;
  }

  /** Each or not, mostly not; none where all picks are the simplest. */
  any<Value>(list: readonly Value[]): Value[] {
    return list.filter(() => this.one(false, false, true));
  }

  /** At least one of them. */
  some<Value>(list: readonly [Value, ...Value[]]): [Value, ...Value[]] {
    const first = this.one(...list);
    return [first, ...this.any(list.filter((one) => one !== first))];
  }
}

export type Wanted = Record<
  CaseCommandType,
  (draw: Draw, state: CaseState, at: string, versions: Versions) => CaseCommand
>;

export function hoursAfter(at: string, hours: number): string {
  return new Date(Date.parse(at) + hours * 3_600_000).toISOString();
}

export function idIn(draw: Draw, part: Readonly<Record<string, unknown>>): string {
  return draw.one(
    'constructor',
    '__proto__',
    ...Object.keys(part),
    ...Object.keys(part),
    ...Object.keys(part),
  );
}

export function person(draw: Draw): string {
  return draw.one('nobody', ...everybody.map(({ personId }) => personId));
}

export function text(draw: Draw): string {
  return draw.one('Han er alene.', 'Fodbold <b>onsdag</b> 🙂', '\u202eomvendt', 'Ja.', ' \n');
}
