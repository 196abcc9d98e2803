import { describe, expect, it } from '@jest/globals';
import { didYouMean } from './did-you-mean.js';

describe('a suggestion', () => {
  it('is the nearest word, when it is nearly right', () => {
    expect(didYouMean('arbejdsdge', ['arbejdsdage', 'måneder'])).toBe(' Mente du »arbejdsdage«?');
    expect(didYouMean('fortnights', ['arbejdsdage', 'måneder'])).toBe('');
  });

  it('is never the opposite: of three letters two wrong are another word', () => {
    expect(didYouMean('yes', ['ja', 'nej'])).toBe('');
    expect(didYouMean('no', ['ja', 'nej'])).toBe('');
    expect(didYouMean('nei', ['ja', 'nej'])).toBe(' Mente du »nej«?');
  });

  it('reads aa, ae and oe as those write who have no å, æ and ø', () => {
    expect(didYouMean('saa', ['ser', 'så'])).toBe(' Mente du »så«?');
    expect(didYouMean('laengde', ['længde'])).toBe(' Mente du »længde«?');
  });
});
