import { isLocalDate } from '@tovholder/calendar';
import type { Role } from '@tovholder/identity';
import { capacityWords, codesByTerm, type Capacity } from '@tovholder/model';
import { castOf, usualUnitOf, type Cast, type Child, type Employee } from '../municipality/cast.js';
import type { Written } from './written.js';

const notEmployed: readonly string[] = ['child', 'parent', 'companion', 'other-professional'];
const rolesByTerm = new Map(
  [...codesByTerm(capacityWords)].filter(
    (entry): entry is [string, Role & Capacity] => !notEmployed.includes(entry[1]),
  ),
);

const mostNames = 200;

/** The people, the children and the groups a scenario is about. */
export function readCast(file: Written): Cast {
  const people = file.at('mennesker');
  if (!people) file.wrong('Her mangler »mennesker:« med navn og rolle, fx »Freja: lærer på Skolen«.');
  else if (!people.isMap())
    people.wrong('Skriv hvert menneske med navn og rolle, fx »Freja: lærer på Skolen«.');
  const employees = people?.isMap() ? namesIn(people).flatMap((name) => employee(name, people) ?? []) : [];
  return castOf(employees, readChildren(file.at('børn')), readGroups(file.at('grupper')));
}

function employee(name: string, people: Written): Employee | undefined {
  const appointments = people.at(name)?.list()?.map(appointment);
  if (!appointments) return undefined;
  return { name, appointments: appointments.filter((one) => one !== undefined) };
}

/** `skoleleder på Lindevangskolen`; where the role is, when no place is named. */
function appointment(written: Written): Employee['appointments'][number] | undefined {
  const text = written.text();
  if (text === undefined) return undefined;
  const [, term = text, unit] = /^(.+?) (?:på|i|ved|for) (.+)$/.exec(text) ?? [];
  const role = rolesByTerm.get(text) ?? rolesByTerm.get(term);
  if (role === undefined) return written.unknown(term, [...rolesByTerm.keys()]);
  return { role, unit: rolesByTerm.has(text) ? usualUnitOf(role) : (unit ?? usualUnitOf(role)) };
}

const unknownNumber = 'uden CPR-nummer';

function readChildren(written: Written | undefined): Map<string, Child> {
  if (!written) return new Map();
  if (!written.isMap())
    return new Map(
      (written.list() ?? []).flatMap((one) => {
        const name = one.text();
        return name === undefined ? [] : [[name, { known: true }]];
      }),
    );
  return new Map(namesIn(written).map((name) => [name, childCalled(written.at(name))]));
}

/** `født 2015-03-30`, or that the number is not known. */
function childCalled(written: Written | undefined): Child {
  const text = written?.text();
  if (text === unknownNumber) return { known: false };
  const [, bornOn] = /^født (.+)$/.exec(text ?? '') ?? [];
  if (bornOn !== undefined && isLocalDate(bornOn)) return { known: true, bornOn };
  if (text !== undefined) written?.wrong(`Skriv »født 2015-03-30« eller »${unknownNumber}«.`);
  return { known: true };
}

function readGroups(written: Written | undefined): Map<string, string> {
  if (!written) return new Map();
  if (!written.isMap())
    return new Map(
      (written.list() ?? []).flatMap((one) => {
        const name = one.text();
        return name === undefined ? [] : [[name, name]];
      }),
    );
  return new Map(namesIn(written).map((name) => [name, written.at(name)?.text() ?? name]));
}

function namesIn(written: Written): string[] {
  const names = written.keys();
  if (names.length > mostNames) written.wrong(`Her er mere end ${mostNames} navne.`);
  return names.slice(0, mostNames);
}
