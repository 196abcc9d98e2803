import { createServer } from 'node:net';
import { CannotStart, codeOf } from '@tovholder/operations';

export interface Place {
  port: number;
  host: string;
}

export class PortTakenByAnother extends CannotStart {
  constructor(readonly port: number) {
    super(`PORT: ${port} is taken by another program; stop it or choose another port`);
    this.name = 'PortTakenByAnother';
  }
}

/** Asked before a database is made, so that nobody waits for what they cannot reach. @throws CannotStart */
export async function refuseTakenPlace(place: Place): Promise<void> {
  const asking = createServer();
  await listenOn(
    place,
    () =>
      new Promise<void>((resolve, reject) => {
        asking.once('error', reject);
        asking.listen(place, resolve);
      }),
  );
  await new Promise((resolve) => asking.close(resolve));
}

/** Says what stands in the way of listening there. @throws CannotStart */
export async function listenOn<Heard>({ port, host }: Place, listen: () => Promise<Heard>): Promise<Heard> {
  try {
    return await listen();
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') throw new PortTakenByAnother(port);
    throw new CannotStart(`PORT, HOST: cannot listen on ${host}:${port} (${codeOf(error)})`, {
      cause: error,
    });
  }
}
