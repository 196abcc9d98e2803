import type { Instant } from '@tovholder/calendar';
import type { Actor } from './people.js';
import type { MandateReference } from './mandate-reference.js';

/** What was decided, before it is stamped with who and when. Named in the past tense. */
export interface Fact<Type extends string, Data> {
  type: Type;
  data: Data;
  /** The mandate it was decided under, where one was needed. */
  under?: MandateReference;
}

/** Who acted, when, and at which level the case stood: the same for every fact of one command. */
export interface Circumstances {
  at: Instant;
  by: Actor;
  level: string;
}

/** A fact as it stands in the stream. */
export type Stamped<F> = F & Circumstances;
