import { Hono } from 'hono';
import type { Dataset } from '../dataset/dataset.ts';
import type { Log } from './bot.ts';
import { createInteractionsRoute, type InteractionsRoute } from './interactions-route.ts';
import type { Metrics } from './meter.ts';

export interface EndpointParts {
  /** Absent on the gateway, which is sent its interactions by another way. */
  readonly interactions?: InteractionsRoute;
  readonly dataset: Dataset;
  readonly isReady: () => boolean;
  readonly log: Log;
  /** Absent where an instance would count only for itself. */
  readonly metrics?: Metrics;
}

/** What the platform does for one request. */
export interface Surroundings {
  /** Does what is left to do once the response is out. */
  readonly afterwards: (work: () => Promise<void>) => void;
}

export interface Env {
  Bindings: Surroundings;
}

/** Answers one request, on Node and wherever else Web requests are spoken. */
export type Endpoint = (request: Request, surroundings: Surroundings) => Response | Promise<Response>;

/** Everything that is served over HTTP: `POST /interactions`, `GET /healthz`, `GET /metrics`. */
export function createEndpoint({ interactions, dataset, isReady, log, metrics }: EndpointParts): Endpoint {
  // People write the address into Discord's form by hand, with a slash behind it, too.
  const app = new Hono<Env>({ strict: false });
  const { name, version } = dataset;
  app.get('/healthz', c => c.json({ ready: isReady(), dataset: { name, version } }, isReady() ? 200 : 503));
  app.get('/metrics', async c => {
    const { text = '', contentType = 'text/plain' } = (await metrics?.expose()) ?? {};
    return c.body(text, 200, { 'content-type': contentType });
  });
  if (interactions) app.post('/interactions', createInteractionsRoute(interactions, metrics));
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
    log.error({ err: error }, 'A request could not be answered');
    return c.json({ error: 'Something went wrong in the bot.' }, 500);
  });
  return app.fetch;
}
