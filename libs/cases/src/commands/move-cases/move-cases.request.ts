import { ListOfNested } from '../../fields/list-of.js';
import { Identifier, Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { WholeNumber } from '../../fields/whole-number.js';
import { highestVersion } from '../command-body.js';
import { mostLevels, mostMoved, reasonLimit } from '../limits.js';
import { LevelInPlace } from '../move-to-model/level-in-place.js';
import type { Moves } from './move-cases.js';

export class CaseToMove {
  @Uuid('Sagen.', { foundIn: 'cases' })
  caseId!: string;

  @WholeNumber('Sagens version, da skiftet blev vist.', { min: 1, max: highestVersion })
  version!: number;

  @Identifier('Aftrykket af det, skiftet ændrer i sagen: `preview` fra GET /models/{name}/{version}/moves.')
  preview!: string;
}

/** Exactly these cases, each as it was previewed. */
export class MoveCasesRequest {
  @Uuid('Handlingens id, valgt af afsenderen. Sendes den samme handling igen, gøres det, der mangler.')
  commandId!: string;

  @Text('Hvorfor sagerne skifter.', { max: reasonLimit })
  reason!: string;

  @ListOfNested('Hvilke niveauer der træder i stedet for dem, den nye model ikke har.', () => LevelInPlace, {
    max: mostLevels,
    optional: true,
  })
  levels?: LevelInPlace[];

  @ListOfNested('Sagerne, fra GET /models/{name}/{version}/moves.', () => CaseToMove, {
    atLeast: { items: 1, says: 'Vælg mindst én sag.' },
    max: mostMoved,
  })
  cases!: CaseToMove[];

  toMoves(name: string, version: string): Moves {
    const { commandId: act, reason, levels = [], cases } = this;
    return {
      ...{ act, name, version, reason },
      levels: levels.map(({ from, to }) => ({ from, to })),
      cases: cases.map(({ caseId, version, preview }) => ({ caseId, version, preview })),
    };
  }
}
