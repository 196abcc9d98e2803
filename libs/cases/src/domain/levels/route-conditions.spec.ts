import { describe, it } from '@jest/globals';
import type { RouteConditions } from '@tovholder/model';
import type { CaseFact } from '../case-event.js';
import { askForAdvice, closeMeeting, escalateCase, returnCase } from '../testing/commands.js';
import { concernRaised, concernReceived } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import { held, planned, raised, underWay } from '../testing/how-far.js';
import {
  adviceGiven,
  adviceRequested,
  caseEscalated,
  measureStarted,
  trialActionPlanned,
  trialActionReviewed,
} from '../testing/later-history.js';
import {
  childHeard,
  childVoiceExcepted,
  meetingClosed,
  meetingScheduled,
} from '../testing/meeting-history.js';
import { familyLeader, ppr, schoolLeader, teacher } from '../testing/municipality.js';
import { withRoutesOnce } from '../testing/routes-of-model.js';

const paid = { kind: 'settled', payer: 'Skolen' } as const;

function sentOn(conditions: RouteConditions, ...history: History) {
  return given(...history)
    .with({ model: withRoutesOnce(conditions) })
    .by(teacher)
    .when(escalateCase({ to: 'forum' }));
}

// As the first releases wrote it down.
const unsigned = measureStarted(paid).map(({ type, data }) => ({ type, data }) as CaseFact);

describe('A way that asks for something first', () => {
  it('is shut until the child is heard, or the exception stated', () => {
    sentOn({ childHeard: true }, ...raised).thenRejectedAt(
      '/to',
      'route-not-open',
      ['authority'],
      'Hør barnet først, og skriv barnets egne ord ned.',
    );
    for (const voice of [childHeard({ apart: true }), childVoiceExcepted({ apart: true })])
      sentOn({ childHeard: true }, ...raised, voice).then([{ type: 'CaseEscalated', data: { to: 'forum' } }]);
  });

  it('is shut until a meeting was held at the level it begins at', () => {
    const notHeld = [
      [],
      [meetingScheduled()],
      [meetingScheduled({ kind: 'forum-meeting' }), meetingClosed()],
    ];
    for (const history of notHeld)
      sentOn({ metAtLevel: true }, ...raised, ...history).thenRejected(
        'route-not-open',
        'Hold et møde på niveauet »Lokalt praksisfællesskab« først.',
      );
    sentOn({ metAtLevel: true }, ...held).then([{ type: 'CaseEscalated' }]);
  });

  it('is shut until the learning environment was changed by those nearest the child', () => {
    const notTried = [[], [trialActionPlanned()], [measureStarted(paid, 'start-measure')], [unsigned]];
    for (const history of notTried)
      sentOn({ environmentTried: true }, ...raised, ...history).thenRejected(
        'route-not-open',
        'Prøv at ændre læringsmiljøet for hele gruppen først',
      );
    for (const tried of [
      [trialActionPlanned(), trialActionReviewed('continue')],
      [measureStarted(paid, 'start-measure-local')],
    ])
      sentOn({ environmentTried: true }, ...raised, ...tried).then([{ type: 'CaseEscalated' }]);
  });

  it('is for concerns as grave as the model says', () => {
    sentOn({ severity: ['red', 'green'] }, ...raised).thenRejected(
      'route-not-open',
      'Vejen er for en bekymring, der er rød eller grøn.',
    );
    sentOn({ severity: ['red', 'yellow'] }, ...raised).then([{ type: 'CaseEscalated' }]);
  });

  it('is shut until the level that was asked has given its advice', () => {
    const { adviceFrom } = { adviceFrom: 'forum' };
    for (const history of [[], [adviceRequested([ppr])]])
      sentOn({ adviceFrom }, ...raised, ...history).thenRejected(
        'route-not-open',
        'Bed om råd fra niveauet »Tværfagligt mødeforum« først, og afvent svaret.',
      );
    const advised = [adviceRequested([ppr]), adviceGiven()];
    sentOn({ adviceFrom }, ...raised, ...advised).then([{ type: 'CaseEscalated' }]);
    sentOn({ adviceFrom: 'authority' }, ...raised, ...advised).thenRejected('route-not-open');
  });

  it('says all that lacks', () => {
    sentOn({ childHeard: true, severity: ['red'] }, ...raised).thenRejected(
      'route-not-open',
      'ord ned. Vejen er for en bekymring, der er rød.',
    );
  });

  it('asks for it of whoever is sent back and of advice too', () => {
    const atForum = [...raised, caseEscalated('forum', schoolLeader)];
    given(...atForum)
      .with({ model: withRoutesOnce({ childHeard: true }) })
      .by(schoolLeader)
      .when(returnCase())
      .thenRejectedAt('/to', 'route-not-open', undefined);
    given(...atForum, childHeard({ apart: true }))
      .with({ model: withRoutesOnce({ childHeard: true }) })
      .by(schoolLeader)
      .when(returnCase())
      .then([{ type: 'CaseReturned' }]);
    given(...raised)
      .with({ model: withRoutesOnce({ childHeard: true }) })
      .when(askForAdvice())
      .thenRejectedAt('/to', 'route-not-open', undefined);
  });

  it('is told to those alone who may go it', () => {
    given(...planned)
      .with({ model: withRoutesOnce({ childHeard: true }) })
      .by(familyLeader)
      .when(escalateCase({ to: 'forum' }))
      .thenRejected('not-on-route');
  });
});

describe('A meeting that ends with the case going such a way', () => {
  const closing = (conditions: RouteConditions, outcome: string) =>
    given(...underWay, childHeard())
      .with({ model: withRoutesOnce(conditions) })
      .by(schoolLeader)
      .when(closeMeeting({ outcome }));

  it('ends otherwise until the way is open', () => {
    closing({ environmentTried: true }, 'to-forum').thenRejectedAt('/outcome', 'route-not-open', [
      'stay-local',
      'to-authority',
      'screening',
    ]);
    closing({ environmentTried: true }, 'stay-local').then([{ type: 'MeetingClosed' }]);
  });

  it('is itself the meeting that the way asks for', () => {
    closing({ metAtLevel: true }, 'to-forum').thenAmongOthers({ type: 'CaseEscalated' });
  });
});

// Barnets lov § 133, and § 136 where it is acute.
describe('G5: what a model asks for first', () => {
  const everything = { childHeard: true, metAtLevel: true, environmentTried: true, severity: [] } as const;

  it('stops no concern on its way to the authority', () => {
    given(...raised)
      .with({ model: withRoutesOnce(everything) })
      .when(escalateCase({ to: 'authority' }))
      .thenAmongOthers({ type: 'CaseEscalated' }, { type: 'ConcernReceived' });
    given(...underWay, childHeard())
      .with({ model: withRoutesOnce(everything) })
      .when(closeMeeting({ outcome: 'screening' }))
      .thenAmongOthers({ type: 'CaseEscalated' });
  });

  it('stops none that cannot wait', () => {
    sentOn(everything, concernRaised({ acute: true }), concernReceived()).then([{ type: 'CaseEscalated' }]);
  });

  it.each([{ suspectedAbuse: true }, { honourConflict: true }])(
    'hurries no suspicion to anybody but the authority: %j',
    (gated) => {
      const gatedConcern = [concernRaised(gated), concernReceived()];
      sentOn(everything, ...gatedConcern).thenRejected('route-not-open');
      given(...gatedConcern)
        .with({ model: withRoutesOnce(everything) })
        .when(escalateCase({ to: 'authority' }))
        .thenAmongOthers({ type: 'CaseEscalated' });
    },
  );

  it('holds where nothing is on its way to anybody', () => {
    const atForum = [concernRaised({ acute: true }), caseEscalated('forum', schoolLeader)];
    given(...atForum)
      .with({ model: withRoutesOnce(everything) })
      .by(schoolLeader)
      .when(returnCase())
      .thenRejected('route-not-open');
  });

  it('is nothing in a model that asks for nothing', () => {
    sentOn({}, ...raised).then([{ type: 'CaseEscalated' }]);
  });
});
