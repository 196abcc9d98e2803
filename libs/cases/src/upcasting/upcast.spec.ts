import { describe, expect, it } from '@jest/globals';
import { currentSchemaVersion, upcast, UnknownCaseEvent, type Upcasters } from './upcast.js';

describe('an event written by an earlier release', () => {
  const steps: Upcasters = {
    WaitRequested: [
      (data) => ({ ...data, says: (data as { text: string }).text }),
      (data) => ({ ...data, heard: true }),
    ],
  };

  it('is read through every step from its version to the present', () => {
    expect(upcast('WaitRequested', 1, { text: 'vent' }, steps).data).toEqual({
      text: 'vent',
      says: 'vent',
      heard: true,
    });
    expect(upcast('WaitRequested', 2, { says: 'vent' }, steps).data).toEqual({ says: 'vent', heard: true });
  });

  it('is left alone when it is written in the present version', () => {
    expect(currentSchemaVersion('WaitRequested', steps)).toBe(3);
    expect(upcast('WaitRequested', 3, { says: 'vent' }, steps).data).toEqual({ says: 'vent' });
  });

  it('is refused when a later release wrote it, rather than read wrongly', () => {
    expect(() => upcast('WaitRequested', 4, {}, steps)).toThrow(UnknownCaseEvent);
    expect(() => upcast('SomethingNew', 1, {})).toThrow(UnknownCaseEvent);
  });
});
