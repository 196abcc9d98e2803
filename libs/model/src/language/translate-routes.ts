import type { Route, RouteConditions } from '../domain/model.js';
import type { WrittenModel } from './written/written-model.js';

type WrittenRoute = WrittenModel['veje'][number];

export function translateRoute(route: WrittenRoute): Route {
  return {
    id: route.id,
    kind: route.hvordan,
    from: route.fra,
    to: route.til,
    roles: route.roller,
    ...(route.hvis && { conditions: translateConditions(route.hvis) }),
  };
}

/** What need not have happened is no condition. */
function translateConditions(written: NonNullable<WrittenRoute['hvis']>): RouteConditions {
  const { alvor: severity, 'råd fra': adviceFrom } = written;
  return {
    ...(written['barnet er hørt'] && { childHeard: true }),
    ...(written['møde er holdt'] && { metAtLevel: true }),
    ...(written['læringsmiljøet er ændret'] && { environmentTried: true }),
    ...(severity && { severity }),
    ...(adviceFrom !== undefined && { adviceFrom }),
  };
}
