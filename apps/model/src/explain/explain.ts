import { explainScenario, explanationAsText } from '@tovholder/scenarios';
import { readArguments } from '../read-arguments.js';
import { modelOrComplaint } from '../read-model.js';
import { scenarioOrComplaint } from '../read-scenario.js';
import { exit, Misused, type Subcommand } from '../subcommand.js';
import { otherOption, versionsAtHand } from '../versions-at-hand.js';

export const explain: Subcommand = {
  does: 'Siger, hvad der kan ske nu i et scenarie, for hvem, og hvorfor andet ikke kan.',
  takes: 'min-model.yaml mit-scenarie.yaml [--after 4] [--other anden-model.yaml] [--json]',
  async run(given, around) {
    const { positionals, values } = readArguments(given, {
      after: { type: 'string' },
      json: { type: 'boolean' },
      ...otherOption,
    });
    const [modelFile, file, ...more] = positionals;
    if (modelFile === undefined || file === undefined || more.length > 0)
      throw new Misused('Skriv en model og et scenarie.');
    const after = values.after === undefined ? undefined : stepsIn(values.after);
    const model = await modelOrComplaint(modelFile, around);
    const versions = model && (await versionsAtHand(values.other, around));
    const scenario = versions && (await scenarioOrComplaint(file, { model, versions }, around));
    if (!scenario) return exit.unusable;
    const explanation = explainScenario(scenario, after);
    if (values.json) around.say(JSON.stringify(explanation, undefined, 2));
    else for (const line of explanationAsText(explanation)) around.say(line);
    return exit.well;
  },
};

function stepsIn(written: string): number {
  if (!/^\d{1,4}$/.test(written)) throw new Misused('Efter --after skal stå et antal trin, fx 4.');
  return Number(written);
}
