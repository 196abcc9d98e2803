import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { smallestModel } from '../testing/smallest-model.js';
import { differencesBetween } from './differences-between.js';

const shipped = (name: string) => readFileSync(new URL(`../../models/${name}.yaml`, import.meta.url), 'utf8');
const viborg = shipped('viborg-2026.3');

/** What is said when one text of Viborg's model is replaced by another. */
function changed(old: string, replacement: string): string[] {
  if (!viborg.includes(old)) throw new Error(`"${old}" does not stand in the model`);
  return differencesBetween(
    viborg,
    viborg.replace(old, () => replacement),
  ).map(({ sentence }) => sentence);
}

describe('the differences between two models', () => {
  it.each<[said: string, old: string, replacement: string]>([
    [
      'Fristen »Send kvittering til den, der har underrettet« er 1 arbejdsdag; før var den 6 arbejdsdage.',
      'længde: 6 arbejdsdage',
      'længde: 1 arbejdsdag',
    ],
    [
      'Mødeformen »Møde i praksisfællesskabet« varer 50 minutter; før 45 minutter.',
      '45 minutter',
      '50 minutter',
    ],
    ['»Netværksmøde« hedder nu »Netværk«.', 'titel: Netværksmøde', 'titel: Netværk'],
    [
      'Reglen for »akut: ja«: mødet holdes inden 12 timer; før inden 24 timer.',
      'holdes inden: 24 timer',
      'holdes inden: 12 timer',
    ],
    [
      'Mandatet »Beslutte ændringer i læringsmiljøet« rækker nu til 75.000 kroner i stedet for 50.000 kroner.',
      'højst kroner: 50000',
      'højst kroner: 75000',
    ],
    [
      'Mandatet »Beslutte ændringer i læringsmiljøet« rækker nu til ethvert beløb i stedet for 50.000 kroner.',
      '    højst kroner: 50000\n',
      '',
    ],
    [
      'Mandatet »Beslutte en fælles tværfaglig indsats«, »roller«: nu også sundhedsplejerske; ikke mere skoleleder.',
      'roller: [skoleleder, PPR]',
      'roller: [PPR, sundhedsplejerske]',
    ],
    [
      'Udfaldet »Myndigheden screener barnets behov for støtte«: »åbner screening« er nej; før ja.',
      '    åbner screening: ja\n',
      '',
    ],
    [
      'Mødeformen »Møde i det tværfaglige mødeforum«: »niveau« er »Lokalt praksisfællesskab«; før »Tværfagligt mødeforum«.',
      'niveau: forum\n    varighed',
      'niveau: local\n    varighed',
    ],
    [
      'Vejen fra »Lokalt praksisfællesskab« til »Tværfagligt mødeforum« (send videre), »roller«: nu også PPR.',
      'hvordan: send videre\n    fra: local\n    til: forum\n    roller: [skoleleder, lærer/pædagog]',
      'hvordan: send videre\n    fra: local\n    til: forum\n    roller: [skoleleder, lærer/pædagog, PPR]',
    ],
    [
      'Lovgrundlag: »underretningspligt« er Barnets lov § 134 (gælder fra 2024-01-01); før Barnets lov § 133 (gælder fra 2024-01-01).',
      'Barnets lov § 133',
      'Barnets lov § 134',
    ],
    ['Lukkedagen »05-06« findes ikke mere.', ', 05-06]', ']'],
    ['Modellen hedder »nyby«; før »viborg«.', 'model: viborg', 'model: nyby'],
    ['Titel er »En model«; før »Den tværfaglige model«.', 'titel: Den tværfaglige model', 'titel: En model'],
    [
      'Actioncardet til PPR, »forbered dig på«: »spørgsmål« er »Hvad ved I?«; før »Hvad ved I allerede, som de andre har brug for, og må du dele det?«.',
      'Hvad ved I allerede, som de andre har brug for, og må du dele det?',
      'Hvad ved I?',
    ],
    [
      'Mødeformen »Møde i praksisfællesskabet«, »deltagere«: i en anden rækkefølge.',
      `      - hvem: skoleleder
        fordi: Lederen kan ændre rammerne om børnefællesskabet med det samme.
      - hvem: lærer/pædagog
        fordi: Den, der er sammen med barnet i hverdagen, ved, hvad der allerede er prøvet.
`,
      `      - hvem: lærer/pædagog
        fordi: Den, der er sammen med barnet i hverdagen, ved, hvad der allerede er prøvet.
      - hvem: skoleleder
        fordi: Lederen kan ændre rammerne om børnefællesskabet med det samme.
`,
    ],
  ])('are said so that a leader understands them: %s', (said, old, replacement) => {
    expect(changed(old, replacement)).toEqual([said]);
  });

  it('tell what came and what went', () => {
    const rule = '  - når:\n      alvor: [rød, gul]\n';
    expect(changed(rule, '  - når:\n      alvor: [rød]\n')).toEqual([
      'Reglen for »alvor: rød« er ny: mødeform »Netværksmøde«; holdes inden 10 arbejdsdage.',
      'Reglen for »alvor: rød eller gul« findes ikke mere.',
    ]);
  });

  it('tell when the agenda is gone through in another order', () => {
    expect(changed('id: worries\n    titel: Hvad er', 'id: worries-1\n    titel: Hvad er')).toHaveLength(2);
    const [first, second] = ['voice', 'agreements'].map(
      (id) => smallestModel.split('\n').find((line) => line.includes(`id: ${id}`)) ?? '',
    );
    const swapped = smallestModel.replace(`${first}\n${second}`, `${second}\n${first}`);
    expect(differencesBetween(smallestModel, swapped)).toMatchObject([
      { section: 'analysemodel', change: 'changed', sentence: expect.stringContaining('anden rækkefølge') },
    ]);
  });

  it('are none where only the version, a remark or another name for the same role is different', () => {
    expect(changed("version: '2026.3'", "version: '2026.4'")).toEqual([]);
    expect(differencesBetween('tog før: 3 uger\n', 'tog før: 21 dage\n')).toEqual([]);
    expect(changed('niveauer:\n', '# En bemærkning\nniveauer:\n')).toEqual([]);
    expect(changed('ansvarlig: socialrådgiver', 'ansvarlig: børne- og ungerådgiver')).toEqual([]);
    expect(changed('gælder som underretning: nej', 'gælder som underretning: "nej"')).toEqual([]);
  });

  it('between two versions that come with the product are what the later says is new in it', () => {
    expect(differencesBetween(shipped('viborg-2026.2'), viborg)).toEqual([
      {
        section: 'mandater',
        heading: 'Mandater',
        change: 'new',
        sentence:
          'Mandatet »Afklare, hvem der betaler for ændringer i læringsmiljøet« er nyt: beslutning »afklare finansiering«; ' +
          'niveau »Lokalt praksisfællesskab«; roller skolechef, børne- og familiechef; barnet høres først nej.',
      },
      {
        section: 'mandater',
        heading: 'Mandater',
        change: 'new',
        sentence:
          'Mandatet »Afklare, hvem der betaler for en fælles tværfaglig indsats« er nyt: beslutning »afklare finansiering«; ' +
          'niveau »Tværfagligt mødeforum«; roller skolechef, børne- og familiechef; barnet høres først nej.',
      },
    ]);
    expect(differencesBetween(viborg, shipped('viborg-2026.2')).map(({ change }) => change)).toEqual([
      'gone',
      'gone',
    ]);
  });

  it('tell everything of what is new, also what is long or stands within', () => {
    const step = '  - { id: voice, titel: Barnet, spørgsmål: Hvad siger barnet?, samler: barnets stemme }\n';
    const field =
      '{ id: away, titel: Fravær, spørgsmål: Er barnet væk?, svares af: [PPR, barn], form: dato, bruges i: [referat] }';
    const asks =
      'Hvad har I set og hørt, hvornår var det, hvem var der, og hvad gjorde I selv ved det bagefter?';
    const withStep = smallestModel.replace(
      step,
      `${step}  - { id: seen, titel: Set, spørgsmål: "${asks}", samler: bidrag, felter: [${field}] }\n`,
    );
    const said = differencesBetween(smallestModel, withStep).map(({ sentence }) => sentence);
    expect(said).toEqual([
      `Trinnet »Set« er nyt: spørgsmål »${asks}«; samler »bidrag«; felter »Fravær« (spørgsmål »Er barnet væk?«; svares af PPR, barn; form »dato«; bruges i »referat«).`,
    ]);
    expect(
      differencesBetween(withStep, withStep.replace('svares af: [PPR, barn]', 'svares af: [PPR]')),
    ).toMatchObject([{ sentence: 'Trinnet »Set«, »felter«, »Fravær«, »svares af«: ikke mere barn.' }]);
  });

  it('are told of parts of the language that nothing is said about here', () => {
    const before = 'model: lille\n';
    const after = 'model: lille\nnye ting:\n  - { id: one, titel: En ny ting, antal: 3 }\n';
    expect(differencesBetween(before, after)).toEqual([
      {
        section: 'nye ting',
        heading: 'Nye ting',
        change: 'new',
        sentence: '»nye ting«: »En ny ting« er ny: antal »3«.',
      },
    ]);
  });
});
