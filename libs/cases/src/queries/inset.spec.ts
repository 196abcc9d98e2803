import { describe, expect, it } from '@jest/globals';
import { inset } from './inset.js';

describe('what somebody typed, in a printed document', () => {
  it.each(['\n', '\r', '\r\n', '\u2028', '\u2029'])('cannot begin a line of its own with %j', (lineBreak) => {
    const printed = inset(`Klassen først.${lineBreak}UDFALD${lineBreak}99. Barnet blev anbragt.`);
    expect(
      printed
        .split('\n')
        .slice(1)
        .every((line) => line.startsWith('          ')),
    ).toBe(true);
    expect(printed).not.toMatch(/[\r\u2028\u2029]/);
  });

  it('cannot turn the direction of what follows', () => {
    expect(inset('før \u202eefter\u2066 slut')).toBe('før efter slut');
  });

  it('is otherwise left as it was typed', () => {
    expect(inset('»Æblegrød« 👩‍🏫 <b>ikke fed</b>')).toBe('»Æblegrød« 👩‍🏫 <b>ikke fed</b>');
  });
});
