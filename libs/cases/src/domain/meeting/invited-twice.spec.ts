import { describe, it } from '@jest/globals';
import { scheduleMeeting } from '../testing/commands.js';
import { given } from '../testing/given.js';
import { raised } from '../testing/how-far.js';
import { ppr } from '../testing/municipality.js';
import type { Invite } from './meeting-commands.js';

const because = 'Kender barnet.';
const mormor = { capacity: 'companion', name: 'Mormor', because } as const;

describe('Nobody is invited twice in one request', () => {
  const known = { capacity: 'ppr', personId: ppr.personId, because } as const;
  const parents = { capacity: 'parent', because } as const;

  it.each<[string, Invite, Invite]>([
    ['as the same again', known, known],
    ['as something else', known, { ...known, capacity: 'companion' }],
    ['by the same name', mormor, { ...mormor, because: 'Vil selv.' }],
    ['by the name they have anyway', parents, { ...parents, name: 'Forældre til Villads Opdigtet' }],
  ])('%s', (_, one, again) => {
    given(...raised)
      .when(scheduleMeeting({ invite: [one, again] }))
      .thenRejectedAt('/invite/1', 'invited-twice', undefined, 'Det gælder nr. 2.');
  });

  it.each<[string, Invite, Invite]>([
    ['another name', mormor, { ...mormor, name: 'Morfar' }],
    ['another capacity', mormor, { ...mormor, capacity: 'parent' }],
    ['one of the municipality’s people', mormor, { ...known, capacity: 'companion' }],
    ['a name beside one of the municipality’s people', { ...known, capacity: 'companion' }, mormor],
  ])('and two are not the same by %s', (_, one, other) => {
    given(...raised)
      .when(scheduleMeeting({ invite: [one, other] }))
      .then([{ type: 'MeetingScheduled' }]);
  });
});
