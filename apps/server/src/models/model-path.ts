import { Identifier } from '@tovholder/cases';

/** A version of a model, as an address names it. */
export class ModelPath {
  @Identifier('Modellens navn, fra GET /models.')
  name!: string;

  @Identifier('Modellens version, fra GET /models.')
  version!: string;
}
