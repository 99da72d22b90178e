import { type Server, STATUS_CODES } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Gateway } from './local-gateway.ts';
import { isForeignOrigin, isOwnHost } from './own-requests.ts';
import { pageMessageLimit, playgroundPath } from './protocol.ts';

/** More than a bot may send in one frame, so that the gateway itself can say that it is too much. */
const botMessageLimit = 1_048_576;

/** Takes the two kinds of WebSocket: the bot's at `/gateway`, where browsers have no business, and the page's. Returns what ends them. */
export function acceptSockets(
  server: Server,
  listenHost: string,
  gateway: Gateway,
  acceptPage: (socket: WebSocket, host: string) => void,
) {
  const bots = new WebSocketServer({ noServer: true, maxPayload: botMessageLimit });
  const pages = new WebSocketServer({ noServer: true, maxPayload: pageMessageLimit });
  const unanswered = new Set<Duplex>();
  server.on('upgrade', (request, socket, head) => {
    const { host, origin } = request.headers;
    const url = new URL(request.url ?? '/', 'http://localhost');
    const refuse = (status: string) =>
      socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    socket.on('error', () => socket.destroy());
    if (host === undefined || !isOwnHost(host, listenHost) || isForeignOrigin(origin, host))
      return refuse('403 Forbidden');
    if (url.pathname === playgroundPath) {
      return pages.handleUpgrade(request, socket, head, opened => acceptPage(opened, host));
    }
    if (url.pathname.replace(/\/$/, '') === '/gateway' && origin === undefined) {
      const fault = gateway.knock();
      const reset = () => (socket instanceof Socket ? socket.resetAndDestroy() : socket.destroy());
      if (fault === 'no answer') return void unanswered.add(socket);
      if (fault === 'reset') return reset();
      if (typeof fault === 'object' && 'refuse' in fault)
        return refuse(`${fault.refuse} ${STATUS_CODES[fault.refuse] ?? ''}`);
      return bots.handleUpgrade(request, socket, head, opened =>
        gateway.accept({ socket: opened, reset, query: url.searchParams, fault }),
      );
    }
    return refuse('404 Not Found');
  });
  const drop = ({ clients }: WebSocketServer) => {
    for (const client of clients) client.terminate();
  };
  return {
    dropPages: () => drop(pages),
    dropAll: () => {
      drop(pages);
      drop(bots);
      for (const socket of unanswered) socket.destroy();
    },
  };
}
