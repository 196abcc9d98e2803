import type { Model } from '@tovholder/model';
import type { Detail } from './detail.js';

/** Another version of a model, or another model, called as its file is. */
export const otherModel: Detail<Model> = {
  takes: 'en model, som dens fil hedder, fx »viborg-2026.4«',
  read: (written, { versions }) => {
    const found = written.word(versions());
    return found && (() => found);
  },
};
