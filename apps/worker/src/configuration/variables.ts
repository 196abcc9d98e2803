import { commonVariables, databaseUrl, kafkaVariables, port } from '@tovholder/operations';

/** Everything the worker can be told; docs/configuration.md says what each is for. */
export const variables = {
  ...commonVariables,
  // The one a server starts in its data folder is that server's own.
  DATABASE_URL: databaseUrl.meta({ ...commonVariables.DATABASE_URL.meta() }),
  PORT: port.prefault('3001').meta({ ...commonVariables.PORT.meta() }),
  ...kafkaVariables,
};
