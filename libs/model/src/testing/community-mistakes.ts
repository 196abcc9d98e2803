import type { MistakeCode } from '../language/mistake.js';

/** Where the parts of the language that a model need not write are put into the smallest model. */
const end = 'lukkedage: [24-12]\n';

const groups = `grupper:
  spørgsmål: Hvad siger I selv?
  høres før mødet slutter: nej
  høres før beslutning: nej
`;

function grant(changed: Readonly<Record<string, string>>): string {
  const usual = {
    id: 'sparring',
    titel: 'Sparring',
    niveau: 'local',
    roller: '[skolechef, PPR]',
    'alle skal være enige': 'ja',
    'højst kroner': '250000',
    formål: '[{ id: skills, titel: Kompetence }]',
    'handler om': '[gruppe]',
    'barnet høres først': 'ja',
    'ses efter inden': '3 måneder',
  };
  const lines = Object.entries({ ...usual, ...changed }).map(([key, value]) => `${key}: ${value}`);
  return `  - ${lines.join('\n    ')}\n`;
}

type Example = [code: MistakeCode, path: string, old: string, replacement: string, before?: string];

function inGrants(code: MistakeCode, path: string, changed: Readonly<Record<string, string>>): Example {
  return [code, `bevillinger[0].${path}`, end, `bevillinger:\n${grant(changed)}${end}`];
}

const funding = `finansiering:
  betalere: [{ id: school, titel: Skolen }]
  indsatser:
    - { id: help, titel: Hjælp, betales af: [{ betaler: school, procent: 100 }], må begynde uafklaret: ja }
  åbne spørgsmål: { afklares af: [skolechef], afklares inden: 20 dage, mindes om efter: 10 dage }
`;

function inFunding(code: MistakeCode, path: string, old: string, wrong: string): Example {
  return [code, `finansiering.${path}`, end, `${funding.replace(old, wrong)}${end}`];
}

function inTasks(code: MistakeCode, path: string, changed: Readonly<Record<string, string>>): Example {
  const usual = {
    id: 'observe',
    titel: 'Observér',
    niveauer: '[local]',
    'tilføjes af': '[skoleleder]',
    'gives til': '[skoleleder]',
  };
  const lines = Object.entries({ ...usual, ...changed }).map(([key, value]) => `${key}: ${value}`);
  return [code, `valgfrie opgaver[0].${path}`, end, `valgfrie opgaver:\n  - ${lines.join('\n    ')}\n${end}`];
}

function newerDeadline(
  code: MistakeCode,
  replaces: string,
  validFrom: string,
  metBy = 'bekymring vurderet',
): Example {
  const rule = [
    'id: assess-sooner',
    'titel: Vurder før',
    'begynder ved: bekymring modtaget',
    `holdt ved: ${metBy}`,
    'længde: 12 timer',
    `hjemmel: { tekst: Barnets lov § 136, gælder fra: ${validFrom} }`,
    'ansvarlig: familieafdelingsleder',
    replaces,
  ];
  return [code, 'frister[1].afløser', 'lovgrundlag:\n', `  - ${rule.join('\n    ')}\nlovgrundlag:\n`];
}

function trials(professions: string, within: string): string {
  return `prøvehandlinger:\n  mindst fagligheder: ${professions}\n  ses efter inden: ${within}\n${end}`;
}

function shared(atLeast: string): string {
  return `fælles indsatser:\n  træder mindst i stedet for: ${atLeast}\n${end}`;
}

/** Mistakes about groups, grants, trial actions and shared measures, as examples of what replaces what. */
export const communityRelations: Example[] = [
  inGrants('unknown-level', 'niveau', { niveau: '▶lokal' }),
  inGrants('grant-out-of-reach', 'niveau', { niveau: '▶authority' }),
  inGrants('duplicate-id', 'id', { id: '▶m1' }),
  inGrants('duplicate-id', 'formål[1].id', {
    formål: '[{ id: skills, titel: Kompetence }, { id: ▶skills, titel: Igen }]',
  }),
  inGrants('duplicate-entry', 'roller[1]', { roller: '[PPR, ▶PPR]' }),
  inGrants('duplicate-entry', 'handler om[1]', { 'handler om': '[gruppe, ▶gruppe]' }),
  inGrants('out-of-range', 'højst kroner', { 'højst kroner': '▶0' }),
  inGrants('unknown-word', 'roller[0]', { roller: '[▶forælder]' }),
  inGrants('too-few', 'formål', { formål: '▶[]' }),
  ['duplicate-id', 'bevillinger[1].id', end, `bevillinger:\n${grant({})}${grant({ id: '▶sparring' })}${end}`],
  ['too-few', 'bevillinger', end, `bevillinger: ▶[]\n${end}`],
  [
    'group-without-meeting',
    'bekymringer[1].mødeform',
    end,
    `${groups}${end}`,
    'network-meeting\n    holdes inden: 10',
  ],
  [
    'missing',
    'grupper.høres før beslutning',
    end,
    `grupper: ▶{ spørgsmål: Hvad?, høres før mødet slutter: nej }\n${end}`,
  ],
  ['out-of-range', 'prøvehandlinger.mindst fagligheder', end, trials('▶1', '2 måneder')],
  ['bad-length', 'prøvehandlinger.ses efter inden', end, trials('2', '▶snart')],
  ['out-of-range', 'fælles indsatser.træder mindst i stedet for', end, shared('▶1')],
  [
    'basis-not-yet-valid',
    'lovgrundlag.undersøgelse.gælder fra',
    'undersøgelse: { tekst: Barnets lov § 20, gælder fra: 2024-01-01 }\nlukkedage: [24-12]\n',
    'undersøgelse: { tekst: Barnets lov § 20, gælder fra: ▶2027-01-01 }\nlukkedage: [24-12]\nsættes i kraft: 2026-08-01\n',
  ],
  ['bad-date', 'sættes i kraft', end, `sættes i kraft: ▶snart\n${end}`],
  newerDeadline('unknown-deadline', 'afløser: ▶constructor', '2027-01-01'),
  newerDeadline('replaces-unlike', 'afløser: ▶assess', '2024-01-01'),
  newerDeadline('replaces-unlike', 'afløser: ▶assess', '2027-01-01', 'kvittering sendt'),
  inTasks('unknown-level', 'niveauer[0]', { niveauer: '[▶lokal]' }),
  inTasks('duplicate-entry', 'niveauer[1]', { niveauer: '[local, ▶local]' }),
  inTasks('duplicate-entry', 'tilføjes af[1]', { 'tilføjes af': '[skoleleder, ▶skoleleder]' }),
  inTasks('duplicate-entry', 'gives til[1]', { 'gives til': '[skoleleder, ▶skoleleder]' }),
  inTasks('duplicate-entry', 'handler om[1]', { 'handler om': '[barn, ▶barn]' }),
  inTasks('task-nobody-adds', 'tilføjes af', { 'tilføjes af': '▶[PPR, referent]' }),
  inTasks('task-nobody-adds', 'niveauer', { niveauer: '▶[authority]', 'handler om': '[gruppe]' }),
  inTasks('task-nobody-does', 'gives til', { 'gives til': '▶[PPR]' }),
  inTasks('unknown-word', 'gives til[0]', { 'gives til': '[▶barn]' }),
  inTasks('bad-length', 'gøres inden', { 'gøres inden': '▶snart' }),
  inTasks('unknown-key', 'constructor', { '▶constructor': 'ja' }),
  inFunding(
    'unknown-payer',
    'indsatser[0].betales af[0].betaler',
    'betaler: school',
    'betaler: ▶constructor',
  ),
  inFunding('payer-unused', 'betalere[1].id', 'Skolen }]', 'Skolen }, { id: ▶family, titel: F }]'),
  inFunding(
    'shares-not-whole',
    'indsatser[0].betales af',
    'af: [{ betaler: school, procent: 100',
    'af: ▶[{ betaler: school, procent: 99',
  ),
  inFunding('out-of-range', 'indsatser[0].betales af[0].procent', '100', '▶101'),
  inFunding('duplicate-id', 'betalere[1].id', 'Skolen }]', 'Skolen }, { id: ▶school, titel: F }]'),
  inFunding(
    'duplicate-id',
    'indsatser[1].id',
    '  åbne',
    '    - { id: ▶help, titel: Mere, må begynde uafklaret: ja }\n  åbne',
  ),
  inFunding(
    'duplicate-entry',
    'indsatser[0].betales af[1].betaler',
    'procent: 100 }]',
    'procent: 50 }, { betaler: ▶school, procent: 50 }]',
  ),
  inFunding('duplicate-entry', 'åbne spørgsmål.afklares af[1]', '[skolechef]', '[skolechef, ▶skolechef]'),
  inFunding('role-without-holder', 'åbne spørgsmål.afklares af[1]', '[skolechef]', '[skolechef, ▶PPR]'),
  inFunding('funding-unanswerable', 'åbne spørgsmål.afklares af[0]', '[skolechef]', '[▶socialrådgiver]'),
  inFunding('reminder-too-late', 'åbne spørgsmål.mindes om efter', 'efter: 10 dage', 'efter: ▶20 dage'),
  inFunding('bad-length', 'tog før', '  åbne', '  tog før: ▶længe\n  åbne'),
  ['unknown-key', 'fælles indsatser.constructor', end, `fælles indsatser:\n  ▶constructor: 2\n${end}`],
];
