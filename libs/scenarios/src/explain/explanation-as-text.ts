import { inWords as momentInWords } from '../language/expectations/time-seen.js';
import type { CaseExplained, Explanation, Impossible, Possible } from './explain-scenario.js';
import type { WayExplained } from './ways-explained.js';

export function explanationAsText({ at, steps, failures, cases }: Explanation): readonly string[] {
  return [
    `Efter ${steps} trin er det ${momentInWords(at)}.`,
    ...failures.map(({ line, column, message }) => `${line}:${column} ${message}`),
    ...(cases.length === 0 ? ['Der er ikke noget forløb endnu: nogen skal rejse en bekymring.'] : []),
    ...cases.flatMap(caseAsText),
  ];
}

function caseAsText({
  name,
  level,
  closed,
  threadHolder,
  unseenBy,
  ways,
  can,
  cannot,
}: CaseExplained): string[] {
  const holder = threadHolder === undefined ? 'ingen er tovholder' : `tovholder er ${threadHolder}`;
  const nothingToDo = cannot.filter(({ people }) => people.length === 0);
  const refused = cannot.filter(({ people }) => people.length > 0);
  return [
    '',
    `Forløbet ${name}: ${closed ? 'afsluttet på' : 'på'} ${level}; ${holder}.`,
    '',
    'Det kan ske nu:',
    ...(can.length === 0 ? ['- Intet.'] : byPerson(can)),
    '',
    'Vejene herfra:',
    ...(ways.length === 0 ? ['- Ingen.'] : ways.flatMap(wayAsText)),
    '',
    'Det kan ikke ske nu:',
    ...onceForEachReason(refused),
    ...onceForEachReason(nothingToDo),
    ...(unseenBy.length > 0 ? ['', `Har ingen del i forløbet og ser det ikke: ${unseenBy.join(', ')}.`] : []),
  ];
}

function byPerson(can: readonly Possible[]): string[] {
  const people = [...new Set(can.map(({ person }) => person))];
  return people.map((person) => {
    const theirs = can.filter((one) => one.person === person);
    const said = theirs.map(({ does, choices }) =>
      choices.length > 0 ? `${does} (${choices.join(', ')})` : does,
    );
    return `- ${person}: ${said.join('; ')}`;
  });
}

function wayAsText({ does, to, asksFor, people, refused }: WayExplained): string[] {
  const may = people.length === 0 ? 'ingen nu' : people.join(', ');
  return [
    `- ${does}, ${to}${asksFor}: ${may}`,
    ...refused.map((one) => `  kan ikke (${one.people.join(', ')}): ${one.why}`),
  ];
}

/** What cannot be for the same reason, of the same people, is told together. */
function onceForEachReason(cannot: readonly Impossible[]): string[] {
  const reasonOf = ({ people, why }: Impossible) =>
    `${people.length === 0 ? '' : ` (${people.join(', ')})`}: ${why}`;
  const reasons = [...new Set(cannot.map(reasonOf))];
  return reasons.map((reason) => {
    const alike = cannot.filter((one) => reasonOf(one) === reason);
    return `- ${alike.map(({ does }) => does).join('; ')}${reason}`;
  });
}
