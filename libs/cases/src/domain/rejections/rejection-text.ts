import type { LegalTopic } from '@tovholder/model';

/** Why not, in two parts, since whoever shows it may have room for the first alone. */
export interface RejectionText {
  /** `hidden` answers as if the case did not exist; `missing`: the case has no such thing; `forbidden`: not yours to do; `conflict`: no longer possible; `rule`: mend and try again. */
  kind: 'hidden' | 'missing' | 'forbidden' | 'conflict' | 'rule';
  /** Danish, without a full stop: what is not possible. */
  title: string;
  /** Danish, whole sentences: what to do instead. */
  whatToDo: string;
  /** The topic of the law in the case's model. */
  restsOn?: LegalTopic;
}
