import { readDirectory } from '../directory.js';
import { allThatIsNeeded } from '../start-and-stop/cannot-start.js';
import { ConfigurationInvalid } from './configuration-invalid.js';
import { readCertificates, readPassword } from './kafka-settings.js';

/** How a file that a variable names is read. */
export type FilesNamed = Readonly<Record<string, (file: string) => Promise<unknown>>>;

/** Those that server and worker share. */
export const filesInCommon: FilesNamed = {
  DIRECTORY_FILE: readDirectory,
  KAFKA_CA_FILE: readCertificates,
  KAFKA_PASSWORD_FILE: readPassword,
};

/**
 * What is read of the environment. Where that is wrong, it is said with all that is wrong in the files it names, so that
 * nobody puts the one right to be told of the other. @throws ConfigurationInvalid, CannotStart
 */
export async function withItsFiles<Configuration>(
  read: () => Configuration,
  files: FilesNamed,
): Promise<Configuration> {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigurationInvalid)) throw error;
    const looked = Object.entries(files).map(([variable, look]) => {
      const file = error.given[variable];
      return typeof file === 'string' ? look(file) : undefined;
    });
    const [configuration] = await allThatIsNeeded(Promise.reject<Configuration>(error), ...looked);
    return configuration;
  }
}
