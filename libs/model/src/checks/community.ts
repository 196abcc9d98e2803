import type { Finding, Path } from '../language/mistake.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding, quoted } from './check.js';
import { firstFitting } from './concerns.js';

/** A group has nobody to notify about, so a meeting that notifies, or one at the authority, is no way in for it. */
export function aGroupHasItsMeeting(model: WrittenModel): Finding[] {
  const { bekymringer, mødeformer, niveauer, grupper } = model;
  if (!grupper) return [];
  const closed = new Set(
    (['green', 'yellow', 'red'] as const)
      .map((severity) =>
        firstFitting(bekymringer, { acute: false, abuse: false, severity, subject: 'group' }),
      )
      .filter((rule) => {
        const kind = mødeformer.find(({ id }) => id === rule?.mødeform);
        const level = niveauer.find(({ id }) => id === kind?.niveau);
        return kind?.['gælder som underretning'] === true || level?.myndighed === true;
      }),
  );
  return bekymringer.flatMap((rule, index) =>
    closed.has(rule)
      ? [
          finding(
            'group-without-meeting',
            ['bekymringer', index, 'mødeform'],
            'Reglen kan tage en bekymring om en gruppe, men mødet gælder som underretning eller hører til hos ' +
              'myndigheden, som kun tager sig af børn. Sæt en regel for grupper (»handler om: [gruppe]«) ovenfor.',
          ),
        ]
      : [],
  );
}

/** A case about a group never comes to the authority's level. */
export function everyGrantCanBeGiven({ bevillinger = [], niveauer }: WrittenModel): Finding[] {
  const authority = niveauer.find(({ myndighed }) => myndighed)?.id;
  const reachable = niveauer.filter(({ myndighed }) => !myndighed).map(({ id }) => id);
  return bevillinger.flatMap((grant, index) =>
    grant.niveau === authority && grant['handler om'].includes('group')
      ? [
          finding(
            'grant-out-of-reach',
            ['bevillinger', index, 'niveau'],
            `Et forløb om en gruppe kommer ikke til myndigheden. Vælg ${quoted(reachable)}, eller lad bevillingen kun handle om et barn.`,
          ),
        ]
      : [],
  );
}

/** What is done under a mandate and what is done under a grant stand side by side on the trail. */
export function noGrantIsNamedAsAMandate({ bevillinger = [], mandater }: WrittenModel): Finding[] {
  return bevillinger.flatMap(({ id }, index) =>
    mandater.some((mandate) => mandate.id === id) ? [sameIdAsMandate(id, ['bevillinger', index, 'id'])] : [],
  );
}

function sameIdAsMandate(id: string, path: Path): Finding {
  return finding('duplicate-id', path, `Id »${id}« er et mandats. Giv bevillingen et andet navn.`);
}
