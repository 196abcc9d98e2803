import type { Level, Model } from '@tovholder/model';
import { reject, type Alternative, type Rejection } from '../rejection.js';
import type { LevelsInPlace } from './model-change-commands.js';

/**
 * Where the case stands in the new model: at the same level, or at the one that is named in its place. To change model
 * is not to move between levels, so what is the authority's stays there, and nothing comes there by it.
 */
export function levelThere(level: string, from: Model, to: Model, inPlace: LevelsInPlace): Level | Rejection {
  const before = from.levels.find(({ id }) => id === level);
  const alike = to.levels.filter(({ authority }) => authority === (before?.authority ?? false));
  const same = alike.find(({ id }) => id === level);
  const named = inPlace.find((one) => one.from === level)?.to;
  return (
    same ??
    alike.find(({ id }) => id === named) ??
    reject('level-not-in-model', {
      detail: `Det gælder »${before?.title ?? level}«.`,
      field: '/levels',
      choices: alike.map(asChoice),
    })
  );
}

function asChoice({ id, title }: Level): Alternative {
  return { id, title };
}
