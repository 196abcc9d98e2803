/** What to say, in Danish and English, when the demonstration cannot start. Errors are known by their class's name. */
const sentences = {
  PortTakenByAnother: ({ port }, data) => [
    `Port ${port} er optaget af et andet program. Vælg en anden: ${onPort(port + 100, data)}`,
    `Port ${port} is taken by another program. Choose another: ${onPort(port + 100, data)}`,
  ],
  DataFolderInUse: ({ folder }) => [
    `${folder} er i brug af en anden kørsel. Stop den, eller vælg en anden mappe: npm start -- --data mappe`,
    `${folder} is in use by another run. Stop it, or choose another folder: npm start -- --data folder`,
  ],
  DataFolderOfOtherVersion: ({ folder, found, needed }) => [
    `${folder} er lavet af PostgreSQL ${found}, men dette er ${needed}. Flyt mappen væk, eller vælg en anden: npm start -- --data mappe`,
    `${folder} was made by PostgreSQL ${found}, but this is ${needed}. Move it away, or choose another: npm start -- --data folder`,
  ],
  NotADataFolder: ({ folder }) => [
    `${folder} indeholder noget andet end en database. Vælg en tom eller ny mappe: npm start -- --data mappe`,
    `${folder} holds something else than a database. Choose an empty or new folder: npm start -- --data folder`,
  ],
  DataFolderHoldsOther: ({ folder }) => [
    `${folder} indeholder andre filer. Vælg en tom eller ny mappe: npm start -- --data mappe`,
    `${folder} holds other files. Choose an empty or new folder: npm start -- --data folder`,
  ],
  DataFolderUnusable: ({ folder, isFile }) => [
    `${folder} ${isFile ? 'er en fil eller ligger under en' : 'kan der ikke skrives i'}. Vælg en anden mappe: npm start -- --data mappe`,
    `${folder} ${isFile ? 'is a file, or lies below one' : 'cannot be written in'}. Choose another folder: npm start -- --data folder`,
  ],
  DataFolderNotOurs: ({ folder }) => [
    `${folder} tilhører en anden bruger. Start som den bruger, eller vælg en anden mappe: npm start -- --data mappe`,
    `${folder} belongs to another user. Start as that user, or choose another folder: npm start -- --data folder`,
  ],
};

/** The same command on a port that is likely free. */
function onPort(port, data) {
  return `npm start -- --port ${port <= 65_535 ? port : port - 200}${data === undefined ? '' : ` --data ${data}`}`;
}

/** Errors that already say what to do, in English. */
const plain = [
  'CannotStart',
  'ConfigurationInvalid',
  'DirectoryFileInvalid',
  'FolderOutOfReach',
  'PlatformNotSupported',
  'PostgresDidNotStart',
];

/** @param data the folder that was asked for, to be asked for again */
export function sentenceFor(error, data) {
  if (Object.hasOwn(sentences, error.name)) return sentences[error.name](error, data).join('\n');
  return plain.includes(error.name) ? error.message : error.stack;
}
