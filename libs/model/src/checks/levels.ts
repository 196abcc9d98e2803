import type { Finding } from '../language/mistake.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding, lacking } from './check.js';
import { movesOf, withinReach } from './ways.js';

/** Decisions under barnets lov are made in one place, so that everyone knows where. */
export function oneLevelIsTheAuthority(model: WrittenModel): Finding[] {
  const authorities = model.niveauer.flatMap(({ myndighed }, index) => (myndighed ? [index] : []));
  if (authorities.length === 0) {
    const message =
      'Intet niveau er myndighed. Skriv »myndighed: ja« ved det niveau, der træffer afgørelser.';
    return [lacking('authority-count', 'niveauer', message)];
  }
  return authorities
    .slice(1)
    .map((index) =>
      finding(
        'authority-count',
        ['niveauer', index, 'myndighed'],
        'Et andet niveau er allerede myndighed. Kun ét niveau træffer afgørelser efter barnets lov.',
      ),
    );
}

/** A level nobody can come to is a promise the model does not keep. Asking for advice moves no case. */
export function everyLevelCanBeReached(model: WrittenModel): Finding[] {
  const first = model.bekymringer.flatMap(
    ({ mødeform }) => model.mødeformer.find(({ id }) => id === mødeform)?.niveau ?? [],
  );
  const reached = withinReach(first, movesOf(model));
  return model.niveauer.flatMap(({ id }, index) =>
    reached.has(id)
      ? []
      : [
          finding(
            'level-unreachable',
            ['niveauer', index, 'id'],
            `Intet forløb kan nå niveauet »${id}«. Tilføj en vej, der sender videre hertil, eller fjern niveauet.`,
          ),
        ],
  );
}

export function noRouteLeadsToWhereItBegins(model: WrittenModel): Finding[] {
  return model.veje.flatMap(({ fra, til }, index) =>
    fra === til
      ? [
          finding(
            'route-to-itself',
            ['veje', index, 'til'],
            'Vejen fører tilbage til sig selv. Vælg et andet niveau.',
          ),
        ]
      : [],
  );
}

/** A meeting that cannot send the case where its outcome says could never be closed. */
export function everyOutcomeHasItsRoutes(model: WrittenModel): Finding[] {
  const moves = movesOf(model);
  return model.udfald.flatMap((outcome, index) => {
    const to = outcome['til niveau'];
    if (to === undefined) return [];
    return model.niveauer
      .filter(({ id }) => id !== to && !moves.some(({ fra, til }) => fra === id && til === to))
      .map(({ id }) =>
        finding(
          'outcome-without-route',
          ['udfald', index, 'til niveau'],
          `Der er ingen vej fra »${id}« til »${to}«. Tilføj en, så et møde på »${id}« kan ende med dette udfald.`,
        ),
      );
  });
}
