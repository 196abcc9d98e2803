import { describe, expect, it } from '@jest/globals';
import { atTheCommandLine } from '../testing/at-the-command-line.js';

describe('npm run model -- diff', () => {
  it('says under each section what is different, for models named as their files are', async () => {
    const { status, said } = await atTheCommandLine(
      'diff',
      'viborg-2026.1',
      'libs/model/models/viborg-2026.2.yaml',
    );
    expect(status).toBe(0);
    expect(said.split('\n')).toEqual([
      'Mandater',
      '- Mandatet »Beslutte ændringer i læringsmiljøet« rækker nu til 50.000 kroner i stedet for ethvert beløb.',
      expect.stringMatching(/^- Mandatet »Beslutte ændringer i læringsmiljøet, der koster mere, .* er nyt: /),
      '- Mandatet »Beslutte en fælles tværfaglig indsats« rækker nu til 100.000 kroner i stedet for ethvert beløb.',
      expect.stringMatching(
        /^- Mandatet »Beslutte en fælles tværfaglig indsats, der koster mere, .* er nyt: /,
      ),
    ]);
  });

  it('says so when there is nothing to say', async () => {
    const { said } = await atTheCommandLine('diff', 'viborg-2026.3', 'viborg-2026.3');
    expect(said).toBe('De to modeller siger det samme.');
  });

  it('answers programs in JSON', async () => {
    const { said } = await atTheCommandLine('diff', 'viborg-2026.2', 'viborg-2026.3', '--json');
    expect(JSON.parse(said)).toMatchObject([
      { section: 'mandater', change: 'new' },
      { section: 'mandater', change: 'new' },
    ]);
  });

  it('compares no file that is mistaken', async () => {
    const { status, complaints, said } = await atTheCommandLine(
      'diff',
      'viborg-2026.3',
      'libs/model/broken/route-circle.yaml',
    );
    expect(status).toBe(2);
    expect(complaints).toContain('route-circle.yaml:');
    expect(said).toBe('');
  });

  it.each([[[]], [['viborg-2026.3']], [['viborg-2026.1', 'viborg-2026.2', 'viborg-2026.3']]])(
    'asks for two models where it is given %j',
    async (given) => {
      const { status, complaints } = await atTheCommandLine('diff', ...given);
      expect(status).toBe(2);
      expect(complaints).toContain('Skriv to modeller');
    },
  );
});
