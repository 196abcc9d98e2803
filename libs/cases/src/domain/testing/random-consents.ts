import { mother } from './consent-history.js';
import * as command from './consent-commands.js';
import { hoursAfter, idIn, person, text, type Wanted } from './draw.js';

const young = { capacity: 'child', name: 'Villads Opdigtet' } as const;

/** What a family might say yes and no to, and take back. */
export const wantedOfConsent: Pick<
  Wanted,
  'GiveConsent' | 'RefuseConsent' | 'WithdrawConsent' | 'ExpireConsent'
> = {
  GiveConsent: (draw, _, at) =>
    command.giveConsent({
      purpose: draw.one('work-together', 'work-together', 'constructor'),
      covers: draw.one(
        undefined,
        undefined,
        ['ppr'],
        ['health-visitor', 'other-professional'],
        ['teacher'],
        [],
      ),
      exceptPeople: draw.one(undefined, [person(draw)]),
      givenBy: draw.one([mother], [mother, young], [young]),
      how: text(draw),
      expiresOn: draw.one(
        undefined,
        hoursAfter(at, draw.one(48, 400, 4000)).slice(0, 10),
        hoursAfter(at, draw.one(-48, 40_000)).slice(0, 10),
      ),
    }),
  RefuseConsent: (draw) => command.refuseConsent({ how: text(draw) }),
  WithdrawConsent: (draw, { consents }) =>
    command.withdrawConsent({
      consentId: idIn(draw, consents),
      professions: draw.one(undefined, undefined, ['ppr'], []),
      people: draw.one(undefined, undefined, [person(draw)]),
    }),
  ExpireConsent: (draw, { consents }) => command.expireConsent({ consentId: idIn(draw, consents) }),
};
