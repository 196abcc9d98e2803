import type { Route } from '../domain/model.js';
import { routeWords, termFor } from '../language/words.js';
import { waysOf, type CasePath, type Drawn } from './case-path.js';
import { described, ifInWords, levelTitle, titleOf, wayInWords } from './described.js';
import { layOut, type Box, type Line, type Point } from './lay-out.js';
import { wrapped } from './wrapped.js';

const kinds: readonly Route['kind'][] = ['escalate', 'return', 'advice'];
const legendHeight = 92;
const rowHeight = 18;

/**
 * The levels and the ways between them as one SVG that stands alone: no script, no font and nothing fetched. It names
 * and describes itself for those who do not see it, and tells the kinds of ways apart by their lines and not by colour.
 */
export function asSvg(model: Drawn, path?: CasePath): string {
  const { width, height, boxes, lines } = layOut(model, path);
  const conditions = conditionsBelow(model, width);
  const below = height + legendHeight + conditions.length * rowHeight;
  const whole = `0 0 ${width} ${below}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${whole}" role="img" aria-labelledby="title desc" lang="da">`,
    `<title id="title">${text(titleOf(model, path))}</title>`,
    `<desc id="desc">${text(described(model, path).join(' '))}</desc>`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${below}"/>`,
    ...lines.map((line) => drawnLine(line, line.ways.map((way) => wayInWords(model, way)).join(' '))),
    ...boxes.map(drawnBox),
    ...lines.flatMap(stepsOn),
    ...kinds.map((kind, index) => legend(kind, height + 16 + index * 24)),
    ...conditions.map(
      (line, row) =>
        `<text class="also" x="24" y="${height + legendHeight + row * rowHeight}">${text(line)}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n');
}

const style = [
  '.paper{fill:#fff}',
  'text{font:15px system-ui,sans-serif;fill:#1a1a1a}',
  '.name{font-weight:600}',
  '.also{font-size:13px;fill:#454545}',
  '.optional{font-style:italic}',
  '.box{fill:#f5f5f5;stroke:#1a1a1a}',
  '.authority{stroke-width:3}',
  '.begins{fill:#e0ecfa}',
  'path.way{fill:none;stroke:#1a1a1a;stroke-width:1.5}',
  'path.return{stroke-dasharray:8 4}',
  'path.advice{stroke-dasharray:2 4}',
  'path.went{stroke:#0059b3;stroke-width:4}',
  '.head{fill:#1a1a1a}',
  '.step,path.head.went{fill:#0059b3}',
  '.number{font-size:12px;font-weight:600;fill:#fff;text-anchor:middle}',
].join('');

function drawnBox({ x, y, width, height, title, meetings, tasks, authority, begins }: Box): string {
  const classes = ['box', ...(authority ? ['authority'] : []), ...(begins ? ['begins'] : [])].join(' ');
  const also = [
    ...[...(authority ? ['Træffer afgørelser'] : []), ...meetings].map((line) => ({ line, as: 'also' })),
    ...tasks.map((line) => ({ line, as: 'also optional' })),
  ];
  const lines = [
    ...title.map((line) => `<tspan class="name" x="${x + 14}" dy="20">${text(line)}</tspan>`),
    ...also.map(({ line, as }) => `<tspan class="${as}" x="${x + 14}" dy="20">${text(line)}</tspan>`),
  ];
  return (
    `<rect class="${classes}" x="${x}" y="${y}" width="${width}" height="${height}" rx="4"/>` +
    `<text y="${y + 6}">${lines.join('')}</text>`
  );
}

function drawnLine({ kind, start, end, laneX, steps, bothWays }: Line, said: string): string {
  const went = steps.length > 0 ? ' went' : '';
  const course = `M${start.x} ${start.y}H${laneX}V${end.y}H${end.x}`;
  const heads = [...(bothWays ? [start] : []), end].map((point) => arrowHead(point, laneX, went));
  return `<g><title>${text(said)}</title><path class="way ${kind}${went}" d="${course}"/>${heads.join('')}</g>`;
}

/** Drawn out, and not a marker, which not every reader of SVG turns the right way. */
function arrowHead({ x, y }: Point, from: number, went: string): string {
  const back = from > x ? 10 : -10;
  return `<path class="head${went}" d="M${x} ${y}l${back} -5v10z"/>`;
}

/** The numbers of a case's steps, below each other on the way they went. */
function stepsOn({ steps, laneX, start, end }: Line): string[] {
  const middle = (start.y + end.y) / 2 - ((steps.length - 1) * 22) / 2;
  return steps.map((number, index) => {
    const y = middle + index * 22;
    return (
      `<circle class="step" cx="${laneX}" cy="${y}" r="10"/>` +
      `<text class="number" x="${laneX}" y="${y + 4}">${number}</text>`
    );
  });
}

/** What must have happened before a case can go a way, in lines below the drawing: there is no room for it on the way. */
function conditionsBelow(model: Drawn, width: number): readonly string[] {
  const widest = Math.floor((width - 48) / 7);
  return waysOf(model).flatMap((way) => {
    const asked = ifInWords(model, way);
    const course = `${levelTitle(model, way.from)} → ${levelTitle(model, way.to)}`;
    return asked === '' ? [] : wrapped(`${course}: ${termFor(routeWords, way.kind)}${asked}`, widest);
  });
}

function legend(kind: Route['kind'], y: number): string {
  return (
    `<path class="way ${kind}" d="M24 ${y}H72"/>${arrowHead({ x: 72, y }, 24, '')}` +
    `<text class="also" x="82" y="${y + 5}">${text(termFor(routeWords, kind))}</text>`
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What people have written, as nothing but text; what XML cannot hold is left out. */
function text(written: string): string {
  return written
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
