import type { Dataset } from '../dataset/dataset.ts';
import { type HttpRequest, type HttpResponse, json, pathOf, refusal, text } from './http-message.ts';
import { type InteractionsRoute, receiveInteraction } from './interactions-route.ts';
import type { Exposition, Meter } from './meter.ts';
import { createRefusalLog } from './refusal-log.ts';

export interface EndpointParts {
  /** Absent on the gateway, which is sent its interactions by another way. */
  readonly interactions?: InteractionsRoute;
  readonly dataset: Dataset;
  readonly isReady: () => boolean;
  readonly metrics: () => Promise<Exposition>;
  readonly meter?: Meter;
}

/** Answers one request, whatever it is. It throws only where the connection breaks off while the body is read. */
export type Endpoint = (request: HttpRequest) => Promise<HttpResponse>;

interface Route {
  readonly methods: readonly string[];
  readonly answer: Endpoint;
}

/** Everything that is served over HTTP: `POST /interactions`, `GET /healthz`, `GET /metrics`. */
export function createEndpoint({ interactions, dataset, isReady, metrics, meter }: EndpointParts): Endpoint {
  const routes = new Map<string, Route>([
    ['/healthz', { methods: ['GET', 'HEAD'], answer: async () => reportHealth(dataset, isReady()) }],
    ['/metrics', { methods: ['GET', 'HEAD'], answer: async () => expose(await metrics()) }],
  ]);
  if (interactions) {
    const note = createRefusalLog(interactions.bot.log, interactions.now ?? Date.now);
    const route: Route = {
      methods: ['POST'],
      answer: request => receiveInteraction(request, interactions, note),
    };
    routes.set('/interactions', route);
    // People write the address into Discord's form by hand.
    routes.set('/interactions/', route);
  }
  return async request => {
    const response = await dispatch(request, routes);
    if (response.status >= 400 && response.status < 500) meter?.count({ kind: 'refusal', status: response.status });
    return response;
  };
}

async function dispatch(request: HttpRequest, routes: ReadonlyMap<string, Route>): Promise<HttpResponse> {
  const route = routes.get(pathOf(request.url));
  if (!route) return refusal(404, 'There is nothing at this address.');
  if (route.methods.includes(request.method)) return route.answer(request);
  const allow = route.methods.join(', ');
  const response = refusal(405, `This address takes ${allow}.`);
  return { ...response, headers: { ...response.headers, allow } };
}

function reportHealth({ name, version }: Dataset, ready: boolean): HttpResponse {
  return json(ready ? 200 : 503, { ready, dataset: { name, version } });
}

function expose({ contentType, text: exposed }: Exposition): HttpResponse {
  return text(200, contentType, exposed);
}
