import { connect } from 'node:net';

/** What a server sends to these bytes until it closes the connection. The sender never closes first. */
export function exchange(port: number, chunks: readonly (string | Uint8Array)[]): Promise<string> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    socket.setEncoding('latin1');
    socket.on('data', text => {
      received += text;
    });
    // A server that cuts the connection may do so by a reset; what it said before is what counts.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(received));
    for (const chunk of chunks) socket.write(chunk);
  });
}

/** The statuses of the responses in what a server sent, in order. */
export function statusesIn(received: string): number[] {
  return [...received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}
