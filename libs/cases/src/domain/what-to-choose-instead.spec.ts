import { describe, expect, it } from '@jest/globals';
import type { ActingPerson } from './people.js';
import * as command from './testing/commands.js';
import { given } from './testing/given.js';
import { assessed, planned, raised, screening, underWay } from './testing/how-far.js';
import { agreementMade } from './testing/later-history.js';
import { childHeard } from './testing/meeting-history.js';
import { viborg } from './testing/model.js';
import { familyLeader, mayTakePart, schoolLeader, socialWorker, teacher } from './testing/municipality.js';

const nobody = 'nobody';
const atSchool = ['freja', 'mikkel'];
const seatsOfForum = ['karen', ...atSchool, 'pelle', 'signe', 'sara', 'bo', 'lise'];
const caseworkers = ['sara', 'bo', 'lise'];
const chiefs = ['henrik', 'anne'];

describe('A refusal says whom to name instead', () => {
  it('when another level is asked', () => {
    const asking = (...ask: string[]) => given(...raised).when(command.askForAdvice({ ask }));
    asking().thenRejectedAt('/ask', 'nobody-to-ask', seatsOfForum);
    asking('pelle', nobody).thenRejectedAt('/ask/1', 'unknown-person', seatsOfForum);
    for (const elsewhere of ['henrik', 'ole'])
      asking('pelle', elsewhere).thenRejectedAt('/ask/1', 'wrong-role-for-task', seatsOfForum);
  });

  it('when the thread goes to somebody', () => {
    given(...raised)
      .when(command.handOverThread({ toPersonId: nobody }))
      .thenRejectedAt('/toPersonId', 'unknown-person', mayTakePart);
    given(...raised)
      .when(command.escalateCase({ to: 'forum', threadHolderId: nobody }))
      .thenRejectedAt('/threadHolderId', 'unknown-person', mayTakePart);
  });

  it('when a case is assigned', () => {
    for (const [handlerId, code] of [
      [nobody, 'unknown-person'],
      [teacher.personId, 'wrong-role-for-task'],
    ] as const)
      given(...planned)
        .by(familyLeader)
        .when(command.assignHandler({ handlerId }))
        .thenRejectedAt('/handlerId', code, caseworkers);
  });

  it('when funding is left open', () => {
    const starting = (fundingOwnerIds: string[], fundingAnswerBy?: string) =>
      given(...screening)
        .by(socialWorker)
        .when(command.startMeasure({ fundingOwnerIds, fundingAnswerBy }));
    starting([]).thenRejectedAt('/funding/ownerIds', 'funding-owners-missing', chiefs);
    starting(['anne', nobody]).thenRejectedAt('/funding/ownerIds/1', 'unknown-person', chiefs);
    for (const without of ['karen', 'sara', 'ole'])
      starting(['anne', without]).thenRejectedAt('/funding/ownerIds/1', 'wrong-role-for-task', chiefs);
    starting(['anne']).thenRejectedAt('/funding/answerBy', 'funding-owners-missing');
    starting(['anne'], '2026-03-01').thenRejectedAt('/funding/answerBy', 'date-in-the-past');
  });
});

describe('A refusal says where else to go', () => {
  it('by a way that there is', () => {
    given(...raised)
      .when(command.askForAdvice({ to: 'local' }))
      .thenRejectedAt('/to', 'no-such-route', ['forum', 'authority']);
    given(...raised)
      .when(command.escalateCase({ to: 'local' }))
      .thenRejectedAt('/to', 'no-such-route', ['forum', 'authority']);
    given(...raised)
      .when(command.returnCase())
      .thenRejectedAt('/to', 'no-such-route');
  });

  it('and whose way it is', () => {
    given(...planned)
      .by(familyLeader)
      .when(command.escalateCase({ to: 'forum' }))
      .thenRejected('not-on-route', 'Vejen er åben for skoleleder, lærer/pædagog.');
  });
});

describe('A refusal says which date or list to mend', () => {
  it('of an agreement and a trial action', () => {
    const yesterday = '2026-03-01';
    given(...underWay)
      .when(command.makeAgreement({ by: yesterday }))
      .thenRejectedAt('/by', 'date-in-the-past');
    given(...underWay)
      .when(command.makeAgreement({ by: yesterday }))
      .thenRejected('date-in-the-past', 'I dag er det 2. marts 2026.');
    given(...underWay, agreementMade())
      .when(command.changeAgreement({ by: yesterday }))
      .thenRejectedAt('/by', 'date-in-the-past');
    given(...underWay)
      .when(command.planTrialAction({ review: yesterday }))
      .thenRejectedAt('/review', 'date-in-the-past');
    given(...underWay)
      .when(command.holdFollowUp({ next: yesterday }))
      .thenRejectedAt('/next', 'date-in-the-past');
    given(...underWay)
      .when(command.planTrialAction({ professions: ['teacher', 'parent'] }))
      .thenRejectedAt('/professions', 'trial-action-needs-two-professions', [
        ...['school-leader', 'teacher', 'ppr', 'health-visitor', 'social-worker', 'family-leader'],
        ...['school-chief', 'family-chief', 'note-taker', 'other-professional'],
      ]);
  });

  it('of a screening', () => {
    const screened = (changes: object) =>
      given(...screening)
        .by(socialWorker)
        .when(command.decideScreening(changes));
    screened({ awareSince: '2026-03-03' }).thenRejectedAt('/awareSince', 'date-in-the-future');
    screened({ awareSince: '2026-03-03' }).thenRejected('date-in-the-future', 'I dag er det 2. marts 2026.');
    screened({ basis: [] }).thenRejectedAt('/basis', 'basis-missing');
  });

  it('of a decision and a measure', () => {
    const decides = given(...screening).by(socialWorker);
    decides.when(command.makeDecision({ basis: [''] })).thenRejectedAt('/basis', 'basis-missing');
    decides
      .when(command.startMeasure({ decisionId: 'gone' }))
      .thenRejectedAt('/decisionId', 'decision-not-found');
  });

  it('and what an agreement lacks', () => {
    const keeping = (lacks: object) =>
      given(...underWay, agreementMade(lacks))
        .by(teacher)
        .when(command.keepAgreement());
    const code = 'agreement-without-owner-or-date';
    keeping({ by: undefined }).thenRejected(code, 'Denne aftale mangler en dato.');
    keeping({ owner: undefined }).thenRejected(code, 'Denne aftale mangler en ansvarlig.');
    keeping({ owner: undefined, by: undefined }).thenRejected(code, 'mangler en ansvarlig og en dato.');
  });
});

describe('A refusal says who has the mandate', () => {
  it('at the level where the case stands', () => {
    given(...raised)
      .when(command.closeCase())
      .thenRejected('no-mandate', 'Mandatet har skoleleder (Lokalt praksisfællesskab).');
  });

  it('at every level that counts once the authority has received the concern', () => {
    given(...assessed)
      .by(familyLeader)
      .with({ by: teacher })
      .when(command.closeCase())
      .thenRejected(
        'no-mandate',
        'Mandatet har skoleleder (Lokalt praksisfællesskab); ' +
          'børne- og ungerådgiver, familieafdelingsleder (Tværfagligt myndighedsforum)',
      );
  });

  it('elsewhere when nobody has it here', () => {
    given(...raised)
      .by(schoolLeader)
      .when(command.makeDecision())
      .thenRejected('child-not-heard');
    const forumOnly = viborg.mandates.filter(({ level }) => level !== 'local');
    given(...raised)
      .by(schoolLeader)
      .with({ model: { ...viborg, mandates: forumOnly } })
      .when(command.makeDecision())
      .thenRejected('no-mandate', 'skoleleder, PPR (Tværfagligt mødeforum, op til 100.000 kr.)');
    given(...raised)
      .by(schoolLeader)
      .with({ model: { ...viborg, mandates: [] } })
      .when(command.makeDecision())
      .thenRejected('no-mandate', 'Modellen giver ingen mandatet.');
  });

  it('up to which amount', () => {
    const capped = viborg.mandates.map((mandate) => ({ ...mandate, maxAmountKroner: 250_000 }));
    const deciding = given(...screening)
      .by(socialWorker)
      .with({ model: { ...viborg, mandates: capped } })
      .when(command.makeDecision({ amountKroner: 250_001 }));
    deciding.thenRejectedAt('/amountKroner', 'beyond-mandate');
    deciding.thenRejected('beyond-mandate', '(Tværfagligt myndighedsforum, op til 250.000 kr.)');
  });

  it('who may decide as much, and not those who may decide less', () => {
    const chiefs = 'skolechef, børne- og familiechef (Lokalt praksisfællesskab).';
    const local = given(...raised, childHeard({ apart: true }));
    const asking = (by: ActingPerson, amountKroner: number) =>
      local.by(by).when(command.makeDecision({ amountKroner }));
    expect(asking(schoolLeader, 50_001).rejection).toMatchObject({
      code: 'beyond-mandate',
      field: '/amountKroner',
      whatToDo: expect.stringMatching(/ Mandatet har skolechef, børne- og familiechef \(.*\)\.$/),
    });
    asking(schoolLeader, 50_001).thenRejected('beyond-mandate', chiefs);
    asking(teacher, 50_001).thenRejected('no-mandate', `Mandatet har ${chiefs}`);
    asking(teacher, 50_000).thenRejected('no-mandate', 'skoleleder (Lokalt praksisfællesskab, op til 50.000');
  });

  it('at which other level, where nobody here may decide as much', () => {
    const ofLeaders = viborg.mandates.filter(({ id }) => !id.endsWith('-chiefs'));
    given(...raised, childHeard({ apart: true }))
      .by(schoolLeader)
      .with({ model: { ...viborg, mandates: ofLeaders } })
      .when(command.makeDecision({ amountKroner: 100_001 }))
      .thenRejected(
        'beyond-mandate',
        'Mandatet har børne- og ungerådgiver, familieafdelingsleder (Tværfagligt myndighedsforum).',
      );
  });
});

describe('Changing an agreement', () => {
  const agreed = given(...underWay, agreementMade());

  it('takes one thing, and leaves the rest as it was agreed', () => {
    agreed.when(command.changeOnly({ by: '2026-05-01' })).then([
      {
        type: 'AgreementChanged',
        data: {
          does: 'To lærere i dansktimerne.',
          signOfProgress: 'Villads bliver i klassen hele timen.',
          owner: { personId: schoolLeader.personId },
          by: '2026-05-01',
        },
      },
    ]);
    agreed
      .when(command.changeOnly({ does: 'Tre lærere.' }))
      .then([{ type: 'AgreementChanged', data: { does: 'Tre lærere.', by: '2026-04-01' } }]);
    agreed
      .when(command.changeOnly({ signOfProgress: 'Han smiler.' }))
      .then([{ type: 'AgreementChanged', data: { signOfProgress: 'Han smiler.', by: '2026-04-01' } }]);
    agreed
      .when(command.changeOnly({ ownerId: 'p-family-leader' }))
      .then([{ type: 'AgreementChanged', data: { owner: { personId: familyLeader.personId } } }]);
  });

  it('takes something', () => {
    agreed.when(command.changeOnly()).thenRejected('nothing-to-change');
  });
});
