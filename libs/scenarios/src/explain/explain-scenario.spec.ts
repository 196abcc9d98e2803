import { describe, expect, it } from '@jest/globals';
import { met, raised, scenarioOf, viborg } from '../testing/a-scenario.js';
import { explainScenario, type CaseExplained } from './explain-scenario.js';
import { explanationAsText } from './explanation-as-text.js';

function explained(steps: string, after?: number): CaseExplained {
  const [one] = explainScenario(scenarioOf(steps), after).cases;
  if (!one) throw new Error('no case');
  return one;
}

describe('what may happen next', () => {
  it('says who may do what, and of what they may choose', () => {
    const { can } = explained(raised);
    expect(can).toContainEqual({ person: 'Sara', does: 'vurderer bekymringen', choices: [] });
    const handing = can.find(({ person, does }) => person === 'Freja' && does === 'overdrager tråden');
    expect(handing?.choices).toEqual(expect.arrayContaining(['Karen', 'Sara']));
  });

  it('says of each way by itself what it asks for, who may go it and why others may not', () => {
    const { ways, can, cannot } = explained(raised);
    const up = ways.filter(({ does }) => does === 'send videre');
    expect(up.map(({ to }) => to)).toEqual(['Tværfagligt mødeforum', 'Tværfagligt myndighedsforum']);
    for (const { people } of up) expect(people).toContain('Freja');
    const asked = ways.find(({ does, to }) => does === 'spørg til råds' && to === 'Tværfagligt mødeforum');
    expect(asked?.people).toEqual(['Freja']);
    expect(asked?.refused).toContainEqual({
      people: expect.arrayContaining(['Karen']),
      why: expect.stringContaining('Det kan kun den, der har tråden i sagen.'),
    });
    const said = [...can, ...cannot].map(({ does }) => does);
    expect(said.filter((does) => /råds|videre|tilbage/.test(does))).toEqual([
      'skriver ned at samtykket er trukket tilbage',
      'sender klagen videre',
      'trækker klagen tilbage',
    ]);
  });

  it('says what a way asks for first, once for all whom it is shut for', () => {
    const routes = viborg.routes.map((one) => ({ ...one, conditions: { metAtLevel: true } as const }));
    const model = { ...viborg, routes };
    const [one] = explainScenario({ ...scenarioOf(raised), model }).cases;
    const up = one?.ways.find(({ does, to }) => does === 'send videre' && to === 'Tværfagligt mødeforum');
    expect(up).toMatchObject({ asksFor: ', hvis der er holdt møde', people: [] });
    expect(up?.refused.filter(({ why }) => why.includes('Hold et møde'))).toHaveLength(1);
  });

  it('says what may not, for whom and why, once for all whom it is the same for', () => {
    const { cannot } = explained(raised);
    const assessing = cannot.filter(({ does }) => does === 'vurderer bekymringen');
    expect(assessing.map(({ code }) => code)).toEqual(['no-mandate']);
    expect(assessing[0]?.people).toEqual(expect.arrayContaining(['Freja', 'Karen']));
    expect(assessing[0]?.people).not.toContain('Sara');
  });

  it('says of what there is nothing to do it with that it is nobody’s', () => {
    const { cannot } = explained(raised);
    expect(cannot).toContainEqual({
      does: 'holder aftalen',
      people: [],
      why: 'Der er ingen aftale endnu.',
    });
  });

  it('tells apart those who have no part in the case, and says no more of them', () => {
    const { unseenBy, can, cannot } = explained(raised);
    expect(unseenBy).toContain('Ole');
    expect(can.map(({ person }) => person)).not.toContain('Ole');
    expect(cannot.flatMap(({ people }) => people)).not.toContain('Ole');
  });

  it('is what the engine then lets happen, and what it refuses', () => {
    const { can } = explained(met);
    expect(can).toContainEqual({ person: 'Karen', does: 'holder aftalen', choices: [] });
    const { failures } = explainScenario(scenarioOf(`${met}  - når: Karen holder aftalen\n`));
    expect(failures).toEqual([]);
    const again = explained(`${met}  - når: Karen holder aftalen\n`);
    expect(again.can.map(({ does }) => does)).not.toContain('holder aftalen');
  });

  it('can be asked of any step on the way', () => {
    const halfWay = explainScenario(scenarioOf(met), 2);
    expect(halfWay.steps).toBe(2);
    expect(halfWay.at).toBe('2026-03-02T08:00:00.000Z');
    expect(explained(met, 1).threadHolder).toBe('Freja');
  });

  it('changes nothing by being asked', () => {
    const scenario = scenarioOf(met);
    expect(explainScenario(scenario)).toEqual(explainScenario(scenario));
  });

  it('says where the scenario itself went wrong', () => {
    const { failures } = explainScenario(scenarioOf(`${raised}  - når: Karen holder aftalen\n`));
    expect(failures.map(({ message }) => message)).toEqual([
      'Karen holder aftalen: Der er ingen aftale endnu.',
    ]);
  });

  it('reads as sentences', () => {
    const lines = explanationAsText(explainScenario(scenarioOf(raised)));
    expect(lines[0]).toBe('Efter 1 trin er det 2026-03-02 kl. 09.00.');
    expect(lines).toContain('Forløbet Villads: på Lokalt praksisfællesskab; tovholder er Freja.');
    expect(lines).toContainEqual(expect.stringMatching(/^- Sara: .*vurderer bekymringen/));
    expect(lines).toContainEqual(expect.stringMatching(/^Har ingen del i forløbet og ser det ikke: .*Ole/));
  });

  it('is told to begin where there is no case', () => {
    const nothing = explanationAsText(explainScenario(scenarioOf(raised), 0));
    expect(nothing).toContain('Der er ikke noget forløb endnu: nogen skal rejse en bekymring.');
  });
});
