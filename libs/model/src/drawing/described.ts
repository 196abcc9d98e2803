import type { Route } from '../domain/model.js';
import { capacityWords, routeWords, severityWords, termFor } from '../language/words.js';
import { tasksAt, waysOf, type CasePath, type Drawn, type Way } from './case-path.js';

export function titleOf({ title, version }: Drawn, path?: CasePath): string {
  return path
    ? `Et forløbs vej gennem ${title}, version ${version}`
    : `${title}, version ${version}: niveauer og veje`;
}

export function levelTitle({ levels }: Drawn, id: string): string {
  return levels.find((level) => level.id === id)?.title ?? id;
}

/** The drawing in sentences, for those who do not see it: what leads where, and the way the case went. */
export function described(model: Drawn, path?: CasePath): readonly string[] {
  if (path) return pathInWords(model, path);
  return [
    ...waysOf(model).map((way) => wayInWords(model, way)),
    ...model.levels.flatMap(({ id, title }) => {
      const tasks = tasksAt(id, model);
      return tasks.length > 0 ? [`Valgfrie opgaver på ${title}: ${tasks.join(', ')}.`] : [];
    }),
  ];
}

export function wayInWords(model: Drawn, way: Way): string {
  const { kind, from, to, roles } = way;
  const by = roles.length === 0 ? '' : ` (${roles.map((role) => termFor(capacityWords, role)).join(', ')})`;
  return `Fra ${levelTitle(model, from)} til ${levelTitle(model, to)}: ${termFor(routeWords, kind)}${by}${ifInWords(model, way)}.`;
}

/** `, hvis barnet er hørt og der er holdt møde`; nothing where a way is always open. */
export function ifInWords(model: Drawn, { conditions = {} }: Pick<Way, 'conditions'>): string {
  const { childHeard, metAtLevel, environmentTried, severity = [], adviceFrom } = conditions;
  const grave = severity.map((one) => termFor(severityWords, one)).join(' eller ');
  const said = [
    childHeard && 'barnet er hørt',
    metAtLevel && 'der er holdt møde',
    environmentTried && 'læringsmiljøet er ændret',
    grave !== '' && `bekymringen er ${grave}`,
    adviceFrom !== undefined && `${levelTitle(model, adviceFrom)} har givet råd`,
  ].filter((one) => typeof one === 'string');
  return said.length === 0 ? '' : `, hvis ${said.join(' og ')}`;
}

const went: Record<Route['kind'], (from: string, to: string) => string> = {
  advice: (from, to) => `${from} spørger ${to} til råds`,
  escalate: (from, to) => `Sendt videre fra ${from} til ${to}`,
  return: (from, to) => `Sendt tilbage fra ${from} til ${to}`,
};

function pathInWords(model: Drawn, { begins, steps }: CasePath): readonly string[] {
  return [
    `Begynder: ${levelTitle(model, begins.level)}${onDay(begins.on)}.`,
    ...steps.map(({ kind, from, to, on }, index) => {
      const said = went[kind](levelTitle(model, from), levelTitle(model, to));
      return `${index + 1}. ${said}${onDay(on)}.`;
    }),
  ];
}

function onDay(on: string | undefined): string {
  if (on === undefined) return '';
  const [year, month, day] = on.split('-').map(Number);
  return ` den ${day}.${month}.${year}`;
}
