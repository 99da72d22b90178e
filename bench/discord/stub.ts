import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Ask } from '../subject.ts';
import { applicationId, type Interaction } from './interaction.ts';

/** As much of Discord as a bot needs to log in and to be asked, checking nothing: what it costs must not be the limit. */
export interface StubDiscord {
  readonly url: string;
  /** Resolves when a bot has logged in. */
  readonly identified: Promise<void>;
  /** What sends an interaction to the bot, and resolves when it has answered over REST, to the length of that request. */
  prepare(interaction: Interaction): Ask;
  stop(): Promise<void>;
}

const callback = /\/interactions\/(\d+)\/[^/]+\/callback/;

export async function startDiscord(): Promise<StubDiscord> {
  const waiting = new Map<string, (bytes: number) => void>();
  let bot: WebSocket | undefined;
  let sequence = 1;
  let identify = (): void => undefined;
  const identified = new Promise<void>(resolve => {
    identify = resolve;
  });

  const server = createServer((request, response) => {
    const id = callback.exec(request.url ?? '')?.[1];
    if (id === undefined) return void answerLogin(request, response, `ws://127.0.0.1:${portOf(server)}`);
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    request.on('end', () => {
      response.writeHead(204).end();
      waiting.get(id)?.(bytes);
      waiting.delete(id);
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  sockets.on('connection', socket => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 }, s: null, t: null }));
    socket.on('message', data => {
      const { op } = JSON.parse(String(data));
      if (op === 1) socket.send('{"op":11,"d":null,"s":null,"t":null}');
      if (op !== 2) return;
      bot = socket;
      socket.send(JSON.stringify({ op: 0, s: sequence++, t: 'READY', d: ready(portOf(server)) }));
      identify();
    });
  });

  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    identified,
    prepare({ id, json }) {
      const frame = `{"op":0,"t":"INTERACTION_CREATE","d":${json},"s":`;
      return () =>
        new Promise(resolve => {
          waiting.set(id, resolve);
          bot?.send(`${frame}${sequence++}}`);
        });
    },
    async stop() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Where the gateway is, that every command is registered as it was sent, and of a message that it is another one by now. */
async function answerLogin(request: IncomingMessage, response: ServerResponse, gateway: string): Promise<void> {
  const body = Buffer.concat(await request.toArray()).toString();
  response.setHeader('content-type', 'application/json');
  if (request.url?.includes('/gateway/bot')) {
    const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    return void response.end(JSON.stringify({ url: gateway, shards: 1, session_start_limit: limit }));
  }
  if (!request.url?.includes('/commands')) return void response.end('{}');
  const commands: unknown = body === '' ? [] : JSON.parse(body);
  const registered = Array.isArray(commands)
    ? commands.map((command, at) => ({ ...command, id: `60000000000000000${at}` }))
    : [];
  response.end(JSON.stringify(registered));
}

function ready(port: number): object {
  const user = { id: applicationId, username: 'bench', discriminator: '0', avatar: null, bot: true, flags: 0 };
  return {
    v: 10,
    user,
    guilds: [],
    session_id: 'bench',
    resume_gateway_url: `ws://127.0.0.1:${port}`,
    shard: [0, 1],
    application: { id: applicationId, flags: 0 },
  };
}

function portOf(server: ReturnType<typeof createServer>): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stub listens on no port');
  return address.port;
}
