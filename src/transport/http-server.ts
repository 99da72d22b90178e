import { once } from 'node:events';
import { createServer } from 'node:http';
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
  readonly patience?: Partial<ServerLimits>;
}

export type HttpServer = Awaited<ReturnType<typeof startHttpServer>>;

/** How long the other side may take, in milliseconds. */
export type ServerLimits = typeof usualPatience;

const usualPatience = {
  /** From the connection, or from the first byte on one that is kept open, to the end of the headers. */
  headersTimeout: 5000,
  requestTimeout: 10_000,
  /** Between two requests. Longer than the 60 seconds after which most load balancers let go of a connection first. */
  keepAliveTimeout: 75_000,
  /** Without a byte in either direction while a request is under way, for instance because nobody reads the response. */
  silence: 20_000,
  /** How often the first two are looked at. */
  connectionsCheckingInterval: 1000,
  /** For answers in flight once the server is asked to stop. */
  stop: 4000,
};

/** Discord's requests have some 1 KB of headers. */
const longestHeaders = 8 * 1024;

/** Serves an endpoint by Node's own HTTP server. @throws {StartError} where it cannot listen */
export async function startHttpServer({ host, port, endpoint, log, ...options }: HttpServerOptions) {
  const patience = { ...usualPatience, ...options.patience };
  const unfinished = new Set<Promise<void>>();
  let isStopping = false;

  const answer = getRequestListener(async (request, { outgoing }) => {
    const response = await endpoint(request, {
      afterwards(work) {
        // Whoever asked may have gone before there was an answer.
        const gone = outgoing.closed ? Promise.resolve() : new Promise(resolve => outgoing.once('close', resolve));
        const done = gone.then(work).finally(() => unfinished.delete(done));
        unfinished.add(done);
      },
    });
    if (isStopping) outgoing.setHeader('connection', 'close');
    return response;
  });
  const server = createServer({ ...patience, maxHeaderSize: longestHeaders }, answer);
  server.setTimeout(patience.silence);
  await once(server.listen(port, host), 'listening').catch(error => {
    throw explain(error, host, port);
  });
  // For instance no file descriptor is left for a new connection: those that there are go on.
  server.on('error', error => log.error({ err: error }, 'The server cannot take a connection'));

  const address = server.address();
  const listeningOn = address instanceof Object ? address.port : port;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${listeningOn}`;
  log.info({ url }, 'Listening');
  return {
    /** Where it listens: `http://127.0.0.1:3000`. */
    url,
    /** Takes no new connections, answers what is in flight, and closes. */
    async stop(): Promise<void> {
      isStopping = true;
      const closed = new Promise(resolve => server.close(resolve)).then(() => Promise.allSettled(unfinished));
      await Promise.race([closed, new Promise(resolve => setTimeout(resolve, patience.stop).unref())]);
      server.closeAllConnections();
    },
  };
}

function explain(error: unknown, host: string, port: number): unknown {
  const noAddress = `HOST ${host} is no address of this machine: set 127.0.0.1, or 0.0.0.0 for all of them.`;
  const reasons: Partial<Record<string, string>> = {
    EADDRINUSE: `PORT ${port} is taken on ${host}: end the program that listens there, or set another PORT.`,
    EACCES: `PORT ${port} needs rights that this process does not have: set one above 1023.`,
    EADDRNOTAVAIL: noAddress,
    ENOTFOUND: noAddress,
  };
  const reason = error instanceof Error && 'code' in error ? reasons[String(error.code)] : undefined;
  return reason === undefined ? error : new StartError(reason);
}
