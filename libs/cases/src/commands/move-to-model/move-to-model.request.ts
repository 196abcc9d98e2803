import { ListOfNested } from '../../fields/list-of.js';
import { Identifier, Text } from '../../fields/text.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { mostLevels, reasonLimit } from '../limits.js';
import { LevelInPlace } from './level-in-place.js';

/** The case runs on another version from now on, as the preview said it would. */
export class MoveToModelRequest extends CommandBody {
  @Identifier('Navnet på den model, sagen skifter til, fra GET /models.')
  name!: string;

  @Identifier('Den udgave af modellen, sagen skifter til, fra GET /models.')
  version!: string;

  @Text('Hvorfor sagen skifter.', { max: reasonLimit })
  reason!: string;

  @Identifier('Aftrykket af det, skiftet ændrer: `preview` fra GET /cases/{caseId}/model-change.')
  preview!: string;

  @ListOfNested(
    'Hvilket niveau der træder i stedet for det, sagen står på, når den nye model ikke har det; ellers udelades det.',
    () => LevelInPlace,
    { max: mostLevels, optional: true },
  )
  levels?: LevelInPlace[];

  toCommand(): CommandOf<'MoveToModel'> {
    const { name, version, reason, preview, levels = [] } = this;
    return {
      type: 'MoveToModel',
      ...{ name, version, reason, preview },
      levels: levels.map(({ from, to }) => ({ from, to })),
    };
  }
}
