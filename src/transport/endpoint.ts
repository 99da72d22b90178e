import { Hono } from 'hono';
import type { Bot, Metrics } from './bot.ts';
import { createFinishAnswer } from './finish-answer.ts';
import { createInteractionsRoute } from './interactions-route.ts';
import { openRest } from './rest/discord-rest.ts';

export interface EndpointParts {
  /** Without a public key there are no interactions: beside the gateway, which brings them. */
  readonly publicKey: string | undefined;
  readonly apiUrl: string;
  readonly isReady?: () => boolean;
  /** Absent where an instance would count only for itself. */
  readonly metrics?: Metrics;
}

export interface Env {
  /** `afterwards` does what is left to do once the response is out. */
  Bindings: { readonly afterwards: (work: () => Promise<void>) => void };
}

/** Answers one request, on Node and wherever else Web requests are spoken. */
export type Endpoint = (request: Request, surroundings: Env['Bindings']) => Response | Promise<Response>;

/** Everything that is served over HTTP: `POST /interactions`, `GET /healthz`, `GET /metrics`. It is ready unless it is told otherwise. */
export function createEndpoint(bot: Bot, parts: EndpointParts): Endpoint {
  const { publicKey, apiUrl, isReady = () => true, metrics } = parts;
  const { name, version } = bot.dataset;
  // People write the address into Discord's form by hand, with a slash behind it, too.
  const app = new Hono<Env>({ strict: false });
  app.get('/healthz', c => c.json({ ready: isReady(), dataset: { name, version } }, isReady() ? 200 : 503));
  app.get('/metrics', async () => (await metrics?.expose()) ?? new Response(''));
  if (publicKey !== undefined) {
    const finish = createFinishAnswer(openRest(apiUrl), bot.log);
    app.post('/interactions', createInteractionsRoute(bot, publicKey, finish, metrics));
  }
  for (const { path, method } of [...app.routes]) {
    const allow = method === 'GET' ? 'GET, HEAD' : method;
    app.all(path, c => {
      metrics?.count({ kind: 'refusal', status: 405 });
      return c.json({ error: `This address takes ${allow}.` }, 405, { allow });
    });
  }
  app.notFound(c => {
    metrics?.count({ kind: 'refusal', status: 404 });
    return c.json({ error: 'There is nothing at this address.' }, 404);
  });
  app.onError((error, c) => {
    bot.log.error({ err: error }, 'A request could not be answered');
    return c.json({ error: 'Something went wrong in the bot.' }, 500);
  });
  return app.fetch;
}
