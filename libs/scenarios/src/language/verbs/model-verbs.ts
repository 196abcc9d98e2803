import { compareForCase, previewOf } from '@tovholder/cases';
import { calendarOf } from '../../player/calendar-of.js';
import type { Detail } from '../detail.js';
import { listOf, words } from '../kinds-of-detail.js';
import { otherModel } from '../other-model.js';
import { verb, type Verb } from './verb.js';

interface LevelInPlace {
  from: string;
  /** Its id or title in the model the case is moved to. */
  to: string;
}

/** `forum bliver til local`, each by its id or its title. */
const levelInPlace: Detail<LevelInPlace> = {
  takes: 'et niveau, der mangler i den nye model, og det, der træder i stedet, fx »forum bliver til local«',
  read: (written, { model }) => {
    const text = written.text();
    const [, left = '', to] = /^(.+) bliver til (.+)$/.exec(text ?? '') ?? [];
    if (to === undefined)
      return text === undefined ? undefined : written.wrong('Skriv fx »forum bliver til local«.');
    const from = model.levels.find(({ id, title }) => id === left || title === left)?.id;
    if (from !== undefined) return () => ({ from, to });
    return written.unknown(
      left,
      model.levels.map(({ title }) => title),
    );
  },
};

export const modelVerbs: readonly Verb[] = [
  verb(
    'MoveToModel',
    'flytter forløbet til en anden model',
    {
      model: otherModel,
      fordi: words('Den nye model passer bedre til opgaven.'),
      niveauer: listOf(levelInPlace, () => []),
    },
    (told, { model, calendar, state, now }) => {
      const there = told.model;
      const levels = told.niveauer.map(({ from, to }) => ({
        from,
        to: there.levels.find(({ id, title }) => id === to || title === to)?.id ?? to,
      }));
      // As whoever moves it has seen the preview a moment ago.
      const to = { model: there, calendar: calendarOf(there) };
      const preview = previewOf(compareForCase(state, { model, calendar }, to, now, levels));
      return { name: there.name, version: there.version, reason: told.fordi, preview, levels };
    },
  ),
];
