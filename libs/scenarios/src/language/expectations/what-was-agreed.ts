import { daysFromAgreement } from '@tovholder/cases';
import { lengthInWords } from '@tovholder/model';
import { inCase, listOf, optional, person, wholeNumber, word, words, yesNo } from '../kinds-of-detail.js';
import { agreement } from '../verbs/agreement-verbs.js';
import { grant } from '../verbs/grant-verbs.js';
import { measure, trialAction } from '../verbs/measure-verbs.js';
import { task } from '../verbs/task-verbs.js';
import { expectation, listed, unless, type Expectation, type Look } from './expectation.js';
import { time } from './time-expected.js';

const agreementWords = {
  open: ['åben'],
  kept: ['holdt'],
  missed: ['ikke holdt'],
  withdrawn: ['trukket'],
  left: ['efterladt åben'],
} as const;
const trialWords = {
  running: ['i gang'],
  stopped: ['gjort op'],
  adopted: ['gjort til fast praksis'],
  left: ['efterladt åben'],
} as const;
const measureWords = { running: ['i gang'], ended: ['afsluttet'] } as const;
const grantWords = {
  proposed: ['foreslået'],
  given: ['givet'],
  declined: ['afslået'],
  settled: ['gjort op'],
} as const;
const taskWords = { open: ['åben'], done: ['gjort'], dropped: ['droppet'] } as const;
const highestAmount = 1_000_000_000;
const fundingWords = { open: ['åben'], settled: ['afklaret'] } as const;

export const agreedExpectations: readonly Expectation[] = [
  expectation(
    'aftalen',
    {
      aftalen: agreement(),
      er: optional(word(agreementWords)),
      ansvarlig: optional(words()),
      senest: optional(time),
    },
    ({ aftalen, er, ansvarlig, senest }, look) => {
      const { status, owner, by } = inCase(look.state.agreements, aftalen.agreementId, 'en aftale');
      const holds =
        (er === undefined || er === status) &&
        (ansvarlig === undefined || owner?.name === ansvarlig) &&
        (senest?.isThen(by && endOf(by, look), look) ?? true);
      const whose = owner ? `hos ${owner.name}` : 'uden ansvarlig';
      return unless(
        holds,
        () => `Den var ${agreementWords[status][0]}, ${whose}, ${by ? `senest ${by}` : 'uden dato'}.`,
      );
    },
  ),
  expectation(
    'prøvehandlingen',
    { prøvehandlingen: trialAction(), er: word(trialWords) },
    ({ prøvehandlingen, er }, { state }) => {
      const { status } = inCase(state.trialActions, prøvehandlingen.trialActionId, 'en prøvehandling');
      return unless(er === status, () => `Den var ${trialWords[status][0]}.`);
    },
  ),
  expectation(
    'indsatsen',
    {
      indsatsen: measure(),
      er: optional(word(measureWords)),
      begynder: optional(time),
      betalingen: optional(word(fundingWords)),
      'afklares af': optional(listOf(person())),
      'dage fra aftale': optional(wholeNumber(0, 10_000)),
      'tog før': optional(words()),
    },
    (told, look) => {
      const one = inCase(look.state.measures, told.indsatsen.measureId, 'en indsats');
      const owners = told['afklares af'];
      const days = daysFromAgreement(look.history, one.measureId);
      const { tookBefore } = look.model.funding ?? {};
      const before = tookBefore && lengthInWords(tookBefore);
      const holds =
        (told.er === undefined || told.er === one.status) &&
        (told.begynder?.isThen(endOf(one.startsOn, look), look) ?? true) &&
        (told.betalingen === undefined || told.betalingen === one.funding) &&
        (owners === undefined ||
          (owners.length === one.fundingOwners.length &&
            owners.every(({ personId }) => one.fundingOwners.includes(personId)))) &&
        (told['dage fra aftale'] === undefined || told['dage fra aftale'] === days) &&
        (told['tog før'] === undefined || told['tog før'] === before);
      const asking = [...look.cast.people.values()].filter(({ personId }) =>
        one.fundingOwners.includes(personId),
      );
      const who = listed(
        asking.map(({ name }) => name),
        'ingen',
      );
      return unless(
        holds,
        () =>
          `Den var ${measureWords[one.status][0]} fra ${one.startsOn}; betalingen ${fundingWords[one.funding][0]}, hos ${who}. Fra aftale til indsats: ${days ?? 'ingen'} dage; før ${before ?? 'ukendt'}.`,
      );
    },
  ),
  expectation(
    'bevillingen',
    {
      bevillingen: grant(),
      er: optional(word(grantWords)),
      'brugt kroner': optional(wholeNumber(0, highestAmount)),
      'mangler svar fra': optional(listOf(person())),
    },
    (told, { state, cast }) => {
      const one = inCase(state.grants, told.bevillingen.grantId, 'en bevilling');
      const awaited = told['mangler svar fra'];
      const holds =
        (told.er === undefined || told.er === one.status) &&
        (told['brugt kroner'] === undefined || told['brugt kroner'] === one.usedKroner) &&
        (awaited === undefined ||
          (awaited.length === one.awaits.length &&
            awaited.every(({ personId }) => one.awaits.some((other) => other.personId === personId))));
      const asked = [...cast.people.values()].filter(({ personId }) =>
        one.awaits.some((other) => other.personId === personId),
      );
      return unless(
        holds,
        () =>
          `Den var ${grantWords[one.status][0]}, brugt ${one.usedKroner} kroner; der manglede svar fra ${listed(
            asked.map(({ name }) => name),
            'ingen',
          )}.`,
      );
    },
  ),
  expectation(
    'opgaven',
    { opgaven: task(), er: optional(word(taskWords)), hos: optional(person()) },
    ({ opgaven, er, hos }, { state }) => {
      const { status, owner } = inCase(state.tasks, opgaven.taskId, 'en opgave');
      const holds =
        (er === undefined || er === status) && (hos === undefined || hos.personId === owner.personId);
      return unless(holds, () => `Den var ${taskWords[status][0]}, hos ${owner.name}.`);
    },
  ),
  expectation('en indsats er i gang', { 'en indsats er i gang': yesNo(true) }, (told, { state }) => {
    const running = Object.values(state.measures).filter(({ status }) => status === 'running');
    return unless(
      told['en indsats er i gang'] === running.length > 0,
      () => `I gang var ${listed(running.map(({ what }) => what))}.`,
    );
  }),
];

function endOf(date: string, { calendar }: Look): string {
  return calendar.endOfDay(date);
}
