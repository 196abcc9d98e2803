export const mistakeCodes = [
  'file-too-large',
  'file-empty',
  'control-character',
  'not-utf-8',
  'yaml-syntax',
  'yaml-shortcut',
  'duplicate-key',
  'too-deep',
  'missing',
  'unknown-key',
  'wrong-type',
  'unknown-word',
  'too-few',
  'too-many',
  'too-long',
  'out-of-range',
  'bad-id',
  'bad-version',
  'bad-length',
  'bad-date',
  'bad-closing-day',
  'markup',
  'duplicate-id',
  'duplicate-entry',
  'unknown-level',
  'unknown-meeting-kind',
  'authority-count',
  'level-unreachable',
  'route-to-itself',
  'chair-not-invited',
  'no-notification-meeting',
  'catch-all-missing',
  'rule-after-catch-all',
  'rule-never-used',
  'urgent-without-notification',
  'step-missing',
  'worries-step-unknown',
  'worries-in-many-steps',
  'field-nobody-answers',
  'field-unused',
  'field-in-other-step',
  'field-choices',
  'screening-outside-authority',
  'outcome-without-route',
  'action-card-missing',
  'decision-without-mandate',
  'mandate-outside-authority',
  'deadline-stops-where-it-starts',
  'route-circle',
  'condition-stops-concern',
  'condition-never-met',
  'case-without-end',
  'participant-kept-out',
  'gate-weakened',
  'authority-out-of-reach',
  'no-outcome-to-authority',
  'role-without-holder',
  'mandate-gap',
  'mandate-overlap',
  'voice-holds-up',
  'deadline-never-met',
  'deadline-holds-case-open',
  'notice-never-answered',
  'appeal-unanswered',
  'appeal-unknown',
  'grant-out-of-reach',
  'group-without-meeting',
  'basis-not-yet-valid',
  'unknown-deadline',
  'replaces-unlike',
  'task-nobody-adds',
  'task-nobody-does',
  'unknown-payer',
  'payer-unused',
  'shares-not-whole',
  'funding-unanswerable',
  'reminder-too-late',
] as const;

export type MistakeCode = (typeof mistakeCodes)[number];

/** What is wrong in a model file, where, and what its author can do about it. */
export interface Mistake {
  code: MistakeCode;
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** e.g. `mødeformer[2].niveau`; empty for the file as a whole. */
  path: string;
  /** Danish, for the model's author. */
  message: string;
}

/** A mistake before it has a place in the file. */
export interface Finding {
  code: MistakeCode;
  path: Path;
  /** The mistake is the key itself, not what it holds. */
  atKey?: boolean;
  message: string;
}

export type Path = readonly (string | number)[];

/** One line a mistake, as compilers write them, so that editors can follow: `viborg.yaml:12:5 …`. */
export function formatMistake({
  file,
  line,
  column,
  message,
}: Pick<Mistake, 'file' | 'line' | 'column' | 'message'>): string {
  return `${file}:${line}:${column} ${message}`;
}

export function formatPath(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('');
}
