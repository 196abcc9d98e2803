import { describe, expect, it } from '@jest/globals';
import { compileModel } from '../compile-model.js';
import { broken, placeOf } from '../testing/broken-model.js';
import { smallestModel } from '../testing/smallest-model.js';

const basis = '{ tekst: Artikel 6, gælder fra: 2018-05-25 }';

/** The model's consents, with one text replaced; a ▶ stands where the author should look. */
function written(old = '', replacement = ''): string {
  const section = `samtykke:
  - id: together
    titel: Samarbejde
    dækker: [PPR]
    møder: [network-meeting]
    gælder højst: 12 måneder
    hjemmel: ${basis}
    den unge siger også ja: { fra: 15 år, hjemmel: ${basis} }
lovgrundlag:
`;
  return section.replace(old, replacement);
}

const mistakes = [
  ['unknown-meeting-kind', 'samtykke[0].møder[0]', '[network-meeting]', '[▶coffee]'],
  ['unknown-word', 'samtykke[0].dækker[0]', '[PPR]', '[▶forælder]'],
  ['too-few', 'samtykke[0].dækker', '[PPR]', '▶[]'],
  ['duplicate-entry', 'samtykke[0].dækker[1]', '[PPR]', '[PPR, ▶PPR]'],
  ['duplicate-entry', 'samtykke[0].møder[1]', '[network-meeting]', '[network-meeting, ▶network-meeting]'],
  ['bad-length', 'samtykke[0].gælder højst', '12 måneder', '▶et år'],
  ['bad-length', 'samtykke[0].den unge siger også ja.fra', '15 år', '▶19 år'],
  ['bad-id', 'samtykke[0].id', 'id: together', 'id: ▶__proto__'],
  ['unknown-key', 'samtykke[0].__proto__', 'titel: Samarbejde', 'titel: Samarbejde\n    ▶__proto__: {}'],
] as const;

describe('The consents of a model', () => {
  it.each(mistakes)('are refused with %s at %s', (code, path, old, replacement) => {
    const { mistakes, expected } = broken('lovgrundlag:\n', written(old, replacement));
    expect(mistakes.map((one) => [one.code, one.path, placeOf(one)])).toEqual([[code, path, expected]]);
  });

  it('name each of them once', () => {
    const twice = written('lovgrundlag:\n', written().slice('samtykke:\n'.length));
    const { mistakes } = broken('lovgrundlag:\n', twice);
    expect(mistakes.map(({ code, path }) => [code, path])).toEqual([['duplicate-id', 'samtykke[1].id']]);
  });

  it('say to what, for whom, at which meetings, how long, and from which age the young person says yes too', () => {
    const legalBasis = { text: 'Artikel 6', validFrom: '2018-05-25' };
    expect(compiled(written())).toMatchObject({
      consents: [
        {
          ...{
            id: 'together',
            title: 'Samarbejde',
            covers: ['ppr'],
            meetings: ['network-meeting'],
            legalBasis,
          },
          atMost: { amount: 12, unit: 'months' },
          youngPersonFrom: { years: 15, legalBasis },
        },
      ],
    });
    const least = written(`    møder: [network-meeting]\n`).replace(/ {4}den unge.*\n/, '');
    const [consent] = compiled(least).consents ?? [];
    expect(consent).toMatchObject({ meetings: [] });
    expect(consent).not.toHaveProperty('youngPersonFrom');
  });

  it('are not there in a model that has none, so that its hash is what it was', () => {
    expect(compiled('lovgrundlag:\n')).not.toHaveProperty('consents');
  });
});

function compiled(section: string) {
  const result = compileModel(
    smallestModel.replace('lovgrundlag:\n', () => section),
    'lille.yaml',
  );
  if (!result.ok) throw new Error(JSON.stringify(result.mistakes));
  return result.model;
}
