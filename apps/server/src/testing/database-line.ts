import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The line between the server and its PostgreSQL, which a spec can cut and mend. */
export class DatabaseLine {
  private readonly sockets = new Set<Socket>();
  private whole = true;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async to(databaseUrl: string): Promise<DatabaseLine> {
    const { hostname, port } = new URL(databaseUrl);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(databaseUrl);
    url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const line = new DatabaseLine(server, url.href);
    server.on('connection', (near) => line.carry(near, connect(Number(port), hostname)));
    return line;
  }

  /** As when PostgreSQL is killed: what is under way breaks, and nobody answers the next. */
  cut(): void {
    this.whole = false;
    for (const socket of this.sockets) socket.destroy();
  }

  mend(): void {
    this.whole = true;
  }

  /** As when PostgreSQL stands still: nothing breaks, and nobody answers. */
  hold(): void {
    for (const socket of this.sockets) socket.pause();
  }

  letGo(): void {
    for (const socket of this.sockets) socket.resume();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private carry(near: Socket, far: Socket): void {
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
    if (!this.whole) near.destroy();
  }
}
