import type { Length } from '@tovholder/calendar';

const units: Readonly<Record<Length['unit'], readonly [one: string, several: string]>> = {
  hours: ['time', 'timer'],
  'working-days': ['arbejdsdag', 'arbejdsdage'],
  days: ['dag', 'dage'],
  months: ['måned', 'måneder'],
};

/** As a model file writes it: `6 arbejdsdage`. */
export function lengthInWords({ amount, unit }: Length): string {
  return `${amount} ${units[unit][amount === 1 ? 0 : 1]}`;
}
