import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadShippedModels } from '@tovholder/model';
import { coverageOf } from './coverage/coverage.js';
import { compileScenario } from './language/compile-scenario.js';
import { wordsOfScenarios } from './language/words-of-scenarios.js';
import { playScenario } from './player/play-scenario.js';
import { reportAsText } from './report/report-as-text.js';

const guides = new URL('../../../docs/guides/', import.meta.url);
const guide = readFileSync(new URL('proev-jeres-model.md', guides), 'utf8');
const [example = ''] = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text);
const answers = [...guide.matchAll(/```\n([✓✗].*?)\n```/gs)].map(([, text]) => text);
const file = 'vores-scenarier/klassens-frikvarterer.yaml';

/** What is answered of a scenario, before what of the model was used. */
function answerTo(text: string): string {
  const model = loadShippedModels().current('viborg');
  const compiled = compileScenario(text, file, model);
  if (!compiled.ok)
    throw new Error(compiled.mistakes.map(({ line, message }) => `${line} ${message}`).join('\n'));
  const outcomes = [playScenario(compiled.scenario)];
  return reportAsText(model, outcomes, coverageOf(model, outcomes)).slice(2).join('\n');
}

describe('the guide to scenarios', () => {
  it('has an example that goes as it says', () => {
    expect(answerTo(example)).toContain(answers[0]);
  });

  it('shows what is answered where it does not', () => {
    expect(answerTo(example.replace('tovholder er: Freja', 'tovholder er: Karen'))).toContain(answers[1]);
  });

  it('has every word there is on its page of words: npm run -s model -- words > docs/guides/ordene-i-et-scenarie.md', () => {
    expect(readFileSync(new URL('ordene-i-et-scenarie.md', guides), 'utf8')).toBe(wordsOfScenarios());
  });
});
