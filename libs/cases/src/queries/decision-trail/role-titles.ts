import { capacityWords, type Capacity } from '@tovholder/model';
import type { Actor } from '../../domain/people.js';

const capacities = Object.entries(capacityWords).map(([capacity, [term]]) => [capacity, term]);

/** What people call the role somebody acted in. */
export const roleTitles: Readonly<Record<Actor['role'], string>> = {
  ...(Object.fromEntries(capacities) as Record<Capacity, string>),
  administrator: 'systemadministrator',
  clock: 'systemets ur',
  'contact-watch': 'systemets kontaktvagt',
  'measure-watch': 'systemets indsatsvagt',
};
