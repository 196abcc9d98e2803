import { describe, expect, it } from '@jest/globals';
import type { GrantRule } from '@tovholder/model';
import { concurInGrant, declineGrant, giveGrant } from '../testing/commands.js';
import { concernRaised, group } from '../testing/concern-history.js';
import { given, type History } from '../testing/given.js';
import {
  awaitsOthers,
  grantDeclined,
  grantGiven,
  grantProposed,
  sparring,
  withGrants,
} from '../testing/grant-history.js';
import { caseEscalated } from '../testing/later-history.js';
import { childHeard } from '../testing/meeting-history.js';
import {
  familyChief,
  otherSchoolLeader,
  ppr,
  schoolChief,
  schoolLeader,
  secondTeacher,
  teacher,
} from '../testing/municipality.js';

const ofClass: History = [concernRaised({ subject: group })];
const inClass = (...more: History) => given(...ofClass, ...more).with({ model: withGrants });
const withRule = (changed: Partial<GrantRule>) => ({ ...withGrants, grants: [{ ...sparring, ...changed }] });

const granted = {
  grant: 'sparring',
  title: 'Midler efter sparring',
  amountKroner: 200_000,
  purpose: 'supervision',
  purposeTitle: 'Supervision',
  what: 'Supervision af teamet og en vikar imens.',
  reason: 'Teamet skal lykkes med hele klassen.',
  disposer: { personId: teacher.personId, name: teacher.name },
};

describe('A grant that several must agree on', () => {
  it('is proposed by one of them, and waits for the others, each in their own name', () => {
    inClass()
      .by(schoolChief)
      .when(giveGrant())
      .then([
        {
          type: 'GrantProposed',
          data: { grantId: 'id-1', ...granted, awaits: awaitsOthers },
          under: { mandateId: 'sparring', title: 'Midler efter sparring', role: 'school-chief' },
        },
      ]);
  });

  it('gives those who are asked a part in the case, and whoever is to dispose of the money', () => {
    const { state } = inClass()
      .by(schoolChief)
      .when(giveGrant({ disposerId: secondTeacher.personId }));
    for (const { personId } of [familyChief, ppr, secondTeacher]) expect(state.withPart).toContain(personId);
    expect(given(...ofClass, grantGiven()).when(giveGrant()).rejection.code).toBe('unknown-grant');
  });

  it('is given by the last yes, and not before', () => {
    const first = inClass(grantProposed()).by(familyChief).when(concurInGrant());
    first.then([
      {
        type: 'GrantConcurred',
        data: {
          grantId: 'grant-1',
          title: 'Midler efter sparring',
          roles: ['family-chief'],
          asked: [familyChief.personId],
        },
        under: { mandateId: 'sparring', role: 'family-chief' },
      },
    ]);
    expect(first.state.grants['grant-1']).toMatchObject({ status: 'proposed', awaits: [{ role: 'ppr' }] });
    inClass(grantProposed({ awaits: awaitsOthers.slice(1) }))
      .by(ppr)
      .when(concurInGrant())
      .then([
        { type: 'GrantConcurred', data: { roles: ['ppr'], asked: [ppr.personId] } },
        {
          type: 'GrantGiven',
          data: {
            ...granted,
            grantId: 'grant-1',
            disposer: { personId: schoolLeader.personId },
            givenOn: '2026-03-02',
            reviewBy: '2026-06-02',
          },
          under: { mandateId: 'sparring', role: 'ppr' },
        },
      ]);
  });

  it('takes no yes from whoever is not missing, and none twice', () => {
    inClass(grantProposed())
      .by(schoolChief)
      .when(concurInGrant())
      .thenRejected('no-mandate', 'børne- og familiechef, PPR');
    inClass(grantProposed({ awaits: awaitsOthers.slice(1) }))
      .by(familyChief)
      .when(concurInGrant())
      .thenRejected('no-mandate');
    inClass(grantGiven()).by(ppr).when(concurInGrant()).thenRejected('case-not-found');
    inClass(grantGiven()).by(familyChief).when(concurInGrant()).thenRejected('grant-not-proposed');
    inClass()
      .by(familyChief)
      .when(concurInGrant({ grantId: 'constructor' }))
      .thenRejected('grant-not-found');
  });

  it('falls by a no, also of whoever proposed it, and then counts for nothing', () => {
    for (const one of [schoolChief, familyChief, ppr])
      inClass(grantProposed())
        .by(one)
        .when(declineGrant())
        .then([
          {
            type: 'GrantDeclined',
            data: { grantId: 'grant-1', title: 'Midler efter sparring', reason: 'Prøv tolærer først.' },
            under: { mandateId: 'sparring' },
          },
        ]);
    inClass(grantProposed()).by(teacher).when(declineGrant()).thenRejected('no-mandate');
    inClass(grantGiven()).by(schoolChief).when(declineGrant()).thenRejected('grant-not-proposed');
    inClass().by(schoolChief).when(declineGrant()).thenRejected('grant-not-found');
    inClass(grantProposed(), grantDeclined())
      .by(schoolChief)
      .when(giveGrant({ amountKroner: 250_000 }))
      .then([{ type: 'GrantProposed' }]);
  });

  it('asks the one who is chosen for a role, or the only one who has it', () => {
    const model = withRule({ roles: ['school-chief', 'social-worker', 'ppr'] });
    const proposing = (concurrerIds: readonly string[]) =>
      inClass().by(schoolChief).with({ model }).when(giveGrant({ concurrerIds }));
    proposing([]).thenRejectedAt(
      '/concurrerIds',
      'grant-needs-agreement',
      ['sara', 'bo'],
      'Der mangler en, der er børne- og ungerådgiver.',
    );
    proposing(['bo']).then([
      {
        type: 'GrantProposed',
        data: {
          awaits: [
            { personId: 'bo', role: 'social-worker' },
            { personId: 'pelle', role: 'ppr' },
          ],
        },
      },
    ]);
    proposing(['bo', 'freja']).thenRejectedAt('/concurrerIds/1', 'wrong-role-for-task', undefined);
    proposing(['bo', 'nobody']).thenRejectedAt('/concurrerIds/1', 'unknown-person', undefined);
    inClass()
      .by(schoolChief)
      .with({ model: withRule({ roles: ['school-chief', 'note-taker'] }) })
      .when(giveGrant())
      .thenRejectedAt('/concurrerIds', 'grant-needs-agreement', undefined);
  });
});

describe('A grant that one alone may give', () => {
  it('is given at once', () => {
    inClass()
      .by(schoolLeader)
      .when(giveGrant({ grant: 'pocket-money', amountKroner: 20_000 }))
      .then([
        {
          type: 'GrantGiven',
          data: {
            grant: 'pocket-money',
            amountKroner: 20_000,
            givenOn: '2026-03-02',
            reviewBy: '2026-06-02',
          },
          under: { mandateId: 'pocket-money', role: 'school-leader', unitId: 'lindevangskolen' },
        },
      ]);
  });

  it('is one of the model’s, for what the case is about, to one of its purposes', () => {
    inClass()
      .by(schoolLeader)
      .when(giveGrant({ grant: 'constructor' }))
      .thenRejectedAt('/grant', 'unknown-grant', ['sparring', 'pocket-money']);
    given(...ofClass)
      .by(schoolLeader)
      .when(giveGrant())
      .thenRejectedAt('/grant', 'unknown-grant', undefined);
    inClass()
      .by(schoolChief)
      .with({ model: withRule({ subjects: ['child'] }) })
      .when(giveGrant())
      .thenRejectedAt('/grant', 'grant-not-for-subject', undefined);
    given(concernRaised())
      .by(schoolChief)
      .with({ model: { ...withGrants, grants: [{ ...sparring, subjects: ['group'] }] } })
      .when(giveGrant())
      .thenRejected('grant-not-for-subject');
    inClass()
      .by(schoolChief)
      .when(giveGrant({ purpose: 'gold' }))
      .thenRejectedAt('/purpose', 'unknown-purpose', ['skills', 'supervision']);
  });

  it('is given by those who have it, where the case stands', () => {
    inClass()
      .by(teacher)
      .when(giveGrant())
      .thenRejected('no-mandate', 'skolechef, børne- og familiechef, PPR');
    inClass().by(otherSchoolLeader).when(giveGrant()).thenRejected('case-not-found');
    inClass(caseEscalated('forum', schoolLeader))
      .by(schoolChief)
      .when(giveGrant())
      .thenRejected('no-mandate', 'Det bevilges, når sagen er på niveauet: Lokalt praksisfællesskab.');
  });

  it('is at the disposal of somebody who could take part', () => {
    inClass()
      .by(schoolChief)
      .when(giveGrant({ disposerId: secondTeacher.personId }))
      .then([{ type: 'GrantProposed', data: { disposer: { personId: secondTeacher.personId } } }]);
    inClass()
      .by(schoolChief)
      .when(giveGrant({ disposerId: otherSchoolLeader.personId }))
      .thenRejected('wrong-role-for-task');
    inClass()
      .by(schoolChief)
      .when(giveGrant({ disposerId: 'nobody' }))
      .thenRejected('unknown-person');
  });
});

describe('The ceiling of a grant', () => {
  const granting = (amountKroner: number, ...before: History) =>
    inClass(...before)
      .by(schoolChief)
      .when(giveGrant({ amountKroner }));

  it('is inclusive, and one krone more is refused with the reason and who could', () => {
    granting(250_000).then([{ type: 'GrantProposed', data: { amountKroner: 250_000 } }]);
    granting(250_001).thenRejectedAt(
      '/amountKroner',
      'beyond-grant',
      undefined,
      'Loftet er 250.000 kr. i denne sag. Mandatet har skolechef, børne- og familiechef (Lokalt praksisfællesskab).',
    );
  });

  it('is for the case: what is granted, or waits for an answer, counts with it', () => {
    for (const before of [grantGiven(), grantProposed()]) {
      granting(50_000, before).then([{ type: 'GrantProposed' }]);
      granting(50_001, before).thenRejected('beyond-grant', 'Heraf er 200.000 kr. bevilget i forvejen.');
    }
    granting(250_000, grantGiven({ grant: 'pocket-money' })).then([{ type: 'GrantProposed' }]);
  });
});

describe('The voice before a grant', () => {
  const granting = (history: History, model: typeof withGrants) =>
    given(...history)
      .by(schoolChief)
      .with({ model })
      .when(giveGrant());
  const groups = (heardBeforeDecision: boolean) => ({
    ...withGrants,
    groups: { asks: 'Hvordan?', heardBeforeMeetingCloses: false, heardBeforeDecision },
  });

  it('of a child is the child’s, where the grant asks for it', () => {
    granting([concernRaised()], groups(false)).thenRejected('child-not-heard');
    granting([concernRaised(), childHeard({ apart: true })], groups(true)).then([{ type: 'GrantProposed' }]);
    granting([concernRaised()], withRule({ childHeardFirst: false })).then([{ type: 'GrantProposed' }]);
  });

  it('of a group is what the model says of groups, and otherwise as of a child', () => {
    granting(ofClass, groups(true)).thenRejected('group-not-heard');
    granting(ofClass, groups(false)).then([{ type: 'GrantProposed' }]);
    granting([...ofClass, childHeard({ apart: true })], groups(true)).then([{ type: 'GrantProposed' }]);
    const silent = { ...withGrants, groups: undefined };
    granting(ofClass, silent).thenRejected('child-not-heard');
  });
});
