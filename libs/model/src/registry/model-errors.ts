import type { Model } from '../domain/model.js';
import { formatMistake, type Mistake } from '../language/mistake.js';

type Named = Pick<Model, 'name'> & Partial<Pick<Model, 'version'>>;

function nameOf({ name, version }: Named): string {
  return version === undefined ? `»${name}«` : `»${name}«, version ${version}`;
}

/** Something is wrong with the model a case asks for; `code` is for programs, the message for people. */
export abstract class ModelError extends Error {
  abstract readonly code: string;
}

export class ModelUnknown extends ModelError {
  readonly code = 'model-unknown';

  constructor(model: Named) {
    super(
      `Modellen ${nameOf(model)}, findes ikke her. Læg dens fil ind igen; forløb, der bruger den, har brug for den.`,
    );
  }
}

export class ModelAltered extends ModelError {
  readonly code = 'model-altered';

  constructor(model: Named) {
    super(`Modellen ${nameOf(model)}, er ikke den, der blev sat i kraft. Hent den oprindelige fil frem.`);
  }
}

export class ModelInForceCannotChange extends ModelError {
  readonly code = 'model-in-force-cannot-change';

  constructor(model: Named) {
    super(
      `Modellen ${nameOf(model)}, er i kraft og kan ikke ændres. Giv den ændrede model et nyt versionsnummer.`,
    );
  }
}

export class ModelFileOfVersionInForceEdited extends ModelError {
  readonly code = 'model-in-force-cannot-change';

  constructor(file: string, model: Named) {
    super(
      `Filen ${file} er rettet, efter at modellen ${nameOf(model)}, blev sat i kraft. En version i kraft kan ikke ændres, ` +
        'for forløb bruger den: hent den oprindelige fil frem, og læg rettelsen i en ny fil med et nyt versionsnummer.',
    );
  }
}

/** What stands in it is told by nobody: it decides what cases run on, so it is never guessed at. */
export class InForceUnreadable extends ModelError {
  readonly code = 'in-force-unreadable';

  constructor(cause: unknown) {
    super(
      'Filen in-force.json i modellernes mappe kan ikke læses. Hent den frem, som den var; den ændres kun af put-in-force.',
    );
    this.cause = cause;
  }
}

export class ModelFileGone extends ModelError {
  readonly code = 'model-unknown';

  constructor(gone: readonly string[]) {
    super(
      `Der mangler filer til modeller, der er sat i kraft: ${gone.join(', ')}. Læg dem ind igen; forløb kan bruge dem, og ` +
        'en afløst version skal altid kunne læses.',
    );
  }
}

export class ModelFileMistaken extends ModelError {
  readonly code = 'model-file-mistaken';

  constructor(readonly mistakes: readonly Mistake[]) {
    super(['Modelfilen kan ikke bruges:', ...mistakes.map(formatMistake)].join('\n'));
  }
}
