import type { Server } from 'node:http';

/** Why the stand-in cannot listen, in one sentence that names the setting to change. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** A name by which this machine reaches what listens on `host`. */
export function addressName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/** Starts listening and returns the port. Rejects with a `ListenError`. */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ListenError(explain(error, host, port), { cause: error })),
    );
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function explain({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another program. End that program, or set PORT to another port.`;
    case 'EACCES':
      return `Port ${port} on ${host} may not be used by this account. Set PORT to 1024 or above.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Set HOST to one that it has, or leave it out.`;
    default:
      return `Cannot listen on port ${port} of ${host} (settings PORT and HOST): ${message}`;
  }
}
