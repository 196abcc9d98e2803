import { describe, expect, it } from '@jest/globals';
import { failuresOf, met, viborg } from '../../testing/a-scenario.js';
import { expectations } from './expectations.js';

/** For each kind of expectation one that holds in the same case, one that does not, and what there was instead. */
const cases: readonly (readonly [holds: string, fails: string, instead: string])[] = [
  [
    'i køen hos: Karen\n        ligger: hold aftalen\n        senest: 2026-04-01\n        over tid: nej',
    'i køen hos: Karen\n        ligger: hold aftalen\n        senest: 2026-04-02',
    'Der lå »hold aftalen (senest 2026-04-01 kl. 23.59, senere;',
  ],
  [
    'i køen hos: Henrik\n        ligger: afklar betalingen\n        senest: 2026-04-15\n        fordi: Familiebehandling',
    'i køen hos: Henrik\n        ligger: afklar betalingen\n        fordi: en is',
    'Der lå »afklar betalingen',
  ],
  ['ikke i køen hos: Ole', 'ikke i køen hos: Karen\n        ligger: hold aftalen', 'Der lå »hold aftalen'],
  ['forløbet er: åbent', 'forløbet er: afsluttet', 'Det var åbent.'],
  [
    'niveauet er: Tværfagligt myndighedsforum',
    'niveauet er: local',
    'Det var »Tværfagligt myndighedsforum«.',
  ],
  ['rådgiver er: Sara', 'rådgiver er: Bo', 'Det var Sara.'],
  ['ansvarlig er: ingen', 'ansvarlig er: Karen', 'Det var ingen.'],
  ['modtaget af myndigheden: ja', 'modtaget af myndigheden: nej', 'Den blev modtaget 2026-03-02 kl. 09.00.'],
  ['kontakt til forældrene er: åben', 'kontakt til forældrene er: lukket', 'Den var åben.'],
  [
    'frist: acknowledge\n        er: løber\n        senest: 2026-03-10\n        regnes fra: 2026-03-02',
    'frist: acknowledge\n        senest: 2026-03-11',
    'Fristen var løber, regnet fra 2026-03-02 kl. 09.00, senest 2026-03-10 kl. 23.59.',
  ],
  ['frist: examination\n        er: ikke sat', 'frist: examination', 'Fristen var ikke sat.'],
  ['ser forløbet: [Karen, Anne]', 'ser forløbet: [Karen, Ole]', 'Det kan ikke ses af »Ole«.'],
  ['ser ikke forløbet: [Ole, Bo]', 'ser ikke forløbet: [Karen]', 'Det kan ses af »Karen«.'],
  [
    'sporet siger: Familiebehandling\n        af: Sara\n        mandat: start-measure\n        den: 2026-03-09',
    'sporet siger: Familiebehandling\n        af: Karen',
    'Sporet sagde »2026-03-09 kl. 13.00 Sara:',
  ],
  ['sporet siger ikke: en is', 'sporet siger ikke: Familiebehandling', 'Sporet sagde »2026-03-09'],
  [
    'fra sporet siger: To voksne\n        til sporet siger: Familiebehandling\n        går der: 0',
    'fra sporet siger: bekymring\n        til sporet siger: Familiebehandling\n        går der højst: 3',
    'Der gik 7 dage.',
  ],
  [
    'har været på niveauet: local\n        dage: 7',
    'har været på niveauet: local\n        dage: 6',
    'Det var der 7 dage.',
  ],
  [
    'mødet er: holdt\n        tidspunkt: 2026-03-09 kl. 13.00\n        gælder som underretning: ja',
    'mødet er: aflyst',
    'Det var holdt, 2026-03-09 kl. 13.00, og gjaldt som underretning.',
  ],
  [
    'inviteret er: [barn, forælder, Karen]',
    'inviteret er: [Ole]',
    'Inviteret var »Forældre til Villads (forælder)«',
  ],
  ['ikke inviteret er: [Ole]', 'ikke inviteret er: [Karen]', 'Inviteret var'],
  ['referatet siger: Han er alene.', 'referatet siger: En is.', 'Referatet siger ikke »En is.«. Det lyder:'],
  ['referatet siger ikke: En is.', 'referatet siger ikke: Han er alene.', 'Referatet siger »Han er alene.«.'],
  [
    'tidligere bekymringer: 0\n        vist for: Sara',
    'tidligere bekymringer: 1\n        vist for: Sara',
    'Der blev vist 0: intet.',
  ],
  [
    'aftalen: To voksne\n        er: åben\n        ansvarlig: Karen\n        senest: 2026-04-01',
    'aftalen: 1\n        ansvarlig: Freja',
    'Den var åben, hos Karen, senest 2026-04-01.',
  ],
  [
    'prøvehandlingen: Holddeling\n        er: i gang',
    'prøvehandlingen: 1\n        er: gjort op',
    'Den var i gang.',
  ],
  [
    'indsatsen: Familiebehandling\n        er: i gang\n        betalingen: åben\n        afklares af: [Henrik, Anne]',
    'indsatsen: 1\n        betalingen: afklaret',
    'Den var i gang fra 2026-03-09; betalingen åben, hos »Henrik«, »Anne«.',
  ],
  [
    `modellen er: viborg-${viborg.version}`,
    'modellen er: viborg-2026.1',
    `Den var viborg-${viborg.version}.`,
  ],
  [
    'en flytning ville ændre: Sagen skifter fra viborg\n        til: viborg-2026.1',
    'en flytning ville ændre: Alt bliver bedre.\n        til: viborg-2026.1',
    'Det ville ændre: »Sagen skifter fra viborg',
  ],
  ['en indsats er i gang: ja', 'en indsats er i gang: nej', 'I gang var »Familiebehandling«.'],
];

describe('what a scenario expects', () => {
  it.each(cases)('holds where it is so: %s', (holds) => {
    expect(failuresOf(`${met}    så:\n      - ${holds}\n`)).toEqual([]);
  });

  it.each(cases)('fails where it is not, and says what there was: %s', (_, fails, instead) => {
    expect(failuresOf(`${met}    så:\n      - ${fails}\n`)).toEqual([expect.stringContaining(instead)]);
  });

  it('says of the thread-holder who it was', () => {
    const holder = failuresOf(`${met}    så:\n      - tovholder er: Ole\n`);
    expect(holder).toEqual([expect.stringMatching(/^Ventede »tovholder er: Ole«\. Det var \p{L}+\.$/u)]);
  });

  it('is tried of every kind there is', () => {
    const tried = cases.map(([holds]) => holds.split(':')[0]);
    const untried = expectations.map(({ lead }) => lead).filter((lead) => !tried.includes(lead));
    // What is expected of grants is tried where a model has some, and of tasks where one was added.
    expect(untried).toEqual(['tovholder er', 'bevillingen', 'opgaven']);
  });

  it('says where nothing of the kind was made', () => {
    const none = failuresOf(
      '\n  - når: Freja rejser en bekymring\n    om: Villads\n    så:\n      - aftalen: 1\n        er: åben\n',
    );
    expect(none).toEqual([expect.stringContaining('Der er ingen aftale »1«; der er ingen.')]);
  });

  it('is of the newest where the field it begins with is left empty', () => {
    const empty = (lead: string) =>
      failuresOf(
        `\n  - når: Freja rejser en bekymring\n    om: Villads\n    så:\n      - ${lead}:\n        er: åben\n`,
      );
    expect(empty('aftalen')).toEqual([expect.stringContaining('Der er ingen aftale endnu.')]);
  });
});
