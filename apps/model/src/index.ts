export { runCommandLine } from './run-command-line.js';
export { exit, type Around, type ExitStatus, type Subcommand } from './subcommand.js';
export { subcommands } from './subcommands.js';
