import type { Length } from '@tovholder/calendar';
import type { Capacity } from './capacity.js';

/** What a concern is about: one child, or a group of children that nobody in particular stands out from. */
export type SubjectKind = 'child' | 'group';

/**
 * What holds for a case about a group. Barnets lov § 5 speaks of a child; whether the children of a group are heard, and
 * before what, is the municipality's own to say. A model without this treats a group as it treats a child.
 */
export interface GroupRules {
  /** What the children are asked, in plain Danish. */
  asks: string;
  heardBeforeMeetingCloses: boolean;
  heardBeforeDecision: boolean;
}

/** What a trial action takes. A model without this asks for two professions and no more. */
export interface TrialActionRules {
  minProfessions: number;
  /** Each review lies within this of when it was agreed on. */
  reviewWithin: Length;
}

/** Money put at the disposal of those nearest the children, up to a ceiling, without a decision on each expense. */
export interface GrantRule {
  id: string;
  title: string;
  /** Given while the case stands here. */
  level: string;
  roles: readonly Capacity[];
  /** Every one of the roles must say yes; otherwise one of them is enough. */
  unanimous: boolean;
  /** Inclusive, and for all that one case is granted under this rule. */
  maxAmountKroner: number;
  purposes: readonly { id: string; title: string }[];
  subjects: readonly SubjectKind[];
  /** Of a child: no grant without the child's voice or a stated exception. For a group `GroupRules` says. */
  childHeardFirst: boolean;
  /** What it led to is told within this of its being given. */
  reviewWithin: Length;
}

/** One measure for the whole group in place of several children's own. */
export interface SharedMeasureRules {
  /** With fewer the shared measure would point at the child it replaces another's for. */
  minExchanged: number;
}
