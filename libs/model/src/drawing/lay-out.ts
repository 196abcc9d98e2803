import { tasksAt, waysOf, type CasePath, type Drawn, type Way } from './case-path.js';
import { wrapped } from './wrapped.js';

export interface Box {
  id: string;
  title: readonly string[];
  /** The meetings held there. */
  meetings: readonly string[];
  /** What may be done there and need not. */
  tasks: readonly string[];
  authority: boolean;
  /** The case begins here. */
  begins: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Line {
  kind: Way['kind'];
  /** What it stands for: where two levels ask each other for advice, both ways. */
  ways: readonly Way[];
  bothWays: boolean;
  steps: readonly number[];
  /** Where it leaves and where it arrives, and how far out it runs in between. */
  start: Point;
  end: Point;
  laneX: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Layout {
  width: number;
  height: number;
  boxes: readonly Box[];
  lines: readonly Line[];
}

const boxWidth = 260;
const margin = 24;
const laneWidth = 26;
const lineHeight = 20;
const gap = 44;
const portGap = 16;

/**
 * The levels below each other in the order the model names them, those nearest the child first. Ways that send on run
 * to the right and those that send back to the left, each in a lane of its own; asking for advice runs outside of both.
 */
export function layOut(model: Drawn, path?: CasePath): Layout {
  const ways = waysOf(model, path);
  const row = (id: string) => model.levels.findIndex((level) => level.id === id);
  const sides = {
    right: inLanes(
      ways.filter(({ kind }) => kind === 'escalate'),
      row,
    ),
    left: inLanes(
      ways.filter(({ kind }) => kind === 'return'),
      row,
    ),
  };
  const asking = ways.filter(
    (way, index) => way.kind === 'advice' && !ways.slice(0, index).some((earlier) => isReverse(earlier, way)),
  );
  const right = [...sides.right, ...inLanes(asking, row, lanesOf(sides.right))];
  const left = sides.left;

  const boxX = margin + (lanesOf(left) + 1) * laneWidth;
  const boxes: Box[] = [];
  let y = margin;
  for (const level of model.levels) {
    const box = boxFor(model, level.id, [right, left], path);
    boxes.push({ ...box, x: boxX, y });
    y += box.height + gap;
  }
  const lines = [...placed(right, boxes, 'right', ways), ...placed(left, boxes, 'left', ways)];
  return {
    width: boxX + boxWidth + (lanesOf(right) + 1) * laneWidth + margin,
    height: y - gap + margin,
    boxes,
    lines,
  };
}

interface InLane {
  way: Way;
  lane: number;
}

function lanesOf(side: readonly InLane[]): number {
  return Math.max(0, ...side.map(({ lane }) => lane));
}

/** Short ways nearest the boxes; two that pass the same stretch never share a lane. */
function inLanes(ways: readonly Way[], row: (id: string) => number, beyond = 0): readonly InLane[] {
  const stretch = ({ from, to }: Way) =>
    [row(from), row(to)].sort((one, other) => one - other) as [number, number];
  const length = (way: Way) => stretch(way)[1] - stretch(way)[0];
  const taken: [number, number][][] = [];
  return [...ways]
    .sort((one, other) => length(one) - length(other))
    .map((way) => {
      const [top, bottom] = stretch(way);
      const free = taken.findIndex((lane) => lane.every(([from, to]) => bottom <= from || top >= to));
      const lane = free === -1 ? taken.length : free;
      (taken[lane] ??= []).push([top, bottom]);
      return { way, lane: beyond + lane + 1 };
    });
}

function boxFor(
  model: Drawn,
  id: string,
  sides: readonly (readonly InLane[])[],
  path: CasePath | undefined,
): Omit<Box, 'x' | 'y'> {
  const { levels, meetingKinds } = model;
  const level = levels.find((each) => each.id === id);
  const title = wrapped(level?.title ?? id, 26);
  const meetings = meetingKinds
    .filter((kind) => kind.level === id)
    .flatMap((kind) => wrapped(kind.title, 34));
  const tasks = tasksAt(id, model).flatMap((task) => wrapped(`Valgfrit: ${task}`, 34));
  const ports = Math.max(...sides.map((side) => side.filter(({ way }) => touches(way, id)).length));
  const height = Math.max(
    (title.length + meetings.length + tasks.length + (level?.authority ? 1 : 0)) * lineHeight + 28,
    (ports + 1) * portGap,
  );
  return {
    id,
    title,
    meetings,
    tasks,
    authority: level?.authority ?? false,
    begins: path?.begins.level === id,
    width: boxWidth,
    height,
  };
}

function isReverse(one: Way, other: Way): boolean {
  return one.kind === other.kind && one.from === other.to && one.to === other.from;
}

function touches({ from, to }: Way, id: string): boolean {
  return from === id || to === id;
}

/** Each end at a place of its own on its box: what goes up above what goes down, the nearest lanes outermost. */
function placed(
  side: readonly InLane[],
  boxes: readonly Box[],
  at: 'left' | 'right',
  ways: readonly Way[],
): Line[] {
  const row = (id: string) => boxes.findIndex((box) => box.id === id);
  const port = (id: string, way: Way): Point => {
    const box = boxes[row(id)] as Box;
    const other = (each: Way) => (each.from === id ? each.to : each.from);
    const ends = side
      .filter((each) => touches(each.way, id))
      .map((each) => ({ ...each, up: row(other(each.way)) < row(id) }))
      .sort(
        (one, two) => Number(two.up) - Number(one.up) || (one.up ? one.lane - two.lane : two.lane - one.lane),
      );
    const index = ends.findIndex((each) => each.way === way);
    const spread = box.height / (ends.length + 1);
    return { x: at === 'right' ? box.x + box.width : box.x, y: Math.round(box.y + spread * (index + 1)) };
  };
  return side.map(({ way, lane }) => {
    const start = port(way.from, way);
    const laneX = start.x + (at === 'right' ? 1 : -1) * lane * laneWidth;
    const standsFor = [way, ...ways.filter((other) => way.kind === 'advice' && isReverse(way, other))];
    return {
      kind: way.kind,
      ways: standsFor,
      bothWays: standsFor.length > 1,
      steps: standsFor.flatMap(({ steps }) => steps).sort((one, other) => one - other),
      start,
      end: port(way.to, way),
      laneX,
    };
  });
}
