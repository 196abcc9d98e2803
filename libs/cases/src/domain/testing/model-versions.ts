import { makeCalendar } from '@tovholder/calendar';
import { fingerprintOf, type DeadlineRule, type Model } from '@tovholder/model';
import type { CaseCommand } from '../case-command.js';
import type { ModelPin } from '../concern/concern-events.js';
import type { Context, ModelVersion } from '../context.js';
import { appealsOfViborg } from './appeal-history.js';
import { fundingRules } from './funding-history.js';
import { withGrants } from './grant-history.js';
import { versionsOfViborg, viborg } from './model.js';
import { noticesOfEveryKind } from './notice-history.js';
import { withTasks } from './task-history.js';

/** A version like another but for what is changed, with the hash of what it has become. */
export function versionLike(model: Model, changed: Partial<Omit<Model, 'hash'>>): ModelVersion {
  const content = { ...model, ...changed };
  const hash = fingerprintOf({ ...content, hash: undefined });
  return { model: { ...content, hash }, calendar: makeCalendar(content.calendar) };
}

export function deadlineRule(id: string, changed: Partial<DeadlineRule>): DeadlineRule {
  const like = viborg.deadlines.find((rule) => rule.id === id) ?? viborg.deadlines[0];
  return { ...(like as DeadlineRule), ...changed };
}

const without = (...ids: string[]) => viborg.deadlines.filter(({ id }) => !ids.includes(id));

/** Shorter and longer, under other names, gone, and more of them. */
const otherDeadlines = versionLike(viborg, {
  name: 'andre-frister',
  deadlines: [
    ...without('assess', 'acknowledge', 'examination'),
    deadlineRule('assess', { owner: 'family-leader', length: { amount: 12, unit: 'hours' } }),
    deadlineRule('acknowledge', { id: 'receipt', length: { amount: 10, unit: 'working-days' } }),
    deadlineRule('inform-notifier', {
      id: 'soon-met',
      starts: 'concern-raised',
      metBy: 'meeting-held',
      length: { amount: 5, unit: 'working-days' },
      lapsesOnClosing: true,
    }),
    deadlineRule('first-follow-up', {
      id: 'measure-seen',
      owner: 'school-leader',
      length: { amount: 14, unit: 'days' },
    }),
  ],
  calendar: { closingDays: ['24-12'] },
});

/** Two levels, and those nearest the child have another name. */
const twoLevels = versionLike(viborg, {
  name: 'to-niveauer',
  levels: viborg.levels
    .filter(({ id }) => id !== 'forum')
    .map((level) => (level.id === 'local' ? { ...level, id: 'near', title: 'De nærmeste' } : level)),
  meetingKinds: viborg.meetingKinds
    .filter(({ level }) => level !== 'forum')
    .map((kind) => ({ ...kind, level: renamed(kind.level) })),
  outcomes: viborg.outcomes.filter(({ toLevel }) => toLevel !== 'forum'),
  analysisModel: viborg.analysisModel.filter(({ id }) => id !== 'analysis'),
  mandates: viborg.mandates
    .filter(({ level }) => level !== 'forum')
    .map((mandate) => ({ ...mandate, level: renamed(mandate.level) })),
  routes: viborg.routes
    .filter(({ from, to }) => from !== 'forum' && to !== 'forum')
    .map((route) => ({ ...route, from: renamed(route.from), to: renamed(route.to) })),
  deadlines: without('first-follow-up'),
});

function renamed(level: string): string {
  return level === 'local' ? 'near' : level;
}

/** What cases are moved between in specs. */
export const versions: readonly ModelVersion[] = [...versionsOfViborg, otherDeadlines, twoLevels];

/** The version a case runs on; before there is a case, the one new cases begin on. */
export function versionOf({ hash }: Pick<ModelPin, 'hash'>): ModelVersion {
  const found = versions.find(({ model }) => model.hash === hash) ?? versionsOfViborg.at(-1);
  if (!found) throw new Error('There is no model');
  return found;
}

const partsOfTheirOwn = {
  funding: fundingRules,
  discretionaryTasks: withTasks.discretionaryTasks,
  notices: noticesOfEveryKind,
  ...appealsOfViborg,
};

/** As `versionOf`, where what happens is left to chance: the newest of Viborg's then has the parts it has not of its own. */
export function versionInChance(pin: Pick<ModelPin, 'hash'>): ModelVersion {
  const found = versionOf(pin);
  return found.model.hash === viborg.hash
    ? { ...found, model: { ...withGrants, ...partsOfTheirOwn } }
    : found;
}

/** Every version that cases in a spec run on, begin on and may be moved to. */
export interface Versions {
  all: readonly [ModelVersion, ...ModelVersion[]];
  /** The one a case runs on; before there is a case, the one it begins on. */
  of: (pin: Pick<ModelPin, 'hash'>) => ModelVersion;
}

export const shippedVersions: Versions = {
  all: versions as [ModelVersion, ...ModelVersion[]],
  of: versionInChance,
};

export function versionNamed(name: string): ModelVersion {
  const found = versions.find(({ model }) => model.name === name);
  if (!found) throw new Error(`There is no model ${name}`);
  return found;
}

/** The version a command names, where there is such a one. */
export function movesTo(
  command: CaseCommand,
  { all }: Pick<Versions, 'all'> = shippedVersions,
): Pick<Context, 'movesTo'> {
  if (command.type !== 'MoveToModel') return {};
  const named = all.find(
    ({ model: { name, version } }) => name === command.name && version === command.version,
  );
  return named ? { movesTo: named } : {};
}
