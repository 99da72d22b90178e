import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Gateway } from './gateway.ts';
import { isForeignOrigin, isOwnHost } from './guards.ts';
import { PAGE_MESSAGE_LIMIT, PLAYGROUND_PATH } from './protocol.ts';

/** Takes the two kinds of WebSocket: the bot's at `/gateway`, where browsers have no business, and the page's. Returns what ends them. */
export function acceptSockets(
  server: Server,
  listenHost: string,
  gateway: Gateway,
  acceptPage: (socket: WebSocket, host: string) => void,
) {
  const bots = new WebSocketServer({ noServer: true, maxPayload: 4096 });
  const pages = new WebSocketServer({ noServer: true, maxPayload: PAGE_MESSAGE_LIMIT });
  server.on('upgrade', (request, socket, head) => {
    const { host, origin } = request.headers;
    const url = new URL(request.url ?? '/', 'http://localhost');
    const refuse = (status: string) =>
      socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    socket.on('error', () => socket.destroy());
    if (host === undefined || !isOwnHost(host, listenHost) || isForeignOrigin(origin, host))
      return refuse('403 Forbidden');
    if (url.pathname === PLAYGROUND_PATH) {
      return pages.handleUpgrade(request, socket, head, opened => acceptPage(opened, host));
    }
    if (url.pathname.replace(/\/$/, '') === '/gateway' && origin === undefined) {
      return bots.handleUpgrade(request, socket, head, opened => gateway.accept(opened, url.searchParams));
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
    },
  };
}
