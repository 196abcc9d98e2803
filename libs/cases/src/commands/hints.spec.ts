import { describe, expect, it } from '@jest/globals';
import { fold } from '../domain/evolve.js';
import type { CaseFact } from '../domain/case-event.js';
import type { CaseState } from '../domain/case-state.js';
import type { ActingPerson } from '../domain/people.js';
import { assignHandler } from '../domain/testing/commands.js';
import { concernRaised, concernReceived } from '../domain/testing/concern-history.js';
import { given } from '../domain/testing/given.js';
import { familyLeader, secondSocialWorker, socialWorker } from '../domain/testing/municipality.js';
import {
  concernAssessed,
  followUpHeld,
  handlerAssigned,
  notifierAcknowledged,
} from '../domain/testing/later-history.js';
import { meetingMoved, meetingScheduled } from '../domain/testing/meeting-history.js';
import { calendar } from '../domain/testing/model.js';
import { hintsOf } from './hints.js';

const contact = (parentContact: CaseState['parentContact']): CaseState => ({ ...fold([]), parentContact });
const withParents = [followUpHeld({ heard: ['child', 'parent'] })];

describe('what is worth looking at again', () => {
  it('is a meeting on a closed day', () => {
    const onSunday = [meetingScheduled({ at: '2026-04-05T10:00:00.000Z' })];
    expect(hintsOf(onSunday, contact('open'), calendar)).toEqual([
      expect.stringContaining('som ikke er en arbejdsdag'),
    ]);
  });

  it('is a meeting later than the model wants it', () => {
    const modelLatest = '2026-03-16T22:59:59.999Z';
    const late = [
      'Mødet ligger senere, end modellen vil have det: senest 16. marts 2026. Flyt det frem, om det kan lade sig gøre.',
    ];
    expect(hintsOf([meetingScheduled({ modelLatest })], contact('open'), calendar)).toEqual(late);
    expect(hintsOf([meetingMoved({ modelLatest })], contact('open'), calendar)).toEqual(late);
    expect(hintsOf([meetingScheduled(), meetingMoved()], contact('open'), calendar)).toEqual([]);
  });

  it('G1: is that parents were heard whom nobody may contact, and whom to tell', () => {
    expect(hintsOf(withParents, contact('barred'), calendar)).toEqual([
      expect.stringMatching(/før barnet er hørt.*Sig det til familieafdelingen med det samme\.$/),
    ]);
    expect(hintsOf([followUpHeld({ heard: ['companion'] })], contact('barred'), calendar)).toHaveLength(1);
  });

  it('G1: tells those of another case whom to ask, and nothing of why', () => {
    const [hint, ...more] = hintsOf(withParents, contact('suspended'), calendar);
    expect(more).toEqual([]);
    expect(hint).toMatch(/kontaktes lige nu\. Ring til familieafdelingen, før du gør mere\.$/);
    expect(hint).not.toMatch(/overgreb|mistanke|barnet er hørt/);
  });

  it('is nothing where the parents may be heard, or were not', () => {
    expect(hintsOf(withParents, contact('open'), calendar)).toEqual([]);
    for (const without of [followUpHeld(), followUpHeld({ heard: ['child'] }), notifierAcknowledged()])
      expect(hintsOf([without], contact('barred'), calendar)).toEqual([]);
  });

  it('G4: is that whoever was assigned may not reassess the child, until it is assessed', () => {
    const told = (handlers: readonly ActingPerson[], ...more: readonly CaseFact[]) => {
      const { state } = given(concernRaised(), concernReceived({ earlierHandlers: handlers }), ...more)
        .by(familyLeader)
        .when(assignHandler());
      return hintsOf([handlerAssigned(socialWorker)], state, calendar);
    };
    expect(told([socialWorker])).toEqual([expect.stringMatching(/^Sara Opdigtet har haft en anden sag/)]);
    expect(told([secondSocialWorker])).toEqual([]);
    expect(told([socialWorker], concernAssessed())).toEqual([]);
    expect(hintsOf([handlerAssigned(socialWorker)], contact('open'), calendar)).toEqual([]);
  });
});
