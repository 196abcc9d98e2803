import type { Milestone } from '../domain/model.js';
import type { Finding } from '../language/mistake.js';
import { milestoneWords, termFor } from '../language/words.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding } from './check.js';

/** But for the follow-up of a measure, which begins the time to the next one (barnets lov § 95). */
export function noDeadlineStopsWhereItStarts({ frister }: WrittenModel): Finding[] {
  return frister.flatMap((deadline, index) =>
    deadline['begynder ved'] === deadline['holdt ved'] && deadline['holdt ved'] !== 'follow-up-held'
      ? [
          finding(
            'deadline-stops-where-it-starts',
            ['frister', index, 'holdt ved'],
            'Fristen er holdt i samme øjeblik, den begynder. Vælg den hændelse, der skal ske inden fristen.',
          ),
        ]
      : [],
  );
}

/** What has happened for good when a milestone is reached: it happens once in a case, and before. */
export const overBy: Partial<Record<Milestone, readonly Milestone[]>> = {
  'concern-received': ['concern-raised'],
  'concern-assessed': ['concern-raised', 'concern-received'],
  'notifier-acknowledged': ['concern-raised', 'concern-received'],
  'notifier-informed': ['concern-raised', 'concern-received'],
  'meeting-held': ['concern-raised'],
  'screening-decided': ['concern-raised', 'concern-received', 'concern-assessed'],
  'inquiry-opened': ['concern-raised', 'concern-received', 'concern-assessed'],
  'inquiry-completed': ['concern-raised', 'concern-received', 'concern-assessed'],
  'examination-opened': ['concern-raised', 'concern-received', 'concern-assessed'],
  'examination-completed': ['concern-raised', 'concern-received', 'concern-assessed'],
  'measure-started': ['concern-raised'],
  'follow-up-held': ['concern-raised'],
};

/** A deadline that nothing can stop is missed in every case, whatever people do. */
export function everyDeadlineCanBeMet({ frister }: WrittenModel): Finding[] {
  return frister.flatMap((deadline, index) => {
    const { 'begynder ved': starts, 'holdt ved': metBy } = deadline;
    if (starts === metBy) return [];
    if (starts === 'case-closed') {
      const message =
        'Intet kan holde fristen: i et afsluttet forløb sker der ikke mere. Lad den begynde ved noget før afslutningen.';
      return [finding('deadline-never-met', ['frister', index, 'begynder ved'], message)];
    }
    if (!overBy[starts]?.includes(metBy)) return [];
    const message =
      `Intet kan holde fristen: når »${termFor(milestoneWords, starts)}« indtræffer, er ` +
      `»${termFor(milestoneWords, metBy)}« allerede sket og sker ikke igen. Vælg en hændelse, der kommer bagefter.`;
    return [finding('deadline-never-met', ['frister', index, 'holdt ved'], message)];
  });
}

/** From any point in any case. */
const alwaysPossible: readonly Milestone[] = ['meeting-held', 'follow-up-held', 'case-closed'];
/** Once the authority has received the concern. */
const authoritysOwn: readonly Milestone[] = [
  'concern-assessed',
  'notifier-acknowledged',
  'notifier-informed',
];
const beforeTheAuthority: readonly Milestone[] = [
  'concern-raised',
  'meeting-held',
  'measure-started',
  'follow-up-held',
];
const completedBy: Partial<Record<Milestone, Milestone>> = {
  'inquiry-opened': 'inquiry-completed',
  'examination-opened': 'examination-completed',
  'appeal-received': 'appeal-reassessed',
  'decision-upheld': 'appeal-forwarded',
};

/** What meets it begins it anew: while it does not lapse, the case it runs in could not be closed. */
export function whatBeginsAnewLapses({ frister }: WrittenModel): Finding[] {
  return frister.flatMap((deadline, index) => {
    const { 'begynder ved': starts, 'holdt ved': metBy, 'bortfalder ved afslutning': lapses } = deadline;
    if (lapses || starts !== 'follow-up-held' || starts !== metBy) return [];
    const message =
      'Fristen begynder forfra, hver gang der er fulgt op, så forløbet kunne ikke afsluttes, før indsatsens sidste dag ' +
      'var nær. Skriv »bortfalder ved afslutning: ja«.';
    return [finding('deadline-holds-case-open', ['frister', index, 'holdt ved'], message)];
  });
}

/**
 * A case stays open until a deadline that does not lapse is met. Where it starts in cases in which what meets it need
 * never happen, such as an inquiry after a screening that finds nothing, those cases could never be closed.
 */
export function noDeadlineHoldsACaseOpenForEver({ frister }: WrittenModel): Finding[] {
  return frister.flatMap((deadline, index) => {
    const { 'begynder ved': starts, 'holdt ved': metBy } = deadline;
    const possible =
      deadline['bortfalder ved afslutning'] ||
      alwaysPossible.includes(metBy) ||
      completedBy[starts] === metBy ||
      (authoritysOwn.includes(metBy) && !beforeTheAuthority.includes(starts));
    if (possible || starts === 'case-closed' || starts === metBy || overBy[starts]?.includes(metBy))
      return [];
    const message =
      `Fristen kan begynde i et forløb, hvor »${termFor(milestoneWords, metBy)}« aldrig bliver til noget, og så kan ` +
      'forløbet ikke afsluttes. Skriv »bortfalder ved afslutning: ja«, eller vælg en hændelse, der altid kan ske.';
    return [finding('deadline-holds-case-open', ['frister', index, 'holdt ved'], message)];
  });
}
