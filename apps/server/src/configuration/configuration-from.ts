import { filesInCommon, withItsFiles, type Environment } from '@tovholder/operations';
import { readKey } from '../casework/secret-key.js';
import { readConfiguration, type Configuration } from './read-configuration.js';

/** The configuration, or all that is wrong in it and in the files it names. @throws ConfigurationInvalid, CannotStart */
export function configurationFrom(environment: Environment): Promise<Configuration> {
  return withItsFiles(() => readConfiguration(environment), {
    ...filesInCommon,
    CPR_INDEX_KEY_FILE: (file) => readKey('CPR_INDEX_KEY_FILE', file),
  });
}
