import { modelReference } from '@tovholder/model';
import { writtenOut } from '../written-out.js';

export const reference = writtenOut(
  'Skriver siden om sproget ud: hvert felt, hvad der kan stå, hvad det betyder, og et eksempel.',
  'modelsprog.md',
  modelReference,
);
