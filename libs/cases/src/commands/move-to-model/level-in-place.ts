import { Identifier } from '../../fields/text.js';

/** A level that the new model does not have, and the one that takes its place. */
export class LevelInPlace {
  @Identifier('Niveauet, den nye model ikke har.', { foundIn: 'levels' })
  from!: string;

  @Identifier(
    'Det niveau i den nye model, der træder i stedet: et id fra dens `levels` i GET /models/{name}/{version}.',
  )
  to!: string;
}
