import { modelJsonSchema } from '../language/json-schema.js';
import { capacityWords } from '../language/words.js';
import { brokenExamples } from './broken-examples.js';
import { fieldsWithin, type SchemaNode } from './schema-node.js';
import { sectionExample } from './section-example.js';
import { whatMayStand } from './what-may-stand.js';

/** The whole language on one page: each section, each field, what may stand there, what it means, and an example. */
export function modelReference(): string {
  const schema = modelJsonSchema() as SchemaNode;
  const sections = Object.entries(schema.properties ?? {});
  return [
    ...introduction,
    ...table(schema),
    '',
    ...sections.flatMap(([key, node]) =>
      fieldsWithin(node) || node.type === 'array' ? section(key, node) : [],
    ),
    ...people(),
    ...mistakes(),
  ].join('\n');
}

const introduction = [
  '# Modelsproget, felt for felt',
  '',
  'Denne side er skrevet ud af sprogets skema med `npm run model -- reference`; ret den ikke i hånden. Vil I skrive jeres',
  'egen model, så begynd med [vejledningen](../../libs/model/README.md), og slå op her undervejs.',
  '',
  'Skriver I i et redigeringsprogram, der forstår YAML, kan det hjælpe jer med felter og ord. Sæt denne linje øverst i',
  'filen, med stien til `model.schema.json`:',
  '',
  '```yaml',
  '# yaml-language-server: $schema=../model.schema.json',
  '```',
  '',
  '## Filen',
  '',
];

function section(key: string, node: SchemaNode): string[] {
  const example = sectionExample(key);
  return [
    `## ${key}`,
    '',
    node.description ?? '',
    '',
    ...tables(key, node),
    ...(example === undefined ? [] : ['Fx:', '', '```yaml', example, '```', '']),
  ];
}

/** The fields of a section, and below them the fields of each that has some of its own. */
function tables(path: string, node: SchemaNode): string[] {
  const fields = fieldsWithin(node);
  if (!fields) return [];
  const within = Object.entries(fields.properties ?? {}).flatMap(([key, inner]) =>
    fieldsWithin(inner) ? [`### ${path} › ${key}`, '', ...tables(`${path} › ${key}`, inner)] : [],
  );
  return [...table({ ...fields, required: node.required ?? node.items?.required ?? [] }), '', ...within];
}

function table({ properties = {}, required = [] }: SchemaNode): string[] {
  return [
    '| Felt | Skal skrives | Det, der kan stå | Betydning |',
    '| --- | --- | --- | --- |',
    ...Object.entries(properties).map(([key, node]) => {
      const otherwise = typeof node.default === 'string' ? ` (ellers \`${node.default}\`)` : '';
      const cells = [
        `\`${key}\``,
        required.includes(key) && node.default === undefined ? 'ja' : `nej${otherwise}`,
        whatMayStand(node),
        node.description ?? '',
      ];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    }),
  ];
}

function people(): string[] {
  const line = ([term, ...others]: readonly string[]) =>
    `- ${term}${others.length > 0 ? ` (også ${others.join(', ')})` : ''}`;
  const { child, parent, companion, ...offices } = capacityWords;
  return [
    '## Mennesker',
    '',
    ...Object.values({ ...offices, child, parent, companion }).map(line),
    '',
    '## Roller',
    '',
    'De samme, undtagen barn, forælder og bisidder: de er med, men leder, beslutter og skylder ikke noget på kommunens vegne.',
    '',
  ];
}

function mistakes(): string[] {
  return [
    '## Det, der prøves',
    '',
    '`npm run model -- check min-model.yaml` siger hver fejl med linje, tegn og råd. For hver ligger en lille model i',
    '[`libs/model/broken`](../../libs/model/broken), som I kan prøve kommandoen på.',
    '',
    ...brokenExamples().flatMap(({ file, about, expected }) => [
      `- **${about}** ([${file}](../../libs/model/broken/${file}))`,
      ...expected.map((answer) => `  ${answer.replace(/^[^ ]+ /, '')}`),
    ]),
    '',
  ];
}
