import { beforeAll, describe, expect, it } from '@jest/globals';
import { isAutomatic } from '../domain/automatic-commands.js';
import { rejectionsByRule } from './rejections-of.js';
import { reachableRejections } from './testing/reachable-rejections.js';

describe('what a command can be refused with', () => {
  let inTheRules: Map<string, Set<string>>;
  beforeAll(() => {
    inTheRules = reachableRejections();
  });

  it('is listed for every command a person can send', () => {
    const commands = [...inTheRules.keys()].filter((command) => !isAutomatic(command));
    expect(Object.keys(rejectionsByRule)).toEqual(commands);
  });

  it.each(Object.entries(rejectionsByRule))(
    'is for %s what its rule says, no more and no less',
    (command, listed) => {
      expect([...listed].sort()).toEqual([...(inTheRules.get(command) ?? [])].sort());
    },
  );
});
