// npm start: the demonstration municipality on this machine, with nothing to set up first.
//   --port 3100 (or PORT=3100)     where to listen
//   --data folder                  where the database is kept; .tovholder in the checkout otherwise
// The log goes to server.log in the data folder, so that the greeting stays the last thing on the terminal.
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, ensureInstalled } from './prepare.mjs';
import { root } from './root.mjs';
import { sentenceFor } from './start-refusals.mjs';

const options = readOptions();
await ensureInstalled();
await build('apps/server');
const { configurationFrom, isModelFile, modelOfStories, startServer } = await import('@tovholder/server');
const { runUntilStopped } = await import('@tovholder/operations');

const dataFolder = options.data
  ? resolve(process.env.INIT_CWD ?? process.cwd(), options.data)
  : join(root, '.tovholder');

const itsOwn = {
  DATA_FOLDER: dataFolder,
  DIRECTORY_FILE: join(root, 'infra/demonstration/directory.yaml'),
  DEMONSTRATION: 'true',
};
for (const [name, value] of Object.entries(itsOwn))
  if (process.env[name] && process.env[name] !== value)
    console.error(`${name} is not used: npm start is the demonstration, and has its own.`);

try {
  const configuration = await configurationFrom({
    LOG_FILE: join(dataFolder, 'server.log'),
    ...process.env,
    ...modelTried(),
    ...(options.port && { PORT: options.port }),
    ...itsOwn,
  });
  console.log('Starting the demonstration municipality ...');
  const running = await startServer(configuration);
  // Whoever reads that it is ready may stop it at once.
  const stopped = runUntilStopped(running);
  greet(running, configuration);
  await stopped;
} catch (error) {
  console.error(sentenceFor(error, options.data));
  process.exit(1);
}

function readOptions() {
  try {
    return parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' } } }).values;
  } catch (error) {
    console.error(`${error.message}\nnpm start -- [--port 3100] [--data folder]`);
    process.exit(1);
  }
}

/** A model's file is named from where the command was given, as everything is on the command line. */
function modelTried() {
  const { MODEL, INIT_CWD } = process.env;
  return MODEL && INIT_CWD && isModelFile(MODEL) && { MODEL: resolve(INIT_CWD, MODEL) };
}

function greet({ address, directory, tokenEndpoint }, { logFile, model, simulatedTimeFrom }) {
  const people = directory.people();
  const width = Math.max(...people.map(({ personId }) => personId.length));
  const lines = people.map(({ personId, name, title }) => `  ${personId.padEnd(width)}  ${name}, ${title}`);
  const example = people[0].personId;
  console.log(
    [
      '',
      `Tovholder er klar på ${address} (API-beskrivelse: ${address}/openapi.json)`,
      '',
      `Du kan være en af disse opdigtede personer i ${directory.municipality}:`,
      ...lines,
      '',
      'Prøv fra en anden terminal:',
      `  token=$(curl -s ${tokenEndpoint} -d person=${example} \\`,
      `    -d grant_type=urn:tovholder:params:grant-type:demonstration -d client_id=tovholder-cli \\`,
      `    | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
      `  curl -s ${address}/queue -H "Authorization: Bearer $token"`,
      'README.md viser, hvordan man derefter rejser en bekymring.',
      ...(model === modelOfStories
        ? []
        : ['', `Kommunen begynder uden sager: demonstrationens sager følger modellen ${modelOfStories}.`]),
      ...(simulatedTimeFrom ? ['', 'Klokken står stille, til POST /demonstration/clock flytter den.'] : []),
      '',
      `Loggen skrives i ${fromHere(logFile)}. Ctrl-C stopper alt igen.`,
    ].join('\n'),
  );
}

/** As short as it can be written where the command was given. */
function fromHere(file) {
  const short = relative(process.env.INIT_CWD ?? process.cwd(), file);
  return short.startsWith('..') ? file : short;
}
