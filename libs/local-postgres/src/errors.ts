/** What keeps a local PostgreSQL from starting, told apart by class so that a command can say what to do. */
export abstract class LocalPostgresError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

export class PortTaken extends LocalPostgresError {
  constructor(readonly port: number) {
    super(`port ${port} is taken by another program; stop it or choose another port`);
  }
}

export class DataFolderOfOtherVersion extends LocalPostgresError {
  constructor(
    readonly folder: string,
    readonly found: string,
    readonly needed: string,
  ) {
    super(
      `${folder} was made by PostgreSQL ${found}, but this is PostgreSQL ${needed}; ` +
        `choose another folder, or move the data with pg_upgrade or pg_dump`,
    );
  }
}

export class DataFolderInUse extends LocalPostgresError {
  constructor(
    readonly folder: string,
    readonly pid: number,
    readonly port: number | undefined,
  ) {
    const where = port === undefined ? '' : ` on port ${port}`;
    super(
      `${folder} is in use by a running PostgreSQL (process ${pid}${where}); stop it or choose another folder`,
    );
  }
}

export class NotADataFolder extends LocalPostgresError {
  constructor(readonly folder: string) {
    super(`${folder} holds something else than PostgreSQL data; choose an empty or a new folder`);
  }
}

export class DataFolderNotOurs extends LocalPostgresError {
  constructor(
    readonly folder: string,
    options?: ErrorOptions,
  ) {
    super(`${folder} belongs to another user; start as that user or choose another folder`, options);
  }
}

export class FolderOutOfReach extends LocalPostgresError {
  constructor(
    readonly folder: string,
    readonly account: string,
  ) {
    super(
      `PostgreSQL refuses to run as root and would run as "${account}", who may not enter ${folder}; ` +
        `start as an ordinary user, or move the checkout to a folder everybody may enter`,
    );
  }
}

export class PlatformNotSupported extends LocalPostgresError {
  constructor(
    readonly platform: string,
    options?: ErrorOptions,
  ) {
    super(`there is no embedded PostgreSQL for ${platform}; give the address of a server instead`, options);
  }
}

export class PostgresDidNotStart extends LocalPostgresError {
  constructor(readonly output: string) {
    super(`PostgreSQL did not start; its last words were:\n${output}`);
  }
}
