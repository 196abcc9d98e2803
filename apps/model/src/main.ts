import { dayAt } from '@tovholder/calendar';
import { runCommandLine } from './run-command-line.js';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  // npm runs scripts in the workspace's folder; people mean the one they stand in.
  folder: process.env.INIT_CWD ?? process.cwd(),
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
  today: () => dayAt(new Date().toISOString()),
});
