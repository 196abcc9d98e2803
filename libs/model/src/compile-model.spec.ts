import { describe, expect, it } from '@jest/globals';
import { compileModel } from './compile-model.js';
import { formatMistake, mistakeCodes, type MistakeCode } from './language/mistake.js';
import { brokenExamples } from './reference/broken-examples.js';
import { broken, compiled, placeOf } from './testing/broken-model.js';
import { communityRelations } from './testing/community-mistakes.js';
import { brokenParts, type Example } from './testing/broken-parts.js';
import { smallestModel } from './testing/smallest-model.js';

const shape: Example[] = [
  ['missing', 'titel', 'model: lille\nversion: "1"\ntitel: Den mindste model', '▶model: lille\nversion: "1"'],
  [
    'missing',
    'frister[0].hjemmel.gælder fra',
    '{ tekst: Barnets lov § 136, gælder fra: 2024-01-01 }\n    ansvarlig',
    '▶{ tekst: Barnets lov § 136 }\n    ansvarlig',
  ],
  ['missing', 'bekymringer[0].når', 'når:\n      akut: ja', 'når: ▶{}'],
  ['unknown-key', 'mødeformer[0].niveua', '    varighed: 60', '    ▶niveua: local\n    varighed: 60'],
  ['unknown-key', 'script', 'niveauer:\n', '▶script: alert(1)\nniveauer:\n'],
  ['unknown-key', '__proto__', 'niveauer:\n', '▶__proto__: { ok: ja }\nniveauer:\n'],
  ['unknown-key', '<<', 'niveauer:\n', '▶<<: { ok: ja }\nniveauer:\n'],
  ['wrong-type', 'version', '"1"', '▶2026'],
  ['wrong-type', 'titel', 'Den mindste model', '▶[Den, mindste]'],
  ['wrong-type', 'niveauer[0].pladser', 'pladser: [skoleleder]', 'pladser: ▶skoleleder'],
  ['wrong-type', 'mandater[7].højst kroner', '250000', '▶mange'],
  ['wrong-type', 'titel', ' Den mindste model', '▶'],
  ['unknown-word', 'mødeformer[0].mødeleder', 'mødeleder: skoleleder', 'mødeleder: ▶skolelder'],
  ['unknown-word', 'mødeformer[0].mødeleder', 'mødeleder: skoleleder', 'mødeleder: ▶barn'],
  ['unknown-word', 'frister[0].begynder ved', 'bekymring modtaget', '▶bekymring set'],
  ['unknown-word', 'niveauer[1].myndighed', 'myndighed: ja', 'myndighed: ▶true'],
  ['too-few', 'niveauer[0].pladser', 'pladser: [skoleleder]', 'pladser: ▶[]'],
  ['too-few', 'titel', 'Den mindste model', '▶"  "'],
  ['too-many', 'lukkedage', '[24-12]', `▶[${Array(31).fill('24-12').join(', ')}]`],
  ['too-long', 'titel', 'Den mindste model', `▶${'x'.repeat(121)}`],
  ['out-of-range', 'mandater[7].højst kroner', '250000', '▶-1'],
  ['bad-id', 'model', 'model: lille', 'model: ▶Lille By'],
  ['bad-version', 'version', '"1"', '▶"første"'],
  ['bad-length', 'frister[0].længde', 'længde: 24 timer', 'længde: ▶et døgn'],
  ['bad-length', 'frister[0].længde', 'længde: 24 timer', 'længde: ▶0 timer'],
  ['bad-length', 'mødeformer[0].varighed', '60 minutter', '▶en time'],
  [
    'bad-date',
    'lovgrundlag.undersøgelse.gælder fra',
    '§ 20, gælder fra: 2024-01-01',
    '§ 20, gælder fra: ▶2024-02-30',
  ],
  ['bad-closing-day', 'lukkedage[0]', '[24-12]', '[▶12-24]'],
  ['markup', 'niveauer[0].titel', 'titel: Skolen', 'titel: ▶<script>alert(1)</script>'],
  ['control-character', 'niveauer[0].titel', 'titel: Skolen', 'titel: ▶"Skolen\\u0000"'],
];

const relations: Example[] = [
  ['duplicate-id', 'niveauer[1].id', 'id: authority\n', 'id: ▶local\n'],
  ['duplicate-id', 'mandater[1].id', 'id: m2,', 'id: ▶m1,'],
  [
    'duplicate-entry',
    'mødeformer[0].deltagere[3].hvem',
    '      - hvem: barn\n',
    '      - hvem: barn\n        fordi: En gang.\n      - hvem: ▶barn\n',
  ],
  [
    'duplicate-entry',
    'actioncards[3].til',
    'mandater:\n',
    '  - til: ▶barn\n    titel: Igen\n    det kan du forvente: [En ting.]\n    forbered dig på: [{ id: a, spørgsmål: Hvad? }]\nmandater:\n',
  ],
  ['duplicate-entry', 'lukkedage[1]', '[24-12]', '[24-12, ▶24-12]'],
  ['unknown-level', 'mødeformer[0].niveau', 'niveau: local\n    varighed', 'niveau: ▶lokal\n    varighed'],
  ['unknown-level', 'veje[0].til', 'fra: local, til: authority', 'fra: local, til: ▶autority'],
  ['unknown-level', 'udfald[1].til niveau', 'til niveau: authority', 'til niveau: ▶himlen'],
  [
    'unknown-meeting-kind',
    'bekymringer[1].mødeform',
    '  - mødeform: network-meeting',
    '  - mødeform: ▶netvaerksmode',
  ],
  ['authority-count', 'niveauer', '    myndighed: ja\n', '', 'niveauer:'],
  [
    'authority-count',
    'niveauer[1].myndighed',
    'pladser: [skoleleder]\n',
    'pladser: [skoleleder]\n    myndighed: ja\n',
    'ja\nmødeformer',
  ],
  [
    'level-unreachable',
    'niveauer[2].id',
    'mødeformer:\n',
    '  - { id: ▶forum, titel: Forum, pladser: [PPR] }\nmødeformer:\n',
  ],
  ['route-to-itself', 'veje[1].til', 'fra: authority, til: local', 'fra: authority, til: ▶authority'],
  [
    'outcome-without-route',
    'udfald[1].til niveau',
    'hvordan: send videre',
    'hvordan: spørg til råds',
    'authority\n    åbner',
  ],
  [
    'no-notification-meeting',
    'mødeformer',
    'gælder som underretning: ja',
    'gælder som underretning: nej',
    'mødeformer:',
  ],
  ['chair-not-invited', 'mødeformer[0].mødeleder', 'mødeleder: skoleleder', 'mødeleder: ▶PPR'],
  ['step-missing', 'analysemodel', 'samler: barnets stemme', 'samler: bidrag', 'analysemodel:'],
  [
    'screening-outside-authority',
    'udfald[1].åbner screening',
    '    til niveau: authority\n    åbner screening: ja',
    '    åbner screening: ▶ja',
  ],
  [
    'catch-all-missing',
    'bekymringer[1]',
    '  - mødeform: network-meeting',
    '  - ▶når: { akut: nej }\n    mødeform: network-meeting',
  ],
  [
    'rule-after-catch-all',
    'bekymringer[1]',
    '  - når:\n      akut: ja\n    mødeform',
    '  - mødeform',
    'mødeform: network-meeting\n    holdes inden: 10',
  ],
  [
    'rule-never-used',
    'bekymringer[1]',
    '  - mødeform: network-meeting',
    '  - ▶når: { akut: ja, alvor: [rød] }\n    mødeform: network-meeting\n    holdes inden: 1 dag\n  - mødeform: network-meeting',
  ],
  [
    'urgent-without-notification',
    'bekymringer[0].mødeform',
    'bekymringer:\n  - når:\n      akut: ja\n    mødeform: network-meeting',
    '  - id: talk\n    titel: Snak\n    niveau: local\n    varighed: 30 minutter\n    gælder som underretning: nej\n    mødeleder: skoleleder\n    deltagere: [{ hvem: skoleleder, fordi: Lederen leder. }]\nbekymringer:\n  - når:\n      akut: ja\n    mødeform: ▶talk',
  ],
  ['action-card-missing', 'actioncards', '  - til: forælder', '  - til: bisidder', 'actioncards:'],
  ['decision-without-mandate', 'mandater', 'beslutning: screene', 'beslutning: afslutte forløb', 'mandater:'],
  [
    'mandate-outside-authority',
    'mandater[2].niveau',
    'beslutning: screene, niveau: authority',
    'beslutning: screene, niveau: ▶local',
  ],
  [
    'deadline-stops-where-it-starts',
    'frister[0].holdt ved',
    'holdt ved: bekymring vurderet',
    'holdt ved: ▶bekymring modtaget',
  ],
  [
    'deadline-holds-case-open',
    'frister[0].holdt ved',
    'begynder ved: bekymring modtaget\n    holdt ved: bekymring vurderet',
    'begynder ved: opfølgning holdt\n    holdt ved: ▶opfølgning holdt',
  ],
  ...communityRelations,
];

const unreadable: [code: MistakeCode, marked: string][] = [
  ['file-empty', '▶'],
  ['file-empty', '▶# kun en bemærkning\n'],
  ['file-too-large', `▶model: ${'x'.repeat(300_000)}`],
  ['control-character', 'model: lille\ntitel: Sko▶\u0007len\n'],
  ['control-character', 'model: lille\ntitel: Sko▶\u202elen\n'],
  ['control-character', 'model: lille\ntitel: Sko▶\ud800len\n'],
  ['not-utf-8', 'model: lille\ntitel: Sk▶\ufffdlen i N\ufffdrre By\n'],
  ['yaml-syntax', 'model: lille\n▶\ttitel: x\n'],
  ['yaml-syntax', 'model: lille\ntitel: "Skolen\n▶'],
  ['yaml-syntax', 'model: lille\n▶---\nmodel: stor\n'],
  ['yaml-shortcut', 'model: ▶*lille\n'],
  ['yaml-shortcut', 'model: &navn ▶lille\ntitel: x\n'],
  ['yaml-shortcut', 'model: !!str ▶lille\n'],
  ['duplicate-key', 'model: lille\n▶model: stor\n'],
  ['too-deep', `model: ${'['.repeat(20)}▶${'['.repeat(100_000)}`],
  ['too-deep', `${'- '.repeat(20)}▶${'- '.repeat(50_000)}x`],
  ['too-deep', `model:\n▶${' '.repeat(81)}a: b\n`],
];

describe('a model file', () => {
  it('that is right compiles', () => {
    expect(compileModel(smallestModel, 'lille.yaml')).toMatchObject({ ok: true, model: { name: 'lille' } });
  });

  describe.each([
    ['in its shape', shape],
    ['in what its parts say of each other', relations],
    ['in what a model may leave out', brokenParts],
  ])('wrong %s', (_what, examples) => {
    it.each(examples)('is told %s at %s', (...[code, path, old, replacement, before]) => {
      const { mistakes, expected } = broken(old, replacement, before);
      const places = mistakes.filter((found) => found.code === code && found.path === path).map(placeOf);
      expect(places).toContain(expected);
    });
  });

  it.each(unreadable)('that cannot be read is told %s (%#)', (code, marked) => {
    const { mistakes, expected } = compiled(marked);
    expect(mistakes[0]).toMatchObject({ code });
    expect(mistakes.map(placeOf)).toContain(expected);
  });

  it('can be wrong in no way that is not shown here', () => {
    const shown = [...shape, ...relations, ...brokenParts, ...unreadable].map(([code]) => code as string);
    shown.push(...brokenExamples().map(({ code }) => code));
    expect(mistakeCodes.filter((code) => !shown.includes(code))).toEqual([]);
  });

  it('is answered in Danish, in the order of its lines', () => {
    const { mistakes } = compiled(
      smallestModel
        .replace('titel: Skolen', 'titl: Skolen')
        .replace('mødeleder: skoleleder', 'mødeleder: skolelder')
        .replace('længde: 24 timer', 'længde: et døgn'),
    );
    expect(mistakes.map(formatMistake)).toEqual([
      'lille.yaml:5:5 Her mangler feltet »titel«.',
      'lille.yaml:6:5 Feltet »titl« kendes ikke her. Mente du »titel«?',
      'lille.yaml:18:16 »skolelder« kendes ikke. Mente du »skoleleder«?',
      'lille.yaml:80:13 Skriv et helt tal og en enhed: »24 timer«, »6 arbejdsdage«, »14 dage«, »3 uger« eller »4 måneder«.',
    ]);
  });

  it.each([
    ['1 uge', 7],
    ['3 uger', 21],
    ['21 dage', 21],
  ])('may give %s, which are days', (written, amount) => {
    const text = smallestModel.replace('længde: 24 timer', `længde: ${written}`);
    expect(compileModel(text, 'lille.yaml')).toMatchObject({
      ok: true,
      model: { deadlines: [{ length: { amount, unit: 'days' } }] },
    });
  });

  it('is told of a role that no municipality has in common what to write for it', () => {
    const { mistakes } = compiled(
      smallestModel.replace('pladser: [skoleleder]', 'pladser: [fritidskonsulent]'),
    );
    expect(mistakes[0]?.message).toMatch(/ Har I en rolle, der ikke er her, så skriv »anden fagperson«\.$/);
  });

  it('may be written on a Mac or in Windows', () => {
    const expected = compileModel(smallestModel, 'lille.yaml');
    expect(compileModel(`\uFEFF${smallestModel.replaceAll('\n', '\r\n')}`, 'lille.yaml')).toEqual(expected);
    expect(compileModel(smallestModel.normalize('NFD'), 'lille.yaml')).toEqual(expected);
  });

  it('with more fields than anyone could write is answered at once', () => {
    const flood = `{${Array.from({ length: 30_000 }, (_, index) => `k${index}`).join(',')}}`;
    const started = performance.now();
    expect(compiled(flood).mistakes).not.toEqual([]);
    // Comparing every key with every other takes ten times this.
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('answers with no more mistakes than somebody can read', () => {
    const { mistakes } = compiled(
      `model: lille\n${Array.from({ length: 500 }, (_, index) => `k${index}: x`).join('\n')}`,
    );
    expect(mistakes).toHaveLength(100);
  });
});
