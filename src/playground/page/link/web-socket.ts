import { FromStandInShape, playgroundPath } from '../../protocol.ts';
import type { OpenWire } from './link.ts';

/** Opens the page's WebSocket to the server that the page came from. */
export const openWebSocket: OpenWire = on => {
  const url = new URL(playgroundPath, window.location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  const socket = new WebSocket(url);
  socket.addEventListener('open', on.opened);
  socket.addEventListener('close', on.closed);
  socket.addEventListener('message', event => {
    on.received(FromStandInShape.parse(JSON.parse(String(event.data))));
  });
  return {
    send: request => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(request));
    },
  };
};
