import { isIP } from 'node:net';

const loopback = ['localhost', '127.0.0.1', '[::1]', '::1'];

const isLoopback = (host: string): boolean => loopback.includes(host);

/**
 * Whether the `Host` header names this server. A page of elsewhere whose name has been pointed at this machine (DNS rebinding) sends its own
 * name. Open to the network, any address in figures is right: a name can be pointed here, figures cannot.
 * @param listenHost what the server listens on
 */
export function isOwnHost(header: string | undefined, listenHost: string): boolean {
  const name = header?.toLowerCase().replace(/:\d+$/, '');
  if (!name) return false;
  if (loopback.includes(name) || name === listenHost.toLowerCase()) return true;
  return !isLoopback(listenHost) && isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0;
}

/** Whether a request was made by a page of another address than the one that it went to. Programs that are no browser send no `Origin`. */
export function isForeignOrigin(origin: string | undefined, host: string | undefined): boolean {
  return origin !== undefined && origin.toLowerCase() !== `http://${host?.toLowerCase()}`;
}
