import { connect, type Socket } from 'node:net';

/**
 * An HTTP client that does as little as it can, so that what it drives is the limit and not itself: requests are bytes made
 * beforehand, and of a response it reads the status and the length.
 */
export interface Connections {
  /** Sends the request on a connection that is free, or on a new one. Resolves to the length of the body. */
  send(request: Uint8Array): Promise<number>;
  close(): void;
}

interface Connection {
  readonly socket: Socket;
  waiting: { resolve(length: number): void; reject(error: Error): void } | undefined;
}

const endOfHead = Buffer.from('\r\n\r\n');

export function openConnections(port: number): Connections {
  const free: Connection[] = [];
  const all = new Set<Socket>();

  function open(): Connection {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true });
    const connection: Connection = { socket, waiting: undefined };
    let head = Buffer.alloc(0);
    let left = -1;
    let length = 0;
    socket.on('data', chunk => {
      if (left === -1) {
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
        const end = head.indexOf(endOfHead);
        if (end === -1) return;
        const text = head.toString('latin1', 0, end);
        length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? Number.NaN);
        if (!text.startsWith('HTTP/1.1 200') || Number.isNaN(length)) {
          connection.waiting?.reject(new Error(text));
          connection.waiting = undefined;
          socket.destroy();
          return;
        }
        left = length - (head.length - end - endOfHead.length);
      } else left -= chunk.length;
      if (left > 0) return;
      [head, left] = [Buffer.alloc(0), -1];
      const { waiting } = connection;
      connection.waiting = undefined;
      free.push(connection);
      waiting?.resolve(length);
    });
    const lose = (error?: Error): void => {
      all.delete(socket);
      connection.waiting?.reject(error ?? new Error('The connection was closed'));
    };
    socket.on('error', lose);
    socket.on('close', () => lose());
    all.add(socket);
    return connection;
  }

  return {
    send(request) {
      let connection = free.pop();
      while (connection?.socket.destroyed) connection = free.pop();
      const used = connection ?? open();
      return new Promise((resolve, reject) => {
        used.waiting = { resolve, reject };
        used.socket.write(request);
      });
    },
    close() {
      for (const socket of all) socket.destroy();
    },
  };
}
