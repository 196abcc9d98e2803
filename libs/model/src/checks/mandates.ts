import { decisionKinds, decisionsWithARuleOfTheirOwn, type DecisionKind } from '../domain/model.js';
import type { Finding } from '../language/mistake.js';
import { decisionWords, termFor } from '../language/words.js';
import type { WrittenModel } from '../language/written/written-model.js';
import { finding, lacking } from './check.js';

/** A decision nobody may make would leave a case standing for ever. */
export function everyDecisionHasAMandate({ mandater }: WrittenModel): Finding[] {
  return decisionKinds
    .filter((kind) => !decisionsWithARuleOfTheirOwn.includes(kind))
    .filter((kind) => !mandater.some(({ beslutning }) => beslutning === kind))
    .map((kind) =>
      lacking(
        'decision-without-mandate',
        'mandater',
        `Ingen har mandat til at ${termFor(decisionWords, kind)}. Tilføj et mandat.`,
      ),
    );
}

/** Barnets lov §§ 18–20, 136 and 138 speak to the municipality as authority. */
const statutory: readonly DecisionKind[] = [
  'assess-concern',
  'acknowledge-notifier',
  'screen',
  'complete-inquiry',
  'complete-examination',
];

export function statutoryDecisionsAreTheAuthoritys({ mandater, niveauer }: WrittenModel): Finding[] {
  const authority = niveauer.find(({ myndighed }) => myndighed)?.id;
  if (authority === undefined) return [];
  return mandater.flatMap(({ beslutning, niveau }, index) =>
    !statutory.includes(beslutning) || niveau === authority
      ? []
      : [
          finding(
            'mandate-outside-authority',
            ['mandater', index, 'niveau'],
            `At ${termFor(decisionWords, beslutning)} hører til hos myndigheden. Skriv »${authority}«.`,
          ),
        ],
  );
}

/**
 * Barnets lov § 136 gives hours to assess a concern, § 138 days to acknowledge it, and a case is reopened because
 * somebody is worried: none of these waits for a talk with the child, and the engine lets none of them wait.
 */
const waitsForNothing: readonly DecisionKind[] = ['assess-concern', 'acknowledge-notifier', 'reopen-case'];

export function nothingUrgentWaitsForTheChildsVoice({ mandater }: WrittenModel): Finding[] {
  return mandater.flatMap((mandate, index) =>
    !mandate['barnet høres først'] || !waitsForNothing.includes(mandate.beslutning)
      ? []
      : [
          finding(
            'voice-holds-up',
            ['mandater', index, 'barnet høres først'],
            `At ${termFor(decisionWords, mandate.beslutning)} venter ikke på en samtale med barnet. Skriv »nej«; ` +
              'barnet høres, før der besluttes mere.',
          ),
        ],
  );
}
