import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Model } from '../domain/model.js';
import { loadShippedModels } from '../registry/shipped-models.js';
import { asMermaid } from './as-mermaid.js';
import { asSvg } from './as-svg.js';
import type { CasePath } from './case-path.js';
import { described } from './described.js';
import { layOut } from './lay-out.js';
import { wrapped } from './wrapped.js';

const viborg = loadShippedModels().get({
  name: 'viborg',
  version: '2026.3',
  hash: '7f319282e5949c75a95b622d21df4c002d42b39945dee43d4b93097fd56ab509',
});

/** Scenario 5: up and down the three levels. */
const upAndDown: CasePath = {
  begins: { level: 'local', on: '2026-03-02' },
  steps: [
    { kind: 'advice', from: 'local', to: 'forum', on: '2026-03-09' },
    { kind: 'escalate', from: 'local', to: 'authority', on: '2026-04-07' },
    { kind: 'return', from: 'authority', to: 'local' },
    { kind: 'escalate', from: 'local', to: 'authority' },
  ],
};

const small: Model = {
  ...viborg,
  levels: viborg.levels.filter(({ id }) => id !== 'forum'),
  routes: viborg.routes.filter(({ from, to }) => from !== 'forum' && to !== 'forum'),
};

describe('a model as Mermaid', () => {
  it('shows its levels and the ways between them', () => {
    const lines = asMermaid(small).split('\n');
    expect(lines[0]).toBe('flowchart TB');
    expect(lines[1]).toBe('  accTitle: Den tværfaglige model, version 2026.3: niveauer og veje');
    expect(lines.slice(3)).toEqual([
      '  n0["Lokalt praksisfællesskab"]',
      '  n1[["Tværfagligt myndighedsforum"]]',
      '  n0 -.->|"spørg til råds"| n1',
      '  n1 -.->|"spørg til råds"| n0',
      '  n0 ==>|"send videre"| n1',
      '  n1 -->|"send tilbage"| n0',
      '',
    ]);
  });

  it('numbers the way a case took', () => {
    expect(asMermaid(small, { ...upAndDown, steps: upAndDown.steps.slice(1) })).toMatch(
      /n0 ==>\|"1, 3: send videre"\| n1\n.*"2: send tilbage"\| n0\n {2}style n0 stroke-width:4px\n {2}linkStyle 2,3 stroke-width:4px\n$/,
    );
  });
});

describe('a way that asks for something first', () => {
  const asking = (conditions: NonNullable<Model['routes'][number]['conditions']>): Model => ({
    ...small,
    routes: small.routes.map((route) => (route.kind === 'return' ? { ...route, conditions } : route)),
  });

  it.each([
    [{ childHeard: true, metAtLevel: true } as const, 'hvis barnet er hørt og der er holdt møde'],
    [{ environmentTried: true } as const, 'hvis læringsmiljøet er ændret'],
    [{ severity: ['yellow', 'red'] } as const, 'hvis bekymringen er gul eller rød'],
    [{ adviceFrom: 'local' } as const, 'hvis Lokalt praksisfællesskab har givet råd'],
  ])('says so on its line, below the drawing and in words: %j', (conditions, said) => {
    const model = asking(conditions);
    expect(asMermaid(model)).toContain(`n1 -->|"send tilbage, ${said}"| n0`);
    expect(described(model).at(-1)).toBe(
      `Fra Tværfagligt myndighedsforum til Lokalt praksisfællesskab: send tilbage (børne- og ungerådgiver, familieafdelingsleder), ${said}.`,
    );
    const rows = asSvg(model)
      .split('\n')
      .filter((line) => line.startsWith('<text class="also" x="24"'));
    const texts = rows.map((row) => row.replace(/<[^>]*>/g, ''));
    expect(texts.join(' ')).toBe(
      `Tværfagligt myndighedsforum → Lokalt praksisfællesskab: send tilbage, ${said}`,
    );
    const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(asSvg(model))?.[1]);
    expect(rows.map((row) => Number(/y="(\d+)"/.exec(row)?.[1])).every((y) => y < height)).toBe(true);
  });

  it('takes no room where no way asks', () => {
    expect(asSvg(small)).not.toContain('<text class="also" x="24"');
  });
});

const withTask: Model = {
  ...small,
  discretionaryTasks: [
    { id: 'observe', title: 'Observér i klassen', levels: ['local'], addedBy: [], givenTo: [] },
  ],
};

describe('what may be done at a level and need not', () => {
  it('is drawn with a dashed outline, as CMMN draws it, and leaves the numbers of the ways as they were', () => {
    const mermaid = asMermaid(withTask, { ...upAndDown, steps: upAndDown.steps.slice(1) });
    expect(mermaid).toContain(
      '  n0t0("Observér i klassen")\n  n0 -.- n0t0\n  style n0t0 stroke-dasharray:4\n',
    );
    expect(mermaid).toMatch(/linkStyle 2,3 stroke-width:4px\n$/);
  });

  it('stands in the level’s box, which has room for it', () => {
    expect(asSvg(withTask)).toContain('class="also optional"');
    expect(asSvg(withTask)).toContain('Valgfrit: Observér i klassen');
    expect(asSvg(small)).not.toContain('class="also optional"');
    const heightOf = (model: Model) => layOut(model).boxes[0]?.height ?? 0;
    expect(heightOf(withTask)).toBeGreaterThan(heightOf(small));
  });

  it('is said in words', () => {
    expect(described(withTask)).toEqual([
      ...described(small),
      'Valgfrie opgaver på Lokalt praksisfællesskab: Observér i klassen.',
    ]);
  });
});

describe('a model drawn', () => {
  it('says in words what it shows, for those who do not see it', () => {
    expect(described(small)).toEqual([
      'Fra Lokalt praksisfællesskab til Tværfagligt myndighedsforum: spørg til råds (skoleleder, lærer/pædagog).',
      'Fra Tværfagligt myndighedsforum til Lokalt praksisfællesskab: spørg til råds (børne- og ungerådgiver, familieafdelingsleder).',
      'Fra Lokalt praksisfællesskab til Tværfagligt myndighedsforum: send videre (skoleleder, lærer/pædagog, familieafdelingsleder).',
      'Fra Tværfagligt myndighedsforum til Lokalt praksisfællesskab: send tilbage (børne- og ungerådgiver, familieafdelingsleder).',
    ]);
    const svg = asSvg(viborg);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title desc" lang="da">/);
    expect(svg).toContain(
      '<title id="title">Den tværfaglige model, version 2026.3: niveauer og veje</title>',
    );
    expect(svg).toContain(`<desc id="desc">${described(viborg).join(' ')}</desc>`);
  });

  it('tells the way a case took, with its days', () => {
    expect(described(viborg, upAndDown)).toEqual([
      'Begynder: Lokalt praksisfællesskab den 2.3.2026.',
      '1. Lokalt praksisfællesskab spørger Tværfagligt mødeforum til råds den 9.3.2026.',
      '2. Sendt videre fra Lokalt praksisfællesskab til Tværfagligt myndighedsforum den 7.4.2026.',
      '3. Sendt tilbage fra Tværfagligt myndighedsforum til Lokalt praksisfællesskab.',
      '4. Sendt videre fra Lokalt praksisfællesskab til Tværfagligt myndighedsforum.',
    ]);
    const svg = asSvg(viborg, upAndDown);
    expect(svg).toContain('Et forløbs vej gennem Den tværfaglige model, version 2026.3');
    expect(
      svg
        .match(/class="number"[^>]*>\d/g)
        ?.map((number) => number.at(-1))
        .sort(),
    ).toEqual(['1', '2', '3', '4']);
    expect(svg).toContain('class="box begins"');
  });

  it('shows where a case went without a way of the model', () => {
    const path: CasePath = {
      begins: { level: 'local' },
      steps: [{ kind: 'escalate', from: 'local', to: 'authority' }],
    };
    expect(asSvg({ ...small, routes: [] }, path)).toContain('class="way escalate went"');
  });

  it('leaves out what leads from a level that is not there', () => {
    const path: CasePath = {
      begins: { level: 'moon' },
      steps: [{ kind: 'return', from: 'moon', to: 'local' }],
    };
    expect(layOut(viborg, path).lines.every(({ steps }) => steps.length === 0)).toBe(true);
  });

  it('draws one line where two levels ask each other for advice', () => {
    const asking = layOut(viborg).lines.filter(({ kind }) => kind === 'advice');
    expect(asking.map(({ bothWays, ways }) => [bothWays, ways.length])).toEqual([
      [true, 2],
      [true, 2],
      [true, 2],
    ]);
  });

  it('lets no two lines run over each other', () => {
    const { lines } = layOut(viborg);
    for (const [index, one] of lines.entries())
      for (const other of lines.slice(index + 1)) {
        const apart =
          one.laneX !== other.laneX ||
          Math.max(one.start.y, one.end.y) <= Math.min(other.start.y, other.end.y) ||
          Math.max(other.start.y, other.end.y) <= Math.min(one.start.y, one.end.y);
        expect(apart).toBe(true);
      }
    const ends = lines.flatMap(({ start, end }) => [start, end].map(({ x, y }) => `${x} ${y}`));
    expect(new Set(ends).size).toBe(ends.length);
  });

  it('keeps everything on the paper, and no level upon another', () => {
    const { width, height, boxes, lines } = layOut(viborg, upAndDown);
    for (const { x, y, width: wide, height: high } of boxes) {
      expect(x).toBeGreaterThan(0);
      expect(x + wide).toBeLessThan(width);
      expect(y + high).toBeLessThan(height);
    }
    for (const { laneX } of lines) {
      expect(laneX).toBeGreaterThan(0);
      expect(laneX).toBeLessThan(width);
    }
    for (const [index, box] of boxes.slice(1).entries())
      expect(box.y).toBeGreaterThan((boxes[index]?.y ?? 0) + (boxes[index]?.height ?? 0));
  });
});

describe('whatever people have written', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '</text><script>alert(1)</script>',
      '"]; click n0 "javascript:alert(1)"',
      ']]>&lt;&#60;',
      "' onload='alert(1)",
      'a\u0000b\ud800c\ufffe',
      '%%{init: {"securityLevel": "loose"}}%%',
      '`**fed**`',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const titled = (title: string): Model => ({
    ...viborg,
    title,
    version: title,
    levels: viborg.levels.map((level) => ({ ...level, title })),
    meetingKinds: viborg.meetingKinds.map((kind) => ({ ...kind, title })),
  });

  it('is drawn as text', () => {
    const elements =
      /<\/?(svg|title|desc|style|rect|g|path|text|tspan|circle)( [a-z-]+="[^"<>]*"| viewBox="[^"<>]*")*\/?>/gi;
    fc.assert(
      fc.property(hostile, (title) => {
        const rest = asSvg(titled(title), upAndDown).replace(elements, '');
        expect(rest).not.toMatch(/[<>"]/);
        expect(rest).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
        expect(Array.from(rest).every((sign) => sign >= ' ' || '\t\n\r'.includes(sign))).toBe(true);
      }),
    );
  });

  it('is text in Mermaid', () => {
    const line =
      /^( {2}(acc(Title|Descr): [^"`[\]{}<>%;]*| {0}n\d(\["[^"`[\]{}<>%]*"\]|\[\["[^"`[\]{}<>%]*"\]\])|n\d (-\.->|==>|-->)\|"[^"]*"\| n\d|style n\d .*|linkStyle .*)|flowchart TB|)$/;
    fc.assert(
      fc.property(hostile, (title) => {
        const lines = asMermaid(titled(title), upAndDown).replace(/#\d+;/g, '').split('\n');
        expect(lines.filter((each) => !line.test(each))).toEqual([]);
      }),
    );
  });

  it('is broken into lines that fit', () => {
    expect(wrapped('Tværfagligt myndighedsforum', 26)).toEqual(['Tværfagligt', 'myndighedsforum']);
    expect(wrapped('et to tre fire fem seks syv', 8)).toEqual(['et to', 'tre fire', 'fem sek…']);
    expect(wrapped('abcdefghij', 5)).toEqual(['abcd…']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const lines = wrapped(text, 26);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const each of lines) expect(Array.from(each).length).toBeLessThanOrEqual(26);
      }),
    );
  });
});
