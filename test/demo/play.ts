import { acute } from './scenarios/acute.js';
import { actBeforeFunding } from './scenarios/act-before-funding.js';
import { ordinaryPath } from './scenarios/ordinary-path.js';
import type { Scenario } from './scenarios/scenario.js';
import { threeLevels } from './scenarios/three-levels.js';
import { Stage } from './stage.js';

// npm run demo: plays the published cases against a freshly started server and fails if anything promised is not seen.
const scenarios: readonly Scenario[] = [ordinaryPath, actBeforeFunding, threeLevels, acute];
const say = (line: string) => console.log(line);
const missing: string[] = [];
let visible = 0;

for (const { number, title, from, play } of scenarios) {
  const stage = await Stage.open(from, say);
  try {
    stage.heading(`Scenarie ${number}. ${title}`);
    await play(stage);
  } finally {
    await stage.close();
  }
  visible += stage.visibleCount;
  missing.push(...stage.missing.map((what) => `Scenarie ${number}: ${what}`));
}

say(`\n${visible - missing.length} af ${visible} ting, scenarierne lover, var synlige.`);
for (const what of missing) say(`MANGLER  ${what}`);
process.exitCode = missing.length === 0 ? 0 : 1;
