import type { Settings } from '../settings.ts';
import type { Bot } from './bot.ts';
import { createEndpoint } from './endpoint.ts';
import { createFinishAnswer } from './finish-answer.ts';
import { type HttpServer, startHttpServer } from './http-server.ts';
import type { Metrics } from './meter.ts';
import { openRest } from './rest/discord-rest.ts';
import { createVerify } from './verify.ts';

/** Without a public key there are no interactions: beside the gateway, which brings them. */
export type HttpSettings = Pick<Settings, 'host' | 'apiUrl' | 'publicKey'> & { readonly port: number };

/**
 * Serves the endpoint that Discord calls, or health and figures alone. It is ready as soon as it listens, unless it is told otherwise.
 *
 * @throws {StartError} where it cannot listen
 */
export async function startHttp(
  { host, port, apiUrl, publicKey }: HttpSettings,
  bot: Omit<Bot, 'commandIds'>,
  metrics: Metrics,
  isReady = () => true,
): Promise<HttpServer> {
  const { dataset, log } = bot;
  const interactions = publicKey !== undefined && {
    // A command is mentioned by an id that only its registration tells; without one its name stands as text.
    bot: { ...bot, commandIds: new Map() },
    verify: createVerify(publicKey),
    finish: createFinishAnswer(openRest(apiUrl), log),
  };
  const endpoint = createEndpoint({ dataset, log, metrics, isReady, ...(interactions && { interactions }) });
  const server = await startHttpServer({ host, port, endpoint, log });
  log.info({ url: server.url }, 'Listening');
  return server;
}
