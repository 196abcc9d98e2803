import { wordsOfScenarios } from '@tovholder/scenarios';
import { readArguments } from '../read-arguments.js';
import { exit, type Subcommand } from '../subcommand.js';

export const words: Subcommand = {
  does: 'Skriver alle de ord, et scenarie kan bruge, som en side til at slå op i.',
  takes: '',
  run(given, { say }) {
    readArguments(given, {});
    say(wordsOfScenarios().trimEnd());
    return exit.well;
  },
};
