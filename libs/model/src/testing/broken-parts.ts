import type { MistakeCode } from '../language/mistake.js';

/** What is replaced by what; the mistake stands at the ▶, or right before the last text. */
export type Example = [code: MistakeCode, path: string, old: string, replacement: string, before?: string];

const voiceStep = '  - { id: voice, titel: Barnet, spørgsmål: Hvad siger barnet?, samler: barnets stemme }\n';
const field = (rest: string) => `{ id: a, titel: A, spørgsmål: Hvad?, ${rest} }`;
const step = (fields: string) =>
  `${voiceStep}  - { id: talk, titel: Snak, spørgsmål: Hvad?, samler: bidrag, felter: ${fields} }\n`;

const fields: Example[] = [
  ['field-unused', 'analysemodel[1].felter[0]', voiceStep, step(`[▶${field('form: tekst')}]`)],
  ['field-unused', 'analysemodel[1].felter[0]', voiceStep, step(`[▶${field('form: tekst, bruges i: []')}]`)],
  [
    'field-in-other-step',
    'analysemodel[0].felter',
    'samler: barnets stemme',
    `samler: barnets stemme, felter: ▶[${field('form: tekst, bruges i: [referat]')}]`,
  ],
  [
    'field-choices',
    'analysemodel[1].felter[0]',
    voiceStep,
    step(`[▶${field('form: valg, bruges i: [referat]')}]`),
  ],
  [
    'field-choices',
    'analysemodel[1].felter[0]',
    voiceStep,
    step(`[▶${field('form: valg, valg: [{ id: x, titel: X }], bruges i: [referat]')}]`),
  ],
  [
    'field-choices',
    'analysemodel[1].felter[0].valg',
    voiceStep,
    step(`[${field('form: dato, bruges i: [referat], valg: ▶[{ id: x, titel: X }]')}]`),
  ],
  [
    'duplicate-id',
    'analysemodel[1].felter[1].id',
    voiceStep,
    step(
      `[${field('form: dato, bruges i: [referat]')}, { id: ▶a, titel: B, spørgsmål: Hvad?, form: dato, bruges i: [referat] }]`,
    ),
  ],
  [
    'duplicate-id',
    'analysemodel[1].felter[0].valg[1].id',
    voiceStep,
    step(`[${field('form: valg, bruges i: [referat], valg: [{ id: x, titel: X }, { id: ▶x, titel: Y }]')}]`),
  ],
  [
    'duplicate-entry',
    'analysemodel[1].felter[0].bruges i[1]',
    voiceStep,
    step(`[${field('form: dato, bruges i: [referat, ▶referat]')}]`),
  ],
  [
    'duplicate-entry',
    'analysemodel[1].felter[0].svares af[1]',
    voiceStep,
    step(`[${field('form: dato, svares af: [barn, ▶barn], bruges i: [referat]')}]`),
  ],
  [
    'unknown-word',
    'analysemodel[1].felter[0].bruges i[0]',
    voiceStep,
    step(`[${field('form: dato, bruges i: [▶arkivet]')}]`),
  ],
];

const down = 'fra: authority, til: local, roller: [socialrådgiver]';
const when = (conditions: string) => `${down}, hvis: { ${conditions} }`;

const conditions: Example[] = [
  [
    'condition-stops-concern',
    'veje[0].hvis',
    'til: authority, roller: [skoleleder]',
    'til: authority, roller: [skoleleder], hvis: ▶{ barnet er hørt: ja }',
  ],
  ['condition-never-met', 'veje[1].hvis.møde er holdt', down, when('møde er holdt: ▶ja')],
  ['condition-never-met', 'veje[1].hvis.råd fra', down, when('råd fra: ▶local')],
  ['unknown-level', 'veje[1].hvis.råd fra', down, when('råd fra: ▶himlen')],
  ['missing', 'veje[1].hvis', down, `${down}, hvis: ▶{}`],
  ['missing', 'veje[1].hvis', down, `${down}, hvis: ▶{ barnet er hørt: nej }`],
  ['duplicate-entry', 'veje[1].hvis.alvor[1]', down, when('alvor: [rød, ▶rød]')],
];

const gate = (id: string, rest: string) =>
  `{ id: ${id}, titel: Port, hjemmel: { tekst: Barnets lov § 18, gælder fra: 2024-01-01 }, ${rest} }`;
const honour =
  'når: æresrelateret konflikt, spærrer: [forældrekontakt, netværk], åbnes når: [risikovurdering skrevet, myndigheden åbner]';
const abuse =
  'når: mistanke om overgreb, spærrer: [forældrekontakt], åbnes når: [barnet er hørt, myndigheden åbner]';
const withGates = (...gates: string[]) => `porte: [${gates.join(', ')}]\nlukkedage: [24-12]`;

const gates: Example[] = [
  [
    'gate-weakened',
    'porte[0].spærrer',
    'lukkedage: [24-12]',
    withGates(gate('g2', honour.replace('[forældrekontakt, netværk]', '▶[netværk]'))),
  ],
  [
    'gate-weakened',
    'porte[0].spærrer',
    'lukkedage: [24-12]',
    withGates(gate('g2', honour.replace('[forældrekontakt, netværk]', '▶[forældrekontakt]'))),
  ],
  [
    'gate-weakened',
    'porte[0].åbnes når',
    'lukkedage: [24-12]',
    withGates(gate('g2', honour.replace('[risikovurdering skrevet, ', '▶['))),
  ],
  [
    'gate-weakened',
    'porte[0].åbnes når',
    'lukkedage: [24-12]',
    withGates(gate('g1', abuse.replace('[barnet er hørt, myndigheden åbner]', '▶[barnet er hørt]'))),
  ],
  ['duplicate-id', 'porte[1].id', 'lukkedage: [24-12]', withGates(gate('g', honour), gate('▶g', abuse))],
  [
    'duplicate-entry',
    'porte[1].når',
    'lukkedage: [24-12]',
    withGates(gate('g1', abuse), gate('g2', abuse.replace('når: ', 'når: ▶'))),
  ],
  [
    'duplicate-entry',
    'porte[0].spærrer[1]',
    'lukkedage: [24-12]',
    withGates(gate('g1', abuse.replace('[forældrekontakt]', '[forældrekontakt, ▶forældrekontakt]'))),
  ],
];

/** Mistakes in the parts of the language that a model may leave out. */
export const brokenParts: readonly Example[] = [...fields, ...conditions, ...gates];
