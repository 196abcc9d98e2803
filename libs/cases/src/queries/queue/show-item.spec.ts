import { describe, expect, it } from '@jest/globals';
import { isSaidTwice } from './show-item.js';

describe('leaving the parents alone', () => {
  const holder = { threadHolderId: 'karen' };

  it('is said once to whoever both holds the thread and leads the meeting', () => {
    const asChair = { task: 'spare-parents', duty: 'named' } as const;
    expect(isSaidTwice(asChair, holder, { personId: 'karen' })).toBe(true);
    expect(isSaidTwice(asChair, holder, { personId: 'thomas' })).toBe(false);
    expect(isSaidTwice({ ...asChair, duty: 'thread-holder' }, holder, { personId: 'karen' })).toBe(false);
    expect(isSaidTwice({ ...asChair, task: 'hold-meeting' }, holder, { personId: 'karen' })).toBe(false);
  });
});
