import type { DecisionKind } from '../domain/model.js';
import type { Finding, Path } from '../language/mistake.js';
import { capacityWords, decisionWords, termFor } from '../language/words.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding } from './check.js';

/**
 * What is decided at a level leads to the next decision there: a measure that was decided must be started, one that
 * began before its funding was settled must be paid, and a closed case may turn out not to be over. The case need not
 * be moved for it (scenario 2: act first, settle it after).
 */
const leadsTo: readonly [decided: DecisionKind, next: DecisionKind][] = [
  ['decide-measure', 'start-measure'],
  ['start-measure', 'settle-funding'],
  ['close-case', 'reopen-case'],
];

export function noDecisionIsLeftHanging(model: WrittenModel): Finding[] {
  const { mandater } = model;
  return leadsTo.flatMap(([decided, next]) => {
    const told = new Set<string>();
    return mandater.flatMap(({ beslutning, niveau }, index) => {
      if (beslutning !== decided || told.has(niveau) || mayBeDecided(next, niveau, model)) return [];
      told.add(niveau);
      return [
        gap(next, niveau, ['mandater', index, 'niveau'], `kan nogen ${termFor(decisionWords, decided)}, men`),
      ];
    });
  });
}

/**
 * A meeting does not close while it is disputed who is responsible (Ikast-Brande), and any level may hold one; contact
 * with parents is opened where a suspicion goes at once.
 */
export function everyLevelCanPlaceResponsibility(model: WrittenModel): Finding[] {
  return model.niveauer.flatMap(({ id, myndighed }, index) => {
    const path: Path = ['niveauer', index, 'id'];
    return [
      ...(mayBeDecided('name-responsible', id, model)
        ? []
        : [gap('name-responsible', id, path, 'kan et møde ende i uenighed om ansvaret, men')]),
      ...(!myndighed || mayBeDecided('open-parent-contact', id, model)
        ? []
        : [gap('open-parent-contact', id, path, 'behandles mistanke om overgreb, men')]),
    ];
  });
}

/** Above every ceiling there is somebody to ask: a child's need does not end at an amount. */
export function everyAmountCanBeDecided({ mandater }: WrittenModel): Finding[] {
  const deciding = mandater.filter(({ beslutning }) => beslutning === 'decide-measure');
  const ceilings = deciding.flatMap((mandate) => mandate['højst kroner'] ?? []);
  if (deciding.length === 0 || ceilings.length < deciding.length) return [];
  const highest = Math.max(...ceilings);
  const index = mandater.findIndex(
    (mandate) => mandate.beslutning === 'decide-measure' && mandate['højst kroner'] === highest,
  );
  const message =
    `Ingen har mandat til at ${termFor(decisionWords, 'decide-measure')} for mere end ` +
    `${highest.toLocaleString('da-DK')} kr. Giv nogen et mandat uden grænse.`;
  return [finding('mandate-gap', ['mandater', index, 'højst kroner'], message)];
}

/** Two mandates of one role for one decision at one level: which ceiling holds, and which basis, nobody could say. */
export function noMandatesOverlap({ mandater }: WrittenModel): Finding[] {
  return mandater.flatMap((mandate, index) => {
    const earlier = mandater
      .slice(0, index)
      .filter(({ beslutning, niveau }) => beslutning === mandate.beslutning && niveau === mandate.niveau);
    return mandate.roller.flatMap((role, position) => {
      const other = earlier.find(({ roller }) => roller.includes(role));
      if (other === undefined) return [];
      const message =
        `Mandatet »${other.id}« lader allerede ${termFor(capacityWords, role)} ` +
        `${termFor(decisionWords, mandate.beslutning)} på »${mandate.niveau}«. Lad rollen stå i ét af de to, så det er ` +
        'til at se, hvilken grænse og hjemmel der gælder.';
      return [finding('mandate-overlap', ['mandater', index, 'roller', position], message)];
    });
  });
}

// Where nobody may decide it anywhere, that is said once, and not of each level.
function mayBeDecided(kind: DecisionKind, level: string, { mandater }: WrittenModel): boolean {
  const ofTheKind = mandater.filter(({ beslutning }) => beslutning === kind);
  return ofTheKind.length === 0 || ofTheKind.some(({ niveau }) => niveau === level);
}

function gap(kind: DecisionKind, level: string, path: Path, because: string): Finding {
  const message =
    `På »${level}« ${because} ingen har mandat dér til at ${termFor(decisionWords, kind)}. ` +
    `Tilføj et mandat på »${level}«.`;
  return finding('mandate-gap', path, message);
}
