import type { Bot } from './bot.ts';
import { createDeleteMessage } from './delete-message.ts';
import { createEndpoint, type EndpointParts } from './endpoint.ts';
import { type HttpServer, startHttpServer } from './http-server.ts';
import type { Metrics } from './meter.ts';
import { createVerify } from './verify.ts';

export interface Address {
  readonly host: string;
  readonly port: number;
}

export interface HttpSettings extends Address {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** Discord's own address, or a proxy's. */
  readonly apiUrl: string;
}

/**
 * Serves the endpoint that Discord calls. It is ready as soon as it listens, until it is asked to stop.
 *
 * @throws {StartError} where it cannot listen
 */
export async function startHttp(
  settings: HttpSettings,
  bot: Omit<Bot, 'commandIds'>,
  metrics: Metrics,
): Promise<HttpServer> {
  let isReady = true;
  const server = await serve(settings, bot, metrics, {
    isReady: () => isReady,
    interactions: {
      // A command is mentioned by an id that only its registration tells; without one its name stands as text.
      bot: { ...bot, commandIds: new Map() },
      verify: createVerify(settings.publicKey),
      deleteMessage: createDeleteMessage(settings.apiUrl, bot.log),
    },
  });
  return {
    ...server,
    stop() {
      isReady = false;
      return server.stop();
    },
  };
}

/**
 * Serves `/healthz` and `/metrics` beside another transport.
 *
 * @throws {StartError} where it cannot listen
 */
export async function startStatus(
  address: Address,
  bot: Omit<Bot, 'commandIds'>,
  metrics: Metrics,
  isReady: () => boolean,
): Promise<HttpServer> {
  return serve(address, bot, metrics, { isReady });
}

async function serve(
  { host, port }: Address,
  { dataset, log }: Omit<Bot, 'commandIds'>,
  metrics: Metrics,
  parts: Pick<EndpointParts, 'interactions' | 'isReady'>,
): Promise<HttpServer> {
  const endpoint = createEndpoint({ ...parts, dataset, log, metrics });
  const server = await startHttpServer({ host, port, endpoint, log });
  log.info({ url: server.url }, 'Listening');
  return server;
}
