import { capacityWords, decisionWords, routeWords, termFor, type Capacity } from '@tovholder/model';
import { dayOrMomentInWords } from '../danish-day.js';
import { inWords } from '../rejection.js';
import type { DeadlineChange, Lost, ModelChange } from './model-change.js';

/** The change as whoever decides on it reads it, a sentence for each thing. */
export function changeInWords(change: ModelChange): readonly string[] {
  const { from, to, level, firstMeeting, refused } = change;
  const nameOf = ({ name, version }: ModelChange['from']) => `${name} ${version}`;
  return [
    `Sagen skifter fra ${nameOf(from)} til ${nameOf(to)}.`,
    ...(refused ? [`Den kan ikke skifte nu: ${inWords(refused)}`] : []),
    ...(level.from === level.to
      ? []
      : [`Sagen står på »${level.titles.to}« i stedet for »${level.titles.from}«.`]),
    ...(change.deadlines.length === 0 ? ['Ingen frister ændres.'] : change.deadlines.map(ofDeadline)),
    ...(firstMeeting
      ? [
          `Det første møde skal holdes senest ${dayOrMomentInWords(firstMeeting.after)}; før var det ${dayOrMomentInWords(firstMeeting.before)}.`,
        ]
      : []),
    ...change.people.map(
      ({ capacity, reason }) =>
        `Til det planlagte møde skal nu også ${termFor(capacityWords, capacity)} være med. ${reason}`,
    ),
    ...change.lost.map(ofLost),
    ...change.mandates.map(
      ({ decision, before, after }) =>
        `At ${termFor(decisionWords, decision)}: før ${roles(before)}, nu ${roles(after)}.`,
    ),
    ...change.routes.map(({ effect, kind, title }) =>
      effect === 'goes'
        ? `Vejen »${termFor(routeWords, kind)}: ${title}« findes ikke længere.`
        : `Der kommer en vej: »${termFor(routeWords, kind)}: ${title}«.`,
    ),
  ];
}

function ofDeadline(deadline: DeadlineChange): string {
  const due = dayOrMomentInWords(deadline.dueAt);
  switch (deadline.effect) {
    case 'appears':
      return `Ny frist: ${deadline.title}, senest ${due}${deadline.runsFrom === 'move' ? ', regnet fra skiftet' : ''}.`;
    case 'moves':
      return deadline.dueAt === deadline.before.dueAt
        ? `Fristen »${deadline.title}« følger den nye model og udløber stadig ${due}.`
        : `Fristen »${deadline.title}« flyttes fra ${dayOrMomentInWords(deadline.before.dueAt)} til ${due}.`;
    default:
      return `Fristen »${deadline.terms.title}« står ikke i den nye model; den bliver og udløber stadig ${due}.`;
  }
}

function ofLost({ what, title }: Lost): string {
  return what === 'step'
    ? `Trinnet »${title}« findes ikke længere; det, der er skrevet under det, bliver stående.`
    : `Mødeformen »${title}« findes ikke længere; de holdte møder bliver stående.`;
}

function roles(capacities: readonly Capacity[]): string {
  return capacities.length === 0 ? 'ingen' : capacities.map((one) => termFor(capacityWords, one)).join(', ');
}
