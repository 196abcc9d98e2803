import { seesCase, type CaseState } from '@tovholder/cases';
import type { Words } from '@tovholder/model';
import type { Detail } from '../detail.js';
import { level, listOf, ofModel, optional, person, word, yesNo } from '../kinds-of-detail.js';
import { expectation, listed, unless, type Expectation, type Look } from './expectation.js';
import { time } from './time-expected.js';
import { inWords } from './time-seen.js';

const statusWords: Words<CaseState['status']> = {
  open: ['åbent'],
  closed: ['afsluttet'],
  none: ['ikke begyndt'],
};

const contactWords: Words<CaseState['parentContact']> = {
  open: ['åben'],
  barred: ['lukket'],
  suspended: ['lukket i et andet forløb'],
};

type DeadlineStanding = CaseState['deadlines'][string]['status'] | 'met-late' | 'not-set';
const deadlineWords: Words<DeadlineStanding> = {
  running: ['løber'],
  met: ['holdt'],
  'met-late': ['holdt for sent'],
  missed: ['overskredet'],
  lapsed: ['bortfaldet'],
  'not-set': ['ikke sat'],
};

/** One of the people, or nobody. */
const somebody: Detail<string | undefined> = {
  takes: 'et af scenariets mennesker, eller »ingen«',
  read: (written, { cast }) => {
    if (written.value === 'ingen') return () => undefined;
    const found = written.word(cast.people);
    return found && (() => found.personId);
  },
};

function nameOf(personId: string | undefined, { cast }: Look): string {
  if (personId === undefined) return 'ingen';
  return [...cast.people.values()].find((one) => one.personId === personId)?.name ?? personId;
}

export const standingExpectations: readonly Expectation[] = [
  expectation('forløbet er', { 'forløbet er': word(statusWords) }, (told, { state: { status } }) =>
    unless(told['forløbet er'] === status, () => `Det var ${statusWords[status][0]}.`),
  ),
  expectation('niveauet er', { 'niveauet er': level() }, (told, { state, model }) => {
    const title = model.levels.find(({ id }) => id === state.level)?.title ?? state.level;
    return unless(told['niveauet er'] === state.level, () => `Det var »${title}«.`);
  }),
  expectation('tovholder er', { 'tovholder er': somebody }, (told, look) => {
    const holder = look.state.threadHolder?.personId;
    return unless(told['tovholder er'] === holder, () => `Det var ${nameOf(holder, look)}.`);
  }),
  expectation('rådgiver er', { 'rådgiver er': somebody }, (told, look) => {
    const handler = look.state.reception?.handler?.personId;
    return unless(told['rådgiver er'] === handler, () => `Det var ${nameOf(handler, look)}.`);
  }),
  expectation('ansvarlig er', { 'ansvarlig er': somebody }, (told, look) => {
    const { responsible } = look.state;
    return unless(told['ansvarlig er'] === responsible, () => `Det var ${nameOf(responsible, look)}.`);
  }),
  expectation(
    'modtaget af myndigheden',
    { 'modtaget af myndigheden': yesNo(true), tidspunkt: optional(time) },
    (told, look) => {
      const { reception } = look.state;
      const instead = () =>
        reception ? `Den blev modtaget ${inWords(reception.at)}.` : 'Den var ikke modtaget.';
      const inTime = told.tidspunkt?.isThen(reception?.at, look) ?? true;
      return unless(told['modtaget af myndigheden'] === (reception !== undefined) && inTime, instead);
    },
  ),
  expectation(
    'kontakt til forældrene er',
    { 'kontakt til forældrene er': word(contactWords) },
    (told, { state: { parentContact } }) =>
      unless(
        told['kontakt til forældrene er'] === parentContact,
        () => `Den var ${contactWords[parentContact][0]}.`,
      ),
  ),
  expectation(
    'frist',
    {
      frist: ofModel('en frist', ({ deadlines }) => deadlines),
      er: optional(word(deadlineWords)),
      senest: optional(time),
      'regnes fra': optional(time),
    },
    (told, look) => {
      const set = Object.values(look.state.deadlines).filter(({ rule }) => rule === told.frist);
      const deadline = set.at(-1);
      const standing = deadline ? standingOf(deadline, look) : 'not-set';
      const holds =
        (told.er === undefined ? deadline !== undefined : told.er === standing) &&
        (told.senest?.isThen(deadline?.dueAt, look) ?? true) &&
        (told['regnes fra']?.isThen(deadline?.startsAt, look) ?? true);
      const when = () =>
        deadline ? `, regnet fra ${inWords(deadline.startsAt)}, senest ${inWords(deadline.dueAt)}` : '';
      return unless(holds, () => `Fristen var ${deadlineWords[standing][0]}${when()}.`);
    },
  ),
  expectation('ser forløbet', { 'ser forløbet': listOf(person()) }, (told, { state, now }) => {
    const blind = told['ser forløbet'].filter((one) => !seesCase(one, state, now));
    return unless(blind.length === 0, () => `Det kan ikke ses af ${listed(blind.map(({ name }) => name))}.`);
  }),
  expectation('ser ikke forløbet', { 'ser ikke forløbet': listOf(person()) }, (told, { state, now }) => {
    const seeing = told['ser ikke forløbet'].filter((one) => seesCase(one, state, now));
    return unless(seeing.length === 0, () => `Det kan ses af ${listed(seeing.map(({ name }) => name))}.`);
  }),
];

function standingOf(
  { deadlineId, status }: CaseState['deadlines'][string],
  { history }: Look,
): DeadlineStanding {
  const late = history.some(
    (event) => event.type === 'DeadlineMet' && event.data.deadlineId === deadlineId && event.data.late,
  );
  return status === 'met' && late ? 'met-late' : status;
}
