import { describe, expect, it } from '@jest/globals';
import { failuresOf, raised, scenarioOf } from '../testing/a-scenario.js';
import { playScenario } from './play-scenario.js';

describe('a scenario', () => {
  it('fails where somebody may not do what they do, with the reason and its code', () => {
    expect(failuresOf(`${raised}  - når: Freja giver sagen en rådgiver\n    rådgiver: Sara\n`)).toEqual([
      expect.stringMatching(/^Freja giver sagen en rådgiver: det kunne ikke lade sig gøre\. .+ \([a-z-]+\)$/),
    ]);
  });

  it('ends there, since what comes after would mean something else', () => {
    const outcome = playScenario(
      scenarioOf(
        `${raised}  - når: Freja giver sagen en rådgiver\n    rådgiver: Sara\n  - så:\n      - forløbet er: afsluttet\n`,
      ),
    );
    expect(outcome.failures).toHaveLength(1);
    expect(outcome.expectations).toBe(0);
  });

  it('goes on after an expectation that fails, so that all of them are seen', () => {
    const failures = failuresOf(
      `${raised}    så:\n      - forløbet er: afsluttet\n      - tovholder er: Karen\n`,
    );
    expect(failures).toHaveLength(2);
  });

  it('says where it failed', () => {
    const [failure] = playScenario(scenarioOf(`${raised}    så:\n      - forløbet er: afsluttet\n`)).failures;
    expect(failure).toMatchObject({ line: 22, column: 9 });
  });

  it.each(['already-assessed', 'Bekymringen er allerede vurderet'])(
    'knows a refusal by its code or by its words: %s',
    (refused) => {
      const assessed = '  - når: Sara vurderer bekymringen\n';
      expect(failuresOf(`${raised}${assessed}${assessed}    kan ikke: ${refused}\n`)).toEqual([]);
    },
  );

  it('fails where what should be refused is not, and where it is refused for something else', () => {
    const assessed = '  - når: Sara vurderer bekymringen\n    kan ikke: already-assessed\n';
    expect(failuresOf(raised + assessed)).toEqual([
      'Sara vurderer bekymringen: det skulle ikke kunne lade sig gøre, men det gjorde det.',
    ]);
    expect(
      failuresOf(
        `${raised}  - når: Sara vurderer bekymringen\n${assessed.replace('already-assessed', 'no-mandate')}`,
      ),
    ).toEqual([expect.stringContaining('ventede afslaget »no-mandate«. Det lød:')]);
  });

  it('says what cannot be done because there is nothing to do it with', () => {
    expect(failuresOf(`${raised}  - når: Karen holder aftalen\n`)).toEqual([
      'Karen holder aftalen: Der er ingen aftale endnu.',
    ]);
  });

  it('does not go back in time', () => {
    expect(failuresOf(`${raised}  - den: 2026-03-01 kl. 9.00\n`)).toEqual([
      'Tiden kan ikke gå tilbage: den er 2026-03-02 kl. 09.00, ikke 2026-03-01 kl. 09.00.',
    ]);
  });

  it('lets a deadline run out at its own moment when time passes it', () => {
    expect(
      failuresOf(
        `${raised}  - efter: 2 dage\n    så:\n      - frist: assess\n        er: overskredet\n      - sporet siger: akut\n        den: 2026-03-03 kl. 9.00\n`,
      ),
    ).toEqual([]);
  });

  it('lets a consent run out at its own moment when time passes it, as the server’s clock does', () => {
    const given = `
  - når: Sara skriver samtykke ned
    gælder til: 2026-03-20
  - efter: 2 måneder
    så:
      - sporet siger: udløbet
        den: 2026-03-21 kl. 0.00
        gange: 1
`;
    expect(failuresOf(raised + given)).toEqual([]);
  });

  it('suspends contact with the parents in all of a child’s cases while it is barred in one, and resumes it', () => {
    const second = `
  - når: Karen rejser en bekymring
    om: Villads
    forløb: Mistanken
    mistanke om overgreb: ja
    uden møde: ja
    akut: ja
    så:
      - kontakt til forældrene er: lukket
      - forløb: Villads
        kontakt til forældrene er: lukket i et andet forløb
  - når: Sara vurderer bekymringen
    forløb: Mistanken
  - når: Sara hører barnet
  - når: Sara åbner for kontakt til forældrene
    så:
      - kontakt til forældrene er: åben
      - forløb: Villads
        kontakt til forældrene er: åben
`;
    expect(failuresOf(raised + second)).toEqual([]);
  });
});
