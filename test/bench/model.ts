// npm run bench -- model [--rounds 5] [--seconds 2]
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { loadShippedModels } from '@tovholder/model';
import { compileScenario, playScenario, versionsOf, type Scenario } from '@tovholder/scenarios';
import { benchOptions, howLong, howMany } from './measuring/bench-options.js';

const { rounds, seconds } = benchOptions('model', { rounds: howMany(5), seconds: howLong(2) });

const models = loadShippedModels();
const model = models.current('viborg');
const folder = new URL('../../../libs/model/scenarios/viborg/', import.meta.url);
const scenarios = readdirSync(folder).map((file) => read(file, readFileSync(new URL(file, folder), 'utf8')));
/** The least a municipality would write: a concern, and who is asked for what. */
const shortest = read('kort.yaml', shortestText());

for (const scenario of [...scenarios, shortest]) runsPerSecond([scenario], 0.3);
const published: number[] = [];
const short: number[] = [];
for (let round = 1; round <= rounds; round++) {
  published.push(runsPerSecond(scenarios, seconds));
  short.push(runsPerSecond([shortest], seconds));
  console.log(
    `round ${round}: published ${rounded(published.at(-1) ?? 0)}/s, shortest ${rounded(short.at(-1) ?? 0)}/s`,
  );
}
const each = scenarios.map((scenario) => {
  const { steps, expectations } = playScenario(scenario);
  const perSecond = rounded(runsPerSecond([scenario], seconds / scenarios.length));
  return { scenario: scenario.title, steps, expectations, perSecond };
});
const outcomes = scenarios.map(playScenario);
const sizes = (of: 'steps' | 'expectations') => outcomes.reduce((sum, outcome) => sum + outcome[of], 0);

console.log(
  JSON.stringify({
    bench: 'model',
    method:
      `Whole scenarios played a second of processor time by one thread, parsed and checked once before: every step ` +
      `decided by the engine, every expectation looked up in the projections. published: the ${scenarios.length} scenarios ` +
      `of ${model.name} ${model.version} in turn, ${sizes('steps')} steps and ${sizes('expectations')} expectations ` +
      `together. shortest: one step and two expectations. Processor time and not the clock's, since the machine does ` +
      `other things too; ${rounds} rounds of ${seconds} s after a warm-up, the median; the calendar remembers the days it ` +
      `was asked about. each: one scenario alone, ${seconds} s for all of them. ${cpus().length} processors, Node ${process.versions.node}.`,
    model: `${model.name} ${model.version}`,
    publishedPerSecond: rounded(median(published)),
    stepsAndExpectationsPerSecond: rounded(
      (median(published) / scenarios.length) * (sizes('steps') + sizes('expectations')),
    ),
    shortestPerSecond: rounded(median(short)),
    each,
  }),
);

function median(figures: readonly number[]): number {
  return [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;
}

function rounded(figure: number): number {
  return Math.round(figure);
}

function runsPerSecond(played: readonly Scenario[], forSeconds: number): number {
  const began = process.cpuUsage();
  let runs = 0;
  for (;;) {
    // Asking for the time costs some of it.
    for (let time = 0; time < 10; time++) for (const scenario of played) playsAsItSays(scenario);
    runs += 10 * played.length;
    const { user, system } = process.cpuUsage(began);
    const spent = (user + system) / 1_000_000;
    if (spent >= forSeconds) return runs / spent;
  }
}

function playsAsItSays(scenario: Scenario): void {
  if (playScenario(scenario).failures.length > 0) throw new Error(scenario.title);
}

function read(file: string, text: string): Scenario {
  const compiled = compileScenario(text, file, model, () => versionsOf(models.all()));
  if (compiled.ok) return compiled.scenario;
  throw new Error(compiled.mistakes.map(({ line, message }) => `${file}:${line} ${message}`).join('\n'));
}

function shortestText(): string {
  return `
scenarie: Det korteste
mennesker: { Freja: lærer, Karen: skoleleder, Lise: familieafdelingsleder, Sara: socialrådgiver }
børn: [Villads]
begynder: 2026-03-02 kl. 9.00
sådan går det:
  - når: Freja rejser en bekymring
    om: Villads
    så:
      - i køen hos: Sara
        ligger: assess
      - tovholder er: Freja
`;
}
