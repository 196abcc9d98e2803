import type { Instant } from '@tovholder/calendar';
import type { Milestone, Model } from '@tovholder/model';
import { dayOrMomentInWords, momentInWords } from '../../domain/danish-day.js';
import { isAcute } from './group-by-urgency.js';

interface Item {
  task: string;
  why: string;
  dueAt: Instant | null;
  acute: boolean;
  suspectedAbuse: boolean;
}

/** Why it is here, and by when, so that nobody has to open the case to find out. */
export function whyInWords(item: Item, now: Instant, model: Model): string {
  return [item.why, ...clockStarted(item, model), ...byWhen(item, now)].join(' ');
}

const countsFrom: Record<Milestone, string> = {
  'concern-raised': 'bekymringen blev rejst',
  'concern-received': 'familieafdelingen modtog bekymringen',
  'concern-assessed': 'bekymringen blev vurderet',
  'notifier-acknowledged': 'kvitteringen blev sendt',
  'notifier-informed': 'underretteren fik besked',
  'meeting-held': 'mødet blev holdt',
  'screening-decided': 'screeningen blev afgjort',
  'inquiry-opened': 'afdækningen blev åbnet',
  'inquiry-completed': 'afdækningen blev afsluttet',
  'examination-opened': 'kommunen kendte til behovet for en undersøgelse',
  'examination-completed': 'undersøgelsen blev afsluttet',
  'measure-started': 'indsatsen begynder',
  'follow-up-held': 'opfølgningen blev holdt',
  'decision-told': 'parten fik besked',
  'appeal-received': 'klagen kom',
  'appeal-reassessed': 'klagen blev genvurderet',
  'decision-upheld': 'afgørelsen blev fastholdt',
  'appeal-forwarded': 'klagen blev sendt videre',
  'case-closed': 'forløbet blev afsluttet',
};

function clockStarted({ task }: Item, { deadlines }: Model): string[] {
  const rule = deadlines.find(({ id }) => id === task);
  return rule ? [`Fristen regnes fra, at ${countsFrom[rule.starts]}.`] : [];
}

const atTheMeeting: ReadonlySet<string> = new Set(['answer-invitation', 'prepare', 'hold-meeting']);

function byWhen(item: Item, now: Instant): string[] {
  const { task, dueAt } = item;
  // Nobody is hurried to leave somebody alone.
  if (dueAt === null)
    return isAcute(item) && task !== 'spare-parents' ? ['Det haster: gør det med det samme.'] : [];
  const over = dueAt < now;
  if (atTheMeeting.has(task)) {
    return [`Mødet ${over ? 'skulle være begyndt' : 'er'} ${momentInWords(dueAt)}.`];
  }
  return [`${over ? 'Det skulle være gjort senest' : 'Senest'} ${dayOrMomentInWords(dueAt)}.`];
}
