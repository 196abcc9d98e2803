import { describe, expect, it } from '@jest/globals';
import { dateOfBirthIn } from './date-of-birth.js';

// Every number here has a date of birth yet to come, or none at all.
describe('The day of birth in a CPR number', () => {
  it.each([
    ['311256-5000', '2056-12-31'],
    ['3112565000', '2056-12-31'],
    ['911256-5000', '2056-12-31'],
    ['280236-9000', '2036-02-28'],
    ['280236-4000', '2036-02-28'],
    ['280257-8000', '2057-02-28'],
  ])('is told by %s: %s', (cpr, born) => {
    expect(dateOfBirthIn(cpr)).toBe(born);
  });

  it.each(['000015-4001', '000000-0000', '310256-5000', '600156-5000', '', 'x311256-5000', '311256-50000'])(
    'is not told by %s',
    (cpr) => {
      expect(dateOfBirthIn(cpr)).toBeUndefined();
    },
  );
});
