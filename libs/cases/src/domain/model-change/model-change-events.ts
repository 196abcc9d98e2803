import type { Fact } from '../fact.js';
import type { ModelPin } from '../concern/concern-events.js';
import type { Terms } from '../deadlines/deadline-events.js';

/** A deadline the new model has no rule for: it runs on by the terms it was set under. */
export type KeptDeadline = Terms & { deadlineId: string; rule: string };

export type ModelChangeEvent = Fact<
  'CaseMovedToModel',
  {
    from: ModelPin;
    to: ModelPin;
    reason: string;
    /** Fingerprint of the preview it was decided on. */
    preview: string;
    /** Where the new model does not have the level the case stood at, the one that takes its place. */
    level?: { from: string; to: string };
    keeps: readonly KeptDeadline[];
    /** The measures that the authority began: the mandates that say so stand in the model the case leaves. */
    begunByAuthority: readonly string[];
    /** The act by which many cases were moved at once, where it was one of many. */
    act?: string;
  }
>;
