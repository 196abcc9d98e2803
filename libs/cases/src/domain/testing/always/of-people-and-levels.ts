import { has, type Rules } from './rules.js';

/** What must hold of where a case stands, and of who sees it. */
export const ofPeopleAndLevels: Rules = {
  'an open case has one named person holding the thread': (_, __, { status, threadHolder }) =>
    status !== 'open' || Boolean(threadHolder?.personId && threadHolder.name),
  'the case stands at a level of the model': (_, __, after, modelOf) =>
    after.status === 'none' || modelOf(after).levels.some(({ id }) => id === after.level),
  'whoever lost sight of the case by a consent does nothing more in it': (before, events) =>
    events.every(({ by, at }) => {
      const { responsible, sightByConsent } = before;
      const sight = sightByConsent[by.personId];
      // PPR and the health visitors see no case by where they work.
      return by.role !== 'ppr' || by.personId === responsible || sight === undefined || at < sight.until;
    }),
  'an office outlasts every consent': (_, __, { withOffice, sightByConsent }) =>
    withOffice.every((personId) => !Object.hasOwn(sightByConsent, personId)),
  'part once given is not taken, but by the family moving': (before, events, after) =>
    has(events, 'CaseHandedOver') || before.withPart.every((person) => after.withPart.includes(person)),
};
