import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { createKeys, signedHeaders } from '../../test/transport/signed.ts';
import { startProcess } from '../process-tree.ts';
import type { Subject } from '../subject.ts';
import { openConnections } from './connections.ts';
import { startDiscord } from './stub.ts';

/**
 * A process that Discord would post interactions to, and that puts its late pictures in by Discord's API.
 *
 * @param environment what it is given beside its key and its port
 */
export function httpSubject(name: string, script: string, environment: Readonly<Record<string, string>>): Subject {
  const keys = createKeys();
  return {
    name,
    async start() {
      const [port, discord] = [await freePort(), await startDiscord()];
      const started = performance.now();
      const tree = startProcess(script, {
        ...environment,
        DISCORD_PUBLIC_KEY: keys.publicKey,
        DISCORD_API_URL: `${discord.url}/api`,
        PORT: String(port),
      });
      while (!(await accepts(port))) {
        if (tree.child.exitCode !== null) throw new Error(`${name} ended before it listened`);
        await wait(3);
      }
      const readyAfter = performance.now() - started;
      const connections = openConnections(port);
      return {
        tree,
        readyAfter,
        prepare({ json }) {
          const headers = Object.entries({ ...signedHeaders(json, keys), 'content-length': Buffer.byteLength(json) });
          const head = headers.map(([header, value]) => `${header}: ${value}\r\n`).join('');
          const bytes = Buffer.from(`POST /interactions HTTP/1.1\r\nhost: 127.0.0.1\r\n${head}\r\n${json}`);
          return () => connections.send(bytes);
        },
        async stop() {
          connections.close();
          await tree.stop();
          await discord.stop();
        },
      };
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

function accepts(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (accepted: boolean): void => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
