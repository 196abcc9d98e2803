import type { Capacity, Route } from '../domain/model.js';
import type { Finding } from '../language/mistake.js';
import { routeWords, severityWords, termFor } from '../language/words.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding, quoted } from './check.js';
import { everyConcern, firstFitting } from './concerns.js';
import { movesOf, withinReach } from './ways.js';

/**
 * To send on is to come nearer to where it can be decided, and to send back is to come nearer to the child. A circle of
 * one of them alone does neither: it is the lift that matters ride up and down while time goes. Asking for advice in a
 * circle moves nothing, and sending on and then back is how levels work together.
 */
export function noRouteGoesInACircle(model: WrittenModel): Finding[] {
  return [...circles('escalate', model), ...circles('return', model)];
}

function circles(kind: Exclude<Route['kind'], 'advice'>, { veje }: WrittenModel): Finding[] {
  const other = termFor(routeWords, kind === 'escalate' ? 'return' : 'escalate');
  const before: WrittenModel['veje'] = [];
  return veje.flatMap((way, index) => {
    const { fra, til, hvordan } = way;
    if (hvordan !== kind || fra === til) return [];
    const closes = withinReach([til], before).has(fra);
    before.push(way);
    const message =
      `Her kan et forløb gå i ring: det kan i forvejen komme fra »${til}« til »${fra}« ved »${termFor(routeWords, kind)}«. ` +
      `Skal det kunne komme den anden vej, så skriv »${other}«; ellers fjern vejen.`;
    return closes ? [finding('route-circle', ['veje', index, 'hvordan'], message)] : [];
  });
}

/** A case that can be closed nowhere it can come to would stand for ever. */
export function everyCaseCanEnd(model: WrittenModel): Finding[] {
  const found: Finding[] = [];
  const stuck = new Set<string>();
  for (const [index, { id }] of model.niveauer.entries()) {
    const reach = withinReach([id], movesOf(model));
    if (closesAt(reach, model)) continue;
    // Those that lead into a trap already told of are mended with it.
    if (![...reach].some((level) => stuck.has(level))) {
      found.push(finding('case-without-end', ['niveauer', index, 'id'], withoutEnd(id, reach)));
    }
    stuck.add(id);
  }
  if (found.length > 0) return found;
  const ofGroups = everyGroupCaseCanEnd(model);
  return ofGroups.length > 0 ? ofGroups : noWayIsShutForGood(model);
}

function withoutEnd(id: string, reach: ReadonlySet<string>): string {
  const trapped =
    reach.size === 1
      ? `Et forløb på »${id}« kan hverken afsluttes dér eller sendes et andet sted hen.`
      : `Et forløb på »${id}« kan gå rundt mellem ${quoted([...reach])} og aldrig afsluttes.`;
  return `${trapped} Giv nogen mandat til at afslutte forløb, eller tilføj en vej til et niveau, hvor nogen har det.`;
}

// The authority is about a child (barnets lov): a case about a group never comes there.
function everyGroupCaseCanEnd(model: WrittenModel): Finding[] {
  const authority = model.niveauer.find(({ myndighed }) => myndighed)?.id;
  const ways = movesOf(model).filter(({ til }) => til !== authority);
  const ruled = new Set(
    everyConcern
      .filter(({ subject }) => subject === 'group')
      .map((concern) => firstFitting(model.bekymringer, concern)),
  );
  const told = new Set<string>();
  return model.bekymringer.flatMap((rule, index) => {
    const level = model.mødeformer.find(({ id }) => id === rule.mødeform)?.niveau;
    if (!ruled.has(rule) || level === undefined || told.has(level)) return [];
    if (closesAGroupAt(withinReach([level], ways), model)) return [];
    told.add(level);
    const message =
      `Et forløb om en gruppe kan begynde på »${level}« og kan ikke komme til myndigheden, så det kan aldrig ` +
      `afsluttes. Tilføj et mandat til at afslutte forløb på »${level}« til andre end familieafdelingen.`;
    return [finding('case-without-end', ['bekymringer', index, 'mødeform'], message)];
  });
}

/**
 * How serious a concern is stays what it was when it was raised, so a way that is not for it never opens: wherever such
 * a case can come to by the others, it must be possible to close it.
 */
function noWayIsShutForGood(model: WrittenModel): Finding[] {
  const told = new Set<number>();
  return everyKindOfCase(model).flatMap(({ severity, begins, ways, closes }) => {
    const open = ways.filter(({ hvis }) => hvis?.alvor?.includes(severity) ?? true);
    const trapped = [...withinReach(begins, open)].filter((id) => !closes(withinReach([id], open), model));
    const shut = ways.find((way) => trapped.includes(way.fra) && !open.includes(way));
    const index = shut ? model.veje.indexOf(shut) : -1;
    if (index === -1 || told.has(index)) return [];
    told.add(index);
    const message =
      `Et forløb med alvoren »${termFor(severityWords, severity)}« kan komme til ${quoted(trapped)} og aldrig ` +
      'afsluttes, for denne vej åbner aldrig for det. Lad vejen være for alle, eller giv nogen dér mandat til at ' +
      'afslutte forløb.';
    return [finding('case-without-end', ['veje', index, 'hvis', 'alvor'], message)];
  });
}

function everyKindOfCase(model: WrittenModel) {
  const authority = model.niveauer.find(({ myndighed }) => myndighed)?.id;
  const moves = movesOf(model);
  const talks = model.mødeformer.filter(
    (kind) => !kind['gælder som underretning'] && kind.niveau !== authority,
  );
  const begins = (kinds: WrittenModel['mødeformer']) => kinds.map(({ niveau }) => niveau);
  return (['green', 'yellow', 'red'] as const).flatMap((severity) => [
    { severity, begins: begins(model.mødeformer), ways: moves, closes: closesAt },
    {
      severity,
      begins: begins(talks),
      ways: moves.filter(({ til }) => til !== authority),
      closes: closesAGroupAt,
    },
  ]);
}

function closesAt(levels: ReadonlySet<string>, { mandater }: WrittenModel): boolean {
  return mandater.some(({ beslutning, niveau }) => beslutning === 'close-case' && levels.has(niveau));
}

// The family department has a say in what it has received (barnets lov), and it receives no group.
const ofTheDepartment: readonly Capacity[] = ['family-leader', 'social-worker'];

function closesAGroupAt(levels: ReadonlySet<string>, { mandater }: WrittenModel): boolean {
  return mandater.some(
    ({ beslutning, niveau, roller }) =>
      beslutning === 'close-case' &&
      levels.has(niveau) &&
      roller.some((role) => !ofTheDepartment.includes(role)),
  );
}
