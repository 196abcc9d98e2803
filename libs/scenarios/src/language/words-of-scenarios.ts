import type { Details } from './detail.js';
import { expectations } from './expectations/expectations.js';
import { everyTaskTerm } from './expectations/task-words.js';
import { verbs } from './verbs/verbs.js';

/** Every word a scenario may use, as a page to look it up in (Markdown, Danish). */
export function wordsOfScenarios(): string {
  return [
    '# Ordene i et scenarie',
    '',
    'Siden skrives af `npm run model -- words`. Hvordan man skriver et scenarie, står i',
    '[Prøv jeres model](proev-jeres-model.md). Det, der står i parentes, kan udelades.',
    '',
    '## Det, mennesker gør',
    '',
    'Skrives efter navnet: `når: Freja rejser en bekymring`. Alle trin kan også have `forløb`, `kan ikke` og `så`.',
    '',
    ...verbs.flatMap(({ says: [shown], details }) => [`### ${shown}`, '', ...rows(details)]),
    '## Det, der ventes',
    '',
    'Står under `så`, og begynder med det første felt, som altid skrives. Står der »ellers …« ved det, kan det stå tomt.',
    'Alle kan også have `forløb`. Fx:',
    '',
    '```yaml',
    'så:',
    '  - bevillingen:       # den seneste',
    '    er: givet',
    '  - bevillingen: 1     # den første',
    '    er: gjort op',
    '```',
    '',
    ...expectations.flatMap(({ lead, details }) => [`### ${lead}`, '', ...rows(details, lead)]),
    '## Opgaverne i en kø',
    '',
    'De kan stå efter `ligger`. Modellens frister ligger der også, hver under sin egen titel.',
    '',
    ...everyTaskTerm.map((term) => `- ${term}`),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function rows(details: Details, lead?: string): string[] {
  const each = Object.entries(details).map(
    ([key, { takes, usually }]) => `- ${usually && key !== lead ? `(\`${key}\`)` : `\`${key}\``}: ${takes}`,
  );
  return each.length === 0 ? [] : [...each, ''];
}
