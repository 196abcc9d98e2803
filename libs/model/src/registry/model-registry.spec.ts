import { describe, expect, it } from '@jest/globals';
import type { Model } from '../domain/model.js';
import { compileModel } from '../compile-model.js';
import { smallestModel } from '../testing/smallest-model.js';
import { ModelAltered, ModelFileMistaken, ModelInForceCannotChange, ModelUnknown } from './model-errors.js';
import { ModelRegistry } from './model-registry.js';

function model(version: string, title = 'Den mindste model'): Model {
  const compiled = compileModel(
    smallestModel.replace('version: "1"', `version: "${version}"`).replace('Den mindste model', title),
    'lille.yaml',
  );
  if (!compiled.ok) throw new ModelFileMistaken(compiled.mistakes);
  return compiled.model;
}

describe('the models in force', () => {
  const first = model('1');
  const registry = new ModelRegistry([first, model('2'), model('10')]);

  it('give a case the very model it was pinned to', () => {
    expect(registry.get({ name: 'lille', version: '1', hash: first.hash })).toBe(first);
  });

  it('give new cases the newest version, counted and not spelled', () => {
    expect(registry.current('lille').version).toBe('10');
  });

  it('do not have a model nobody put in force', () => {
    expect(() => registry.get({ ...first, version: '3' })).toThrow(ModelUnknown);
    expect(() => registry.current('stor')).toThrow(ModelUnknown);
  });

  it('do not pass one model off as another', () => {
    expect(() => registry.get({ ...first, hash: model('1', 'En anden').hash })).toThrow(ModelAltered);
  });

  it('are superseded, not edited', () => {
    expect(() => registry.putInForce(model('1', 'Rettet i smug'))).toThrow(ModelInForceCannotChange);
    expect(registry.get(first)).toBe(first);
  });

  it('may be put in force again unchanged', () => {
    registry.putInForce(model('1'));
    expect(registry.get(first)).toBe(first);
  });

  it('are what their fingerprint says', () => {
    expect(() => registry.putInForce({ ...model('4'), title: 'Ændret bagefter' })).toThrow(ModelAltered);
  });

  it('cannot be changed in memory either', () => {
    expect(Object.isFrozen(first.levels[0])).toBe(true);
  });
});
