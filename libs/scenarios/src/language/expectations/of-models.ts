import { changeInWords, compareForCase } from '@tovholder/cases';
import { calendarOf } from '../../player/calendar-of.js';
import { listOf, words } from '../kinds-of-detail.js';
import { otherModel } from '../other-model.js';
import { versionName } from '../versions.js';
import { expectation, listed, unless, type Expectation } from './expectation.js';

export const modelExpectations: readonly Expectation[] = [
  expectation('modellen er', { 'modellen er': otherModel }, (told, { state: { model } }) =>
    unless(told['modellen er'].hash === model.hash, () => `Den var ${versionName(model)}.`),
  ),
  expectation(
    'en flytning ville ændre',
    {
      'en flytning ville ændre': listOf(words()),
      til: otherModel,
    },
    (told, { state, model, calendar, now }) => {
      const to = { model: told.til, calendar: calendarOf(told.til) };
      const change = changeInWords(compareForCase(state, { model, calendar }, to, now));
      const lacking = told['en flytning ville ændre'].filter(
        (says) => !change.some((sentence) => sentence.includes(says)),
      );
      return unless(lacking.length === 0, () => `Det ville ændre: ${listed(change)}.`);
    },
  ),
];
