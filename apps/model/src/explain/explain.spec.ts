import { describe, expect, it } from '@jest/globals';
import { atTheCommandLine } from '../testing/at-the-command-line.js';

const upAndDown = 'libs/model/scenarios/viborg/05-viborg-op-og-ned-ad-tre-niveauer.yaml';
const twoCases = 'libs/model/scenarios/viborg/09-elleve-underretninger.yaml';

describe('npm run model -- explain', () => {
  const explained = async (...given: string[]) =>
    (await atTheCommandLine('explain', 'viborg-2026.3', ...given)).said;

  it('says what may happen next, and for whom', async () => {
    const said = await explained(upAndDown, '--after', '3');
    expect(said).toMatch(
      /^Efter 3 trin er det .*\n\nForløbet Villads: på Lokalt praksisfællesskab; tovholder er Freja\.\n/,
    );
    const [, can = '', ways = '', cannot = ''] =
      /Det kan ske nu:\n([\s\S]*)\n\nVejene herfra:\n([\s\S]*)\n\nDet kan ikke ske nu:\n([\s\S]*)/.exec(
        said,
      ) ?? [];
    expect(can.split('\n').map((line) => line.split(':')[0])).toEqual(['- Freja', '- Karen']);
    expect(ways).toMatch(/^- send videre, Tværfagligt mødeforum: Freja, Karen$/m);
    expect(ways).toMatch(/^- send videre, Tværfagligt myndighedsforum: Freja, Karen$/m);
    const lines = cannot.split('\n').map((line) => line.replace(/^[^(:]*/, ''));
    expect(new Set(lines).size).toBe(lines.length);
    expect(can).toMatch(/hører barnet/);
    expect(cannot).toContain(
      '- slutter mødet (Freja, Karen): Barnets perspektiv mangler. Hør barnet, eller skriv hvorfor det ikke kan lade sig gøre.',
    );
    expect(cannot).toMatch(/^- .*afslutter forløbet.* \(Freja\): Du har ikke mandat/m);
    expect(cannot).toMatch(/^- .*afslutter forløbet.* \(Karen\): Et møde er planlagt eller i gang/m);
  });

  it('says once of those who have no part in the case that they do not see it', async () => {
    const said = await explained(upAndDown, '--after', '3');
    expect(said).toMatch(/\n\nHar ingen del i forløbet og ser det ikke: Mikkel, Pelle, Signe, Sara, Lise\.$/);
    expect(said).not.toContain('Sagen findes ikke');
  });

  it('says so where there is nothing yet', async () => {
    expect(await explained(upAndDown, '--after', '0')).toMatch(
      /Der er ikke noget forløb endnu: nogen skal rejse en bekymring\.$/,
    );
  });

  it('explains each case, and all of the scenario unless asked for less', async () => {
    const { cases } = JSON.parse(await explained(twoCases, '--json')) as {
      cases: { name: string; can: object[]; cannot: object[] }[];
    };
    expect(cases.length).toBeGreaterThan(1);
    for (const { can, cannot } of cases) {
      expect(can).not.toEqual([]);
      expect(cannot).not.toEqual([]);
    }
  });

  it.each([
    [['viborg-2026.3'], 'Skriv en model og et scenarie.'],
    [['viborg-2026.3', upAndDown, '--after', 'mange'], 'Efter --after skal stå et antal trin'],
    [['viborg-2026.3', 'package.json'], 'package.json:'],
    [['libs/model/broken/route-circle.yaml', upAndDown], 'Her kan et forløb gå i ring'],
  ])('says why it cannot explain %j', async (given, why) => {
    const { status, complaints, said } = await atTheCommandLine('explain', ...given);
    expect([status, said]).toEqual([2, '']);
    expect(complaints).toContain(why);
  });
});
