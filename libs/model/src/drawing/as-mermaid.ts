import type { Route } from '../domain/model.js';
import { routeWords, termFor } from '../language/words.js';
import { tasksAt, waysOf, type CasePath, type Drawn, type Way } from './case-path.js';
import { described, ifInWords, titleOf } from './described.js';

/** The levels and the ways between them as Mermaid text, which documents and wikis draw. */
export function asMermaid(model: Drawn, path?: CasePath): string {
  const ways = waysOf(model, path);
  // Ids of our own: one of the model's could be a word of Mermaid's, such as »end«.
  const node = (id: string) => `n${model.levels.findIndex((level) => level.id === id)}`;
  const went = ways.flatMap(({ steps }, index) => (steps.length > 0 ? [index] : []));
  return [
    'flowchart TB',
    `  accTitle: ${text(titleOf(model, path))}`,
    `  accDescr: ${text(described(model, path).join(' '))}`,
    ...model.levels.map(({ id, title, authority }) =>
      authority ? `  ${node(id)}[["${text(title)}"]]` : `  ${node(id)}["${text(title)}"]`,
    ),
    ...ways.map((way) => `  ${node(way.from)} ${arrow[way.kind]}|"${label(model, way)}"| ${node(way.to)}`),
    // CMMN draws what is discretionary with a dashed outline.
    ...model.levels.flatMap(({ id }) =>
      tasksAt(id, model).flatMap((task, index) => [
        `  ${node(id)}t${index}("${text(task)}")`,
        `  ${node(id)} -.- ${node(id)}t${index}`,
        `  style ${node(id)}t${index} stroke-dasharray:4`,
      ]),
    ),
    ...(path && model.levels.some(({ id }) => id === path.begins.level)
      ? [`  style ${node(path.begins.level)} stroke-width:4px`]
      : []),
    ...(went.length > 0 ? [`  linkStyle ${went.join(',')} stroke-width:4px`] : []),
    '',
  ].join('\n');
}

const arrow: Record<Route['kind'], string> = { advice: '-.->', escalate: '==>', return: '-->' };

function label(model: Drawn, way: Way): string {
  const { kind, steps } = way;
  const numbers = steps.length === 0 ? '' : `${steps.join(', ')}: `;
  return text(`${numbers}${termFor(routeWords, kind)}${ifInWords(model, way)}`);
}

/** What people have written, as nothing but text: each sign that Mermaid or HTML could read anything into by its number. */
function text(written: string): string {
  return Array.from(written.replace(/\s+/g, ' '))
    .map((sign) => (/[\p{L}\p{N} .,:()/»«–-]/u.test(sign) ? sign : `#${sign.codePointAt(0)};`))
    .join('');
}
