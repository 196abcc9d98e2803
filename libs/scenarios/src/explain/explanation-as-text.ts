import { inWords as momentInWords } from '../language/expectations/time-seen.js';
import type { CaseExplained, Explanation, Possible } from './explain-scenario.js';

export function explanationAsText({ at, steps, failures, cases }: Explanation): readonly string[] {
  return [
    `Efter ${steps} trin er det ${momentInWords(at)}.`,
    ...failures.map(({ line, column, message }) => `${line}:${column} ${message}`),
    ...(cases.length === 0 ? ['Der er ikke noget forløb endnu: nogen skal rejse en bekymring.'] : []),
    ...cases.flatMap(caseAsText),
  ];
}

function caseAsText({ name, level, closed, threadHolder, unseenBy, can, cannot }: CaseExplained): string[] {
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
    'Det kan ikke ske nu:',
    ...refused.map(({ does, people, why }) => `- ${does} (${people.join(', ')}): ${why}`),
    ...nothingToDo.map(({ does, why }) => `- ${does}: ${why}`),
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
