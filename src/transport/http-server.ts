import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { StartError } from '../start-error.ts';
import type { Log } from './bot.ts';
import type { Endpoint } from './endpoint.ts';

export interface HttpServerOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly endpoint: Endpoint;
  readonly log: Log;
  readonly patience?: Partial<Patience>;
}

/** How long the other side may take, in milliseconds. */
export interface Patience {
  /** From the connection, or from the first byte on one that is kept open, to the end of the headers. */
  readonly headers: number;
  /** To the end of the body. */
  readonly request: number;
  /** Between two requests. Longer than the 60 seconds after which most load balancers let go of a connection first. */
  readonly idle: number;
  /** Without a byte in either direction while a request is under way, for instance because nobody reads the response. */
  readonly silence: number;
  /** How often the first two are looked at. */
  readonly checkEvery: number;
  /** For answers in flight once the server is asked to stop. */
  readonly stop: number;
}

export interface HttpServer {
  /** Where it listens: `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Takes no new connections, answers what is in flight, and closes. */
  stop(): Promise<void>;
}

const defaultPatience: Patience = {
  headers: 5000,
  request: 10_000,
  idle: 75_000,
  silence: 20_000,
  checkEvery: 1000,
  stop: 4000,
};

/** Discord's requests have some 1 KB of headers. */
const longestHeaders = 8 * 1024;

/**
 * Serves an endpoint by Node's own HTTP server.
 *
 * @throws {StartError} where it cannot listen
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { host, port, endpoint, log } = options;
  const patience = { ...defaultPatience, ...options.patience };
  const unfinished = new Set<Promise<void>>();
  let isStopping = false;

  const answer = getRequestListener(async (request, { outgoing }) => {
    const response = await endpoint(request, {
      afterwards(work) {
        const done = new Promise(resolve => outgoing.once('close', resolve))
          .then(work)
          .catch(error => log.error({ err: error }, 'What was left to do after a response failed'))
          .finally(() => unfinished.delete(done));
        unfinished.add(done);
      },
    });
    if (isStopping) outgoing.setHeader('connection', 'close');
    return response;
  });
  const server = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      keepAliveTimeout: patience.idle,
      connectionsCheckingInterval: patience.checkEvery,
      maxHeaderSize: longestHeaders,
    },
    answer,
  );
  server.setTimeout(patience.silence);
  const listeningOn = await listen(server, host, port);
  // For instance no file descriptor is left for a new connection: those that there are go on.
  server.on('error', error => log.error({ err: error }, 'The server cannot take a connection'));

  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${listeningOn}`,
    async stop() {
      isStopping = true;
      const closed = new Promise(resolve => server.close(resolve));
      server.closeIdleConnections();
      await Promise.race([
        closed.then(() => Promise.allSettled(unfinished)),
        new Promise(resolve => setTimeout(resolve, patience.stop).unref()),
      ]);
      server.closeAllConnections();
    },
  };
}

/** Starts listening, and gives the port. */
async function listen(server: Server, host: string, port: number): Promise<number> {
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    throw explain(error, host, port);
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function explain(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new StartError(
        `PORT ${port} is taken on ${host}: end the program that listens there, or set another PORT.`,
      );
    case 'EACCES':
      return new StartError(`PORT ${port} needs rights that this process does not have: set one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(`HOST ${host} is no address of this machine: set 127.0.0.1, or 0.0.0.0 for all of them.`);
    default:
      return error;
  }
}
