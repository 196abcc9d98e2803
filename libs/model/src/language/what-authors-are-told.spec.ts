import { describe, expect, it } from '@jest/globals';
import { compileModel } from '../compile-model.js';
import { smallestModel } from '../testing/smallest-model.js';
import { formatMistake } from './mistake.js';

function told(text: string): string[] {
  const compiled = compileModel(text, 'm.yaml');
  return compiled.ok ? [] : compiled.mistakes.map(formatMistake);
}

function toldOf(old: string, replacement: string): string[] {
  if (!smallestModel.includes(old)) throw new Error(`"${old}" does not stand in the model`);
  return told(smallestModel.replace(old, () => replacement));
}

const levels = (...lines: string[]) => `niveauer:\n${lines.join('\n')}\n`;

describe('whoever writes in a hurry is told once', () => {
  it.each<[said: string, text: string]>([
    [
      'm.yaml:3:4 Indrykningen passer ikke: linjen er rykket 3 mellemrum ind og skulle være rykket 4.',
      levels('  - id: a', '   titel: A', '    pladser: [PPR]', '  - id: b'),
    ],
    [
      'm.yaml:4:4 Indrykningen passer ikke: linjen er rykket 3 mellemrum ind og skulle være rykket 4.',
      levels('  - id: a', '    titel: A', '   pladser: [PPR]', '  - id: b'),
    ],
    [
      'm.yaml:4:6 Indrykningen passer ikke: linjen er rykket 5 mellemrum ind og skulle være rykket 4.',
      levels('  - id: a', '    # en bemærkning', '     titel: A', '    pladser: [PPR]'),
    ],
    [
      'm.yaml:3:2 Indrykningen passer ikke: linjen er rykket 1 mellemrum ind og skulle være rykket 2.',
      'grupper:\n  spørgsmål: Hvad?\n høres før beslutning: ja\n  høres før mødet slutter: nej\n',
    ],
    [
      'm.yaml:4:3 Her mangler formentlig en bindestreg: »- id: b«.',
      levels('  - id: a', '    titel: A', '  id: b', '    titel: B', '  - id: c'),
    ],
    [
      'm.yaml:3:3 Her mangler formentlig en bindestreg: »- PPR«.',
      levels('  - barn', '  PPR', '  - skoleleder'),
    ],
    [
      'm.yaml:4:5 Feltet står to gange på samme sted. Begynder et nyt punkt her, mangler bindestregen foran; ellers slet den ene.',
      levels('  - id: a', '    titel: A', '    id: b', '    titel: B'),
    ],
    ['m.yaml:2:3 Sæt et mellemrum efter bindestregen: »- …«.', levels('  -id: a', '   titel: A')],
    [
      'm.yaml:1:10 Her står et tegn, der ikke kan læses, fordi filen er gemt i et andet tegnsæt. Gem filen som UTF-8.',
      Buffer.from('titel: Skærmskolen på Møn\n', 'latin1').toString('utf8'),
    ],
  ])('%s', (said, text) => {
    expect(told(text)).toEqual([said]);
  });

  it('and of each text with a colon, which misleads about no other line', () => {
    const advice = 'Teksten indeholder et kolon. Sæt anførselstegn om hele teksten.';
    expect(told('titel: Hvad: hvem\nmodel: a: b\n')).toEqual([
      `m.yaml:1:8 ${advice}`,
      `m.yaml:2:8 ${advice}`,
    ]);
  });

  it('that a comma inside { } begins the next field', () => {
    expect(toldOf('Hvad siger barnet?', 'Hvad siger barnet, og hvornår?')).toEqual([
      expect.stringMatching(
        /^m\.yaml:\d+:\d+ »og hvornår\?« står efter et komma\. Sæt anførselstegn om en tekst med komma, når den står i \{ \}\.$/,
      ),
    ]);
  });

  it('that a comma inside [ ] cuts a sentence in two', () => {
    expect(toldOf('[Du må være med.]', '[Du må være med, og du må gå.]')).toEqual([
      expect.stringMatching(
        /^m\.yaml:\d+:\d+ »og du må gå\.« står efter et komma\. Sæt anførselstegn om en tekst med komma, når den står i \[ \]\.$/,
      ),
    ]);
  });

  it.each([
    ['sentences of their own', '[Du må være med., Du må gå.]'],
    ['quotation marks about the whole', '["Du må være med, og du må gå."]'],
    ['quotation marks about the one before', '["Du må være med.", og du må gå.]'],
    ['quotation marks about the one after', '[Du må være med., "og du må gå."]'],
    ['a first in small letters', '[du må være med.]'],
    ['a line for each', '\n      - Du må være med, og\n      - du må gå.'],
  ])('and nothing of %s', (_, written) => {
    expect(toldOf('[Du må være med.]', written)).toEqual([]);
  });

  it('that a list wants dashes, also where the fields of one stand', () => {
    expect(toldOf('  - id: assess\n', '    id: assess\n')).toEqual([
      expect.stringMatching(/Sæt en bindestreg foran det første felt i hvert punkt: »- id: …«\.$/),
    ]);
    expect(toldOf('pladser: [skoleleder]', 'pladser: skoleleder')).toEqual([
      expect.stringMatching(/Begynd hver linje med en bindestreg\.$/),
    ]);
  });

  it.each([
    ['id: assess', 'id: Årets møde', 'Skriv fx »aarets-moede«.'],
    ['id: assess', 'id: råd', 'Skriv fx »raad«.'],
    ['id: assess', 'id: "2. café"', 'Skriv fx »cafe«.'],
    ['id: assess', 'id: "!"', 'Skriv fx »lokalt«.'],
    ['niveau: local\n    varighed', 'niveau: Skolen\n    varighed', 'Mente du »local«?'],
    ['niveau: local\n    varighed', 'niveau: SKOLEN \n    varighed', 'Mente du »local«?'],
    ['niveau: local\n    varighed', 'niveau: Rådet\n    varighed', 'Skriv fx »raadet«.'],
    [
      'mødeform: network-meeting\n    holdes inden: 24',
      'mødeform: Netværksmøde\n    holdes inden: 24',
      'Mente du »network-meeting«?',
    ],
  ])('what an id may be: %s as %s', (old, replacement, advice) => {
    expect(toldOf(old, replacement)).toEqual([
      expect.stringMatching(
        new RegExp(`små bogstaver a–z, tal og bindestreger\\. ${advice.replace(/[.?]/g, '\\$&')}$`),
      ),
    ]);
  });
});
