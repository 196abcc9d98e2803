import type { TrailFact } from '@tovholder/cases';
import { level, ofModel, optional, person, wholeNumber, word, words } from '../kinds-of-detail.js';
import { expectation, listed, unless, type Expectation, type Look } from './expectation.js';
import { time } from './time-expected.js';
import { inWords } from './time-seen.js';

const voiceWords = { heard: ['hørt'], excepted: ['undtaget'], 'not-heard': ['ikke hørt'] } as const;
const days = wholeNumber(0, 10_000);

export const trailExpectations: readonly Expectation[] = [
  expectation(
    'sporet siger',
    {
      'sporet siger': words(),
      af: optional(person()),
      den: optional(time),
      mandat: optional(ofModel('et mandat', ({ mandates }) => mandates)),
      hjemmel: optional(words()),
      grundlag: optional(words()),
      'barnets stemme': optional(word(voiceWords)),
      gange: optional(wholeNumber(1, 1000)),
      'læst af': optional(person()),
    },
    (told, look) => {
      const facts = look.views.trailOf(look.caseId, told['læst af']);
      const saying = facts.filter(({ what }) => what.includes(told['sporet siger']));
      const fitting = saying.filter(
        (fact) =>
          (told.af === undefined || fact.who.personId === told.af.personId) &&
          (told.den?.isThen(fact.at, look) ?? true) &&
          (told.mandat === undefined || fact.mandate?.mandateId === told.mandat) &&
          (told.hjemmel === undefined || (fact.legalBasis ?? '').includes(told.hjemmel)) &&
          (told.grundlag === undefined || fact.basis.includes(told.grundlag)) &&
          (told['barnets stemme'] === undefined || fact.childsVoice.state === told['barnets stemme']),
      );
      const holds = told.gange === undefined ? fitting.length > 0 : fitting.length === told.gange;
      return unless(holds, () => `Sporet sagde ${inOrder(saying.length > 0 ? saying : facts)}.`);
    },
  ),
  expectation(
    'sporet siger ikke',
    { 'sporet siger ikke': words(), 'læst af': optional(person()) },
    (told, { views, caseId }) => {
      const facts = views.trailOf(caseId, told['læst af']);
      const saying = facts.filter(({ what }) => what.includes(told['sporet siger ikke']));
      return unless(saying.length === 0, () => `Sporet sagde ${inOrder(saying)}.`);
    },
  ),
  expectation(
    'fra sporet siger',
    {
      'fra sporet siger': words(),
      'til sporet siger': words(),
      'går der højst': optional(days),
      'går der': optional(days),
    },
    (told, look) => {
      const facts = look.views.trailOf(look.caseId);
      const from = facts.find(({ what }) => what.includes(told['fra sporet siger']));
      const until = facts.findLast(({ what }) => what.includes(told['til sporet siger']));
      if (!from || !until) return `Sporet sagde ${inOrder(facts)}.`;
      const passed = daysBetween(from.at, until.at);
      const holds = passed <= (told['går der højst'] ?? Infinity) && passed === (told['går der'] ?? passed);
      return unless(holds, () => `Der gik ${passed} dage.`);
    },
  ),
  expectation('har været på niveauet', { 'har været på niveauet': level(), dage: days }, (told, look) => {
    const passed = daysAt(told['har været på niveauet'], look);
    return unless(passed === told.dage, () => `Det var der ${passed} dage.`);
  }),
];

function inOrder(facts: readonly TrailFact[]): string {
  return listed(facts.map(({ at, who, what }) => `${inWords(at)} ${who.name}: ${what}`));
}

const oneDay = 86_400_000;

function daysBetween(from: string, until: string): number {
  return Math.floor((Date.parse(until) - Date.parse(from)) / oneDay);
}

/** Whole days, all stays together, the one that goes on counted until now. */
function daysAt(wanted: string, { history, now }: Look): number {
  let [at, since, stayed] = ['', now, 0];
  const leave = (until: string) => {
    if (at === wanted) stayed += Date.parse(until) - Date.parse(since);
  };
  for (const event of history) {
    const moved =
      event.type === 'CaseOpened'
        ? event.data.level
        : event.type === 'CaseEscalated' || event.type === 'CaseReturned'
          ? event.data.to
          : undefined;
    if (moved === undefined) continue;
    leave(event.at);
    [at, since] = [moved, event.at];
  }
  const closed = history.findLast(({ type }) => type === 'CaseClosed' || type === 'CaseReopened');
  leave(closed?.type === 'CaseClosed' ? closed.at : now);
  return Math.floor(stayed / oneDay);
}
