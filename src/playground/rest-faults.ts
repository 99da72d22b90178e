import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import type { Clock } from './clock.ts';

/**
 * What befalls a request: an answer that is not the stand-in's (a string is sent as HTML, anything else as JSON, unless the headers say so), a
 * connection cut before the request is carried out, one cut after it, or no answer at all.
 */
export type RestFault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | 'cut before'
  | 'cut after'
  | 'no answer';

/** What is to go wrong at the REST interface. */
export interface RestFaults {
  /**
   * Lets the next `times` requests to a route go wrong, one unless said otherwise.
   * @param route method and path below `/api/v10`, each part of which may be `*` for any: `* /gateway/bot`
   */
  readonly at: (route: string, fault: RestFault, times?: number) => void;
  /** Calls off what has not happened yet. */
  readonly clear: () => void;
}

/** A request that came in. */
export interface RestRequest {
  readonly method: string;
  /** Path below `/api/v10`; the tokens of interactions are `{token}`. */
  readonly path: string;
  /** Milliseconds since 1970, by the stand-in's clock. */
  readonly at: number;
}

export interface RestGate {
  readonly faults: RestFaults;
  readonly requests: () => readonly RestRequest[];
  /** Notes each request, and lets it go wrong where that was asked for. */
  readonly pass: MiddlewareHandler<{ Bindings: HttpBindings }>;
}

interface Waiting {
  readonly route: readonly string[];
  readonly fault: RestFault;
  readonly times: number;
}

export function createRestGate(clock: Clock): RestGate {
  const requests: RestRequest[] = [];
  let waiting: readonly Waiting[] = [];

  const take = ({ method, path }: RestRequest): RestFault | undefined => {
    const parts = [method, ...path.split('/')];
    const found = waiting.find(
      ({ route }) => route.length === parts.length && route.every((part, at) => part === '*' || part === parts[at]),
    );
    if (found === undefined) return undefined;
    waiting = waiting.flatMap(entry => {
      if (entry !== found) return [entry];
      return entry.times > 1 ? [{ ...entry, times: entry.times - 1 }] : [];
    });
    return found.fault;
  };

  return {
    faults: {
      at: (route, fault, times = 1) => {
        const [method = '', path = ''] = route.split(' ');
        waiting = [...waiting, { route: [method, ...path.split('/')], fault, times }];
      },
      clear: () => {
        waiting = [];
      },
    },
    requests: () => [...requests],
    pass: async (c, next) => {
      const path = c.req.path
        .replace(/^\/api\/v10/, '')
        .replace(/^(\/(?:interactions|webhooks)\/[^/]+\/)[^/]+/, '$1{token}');
      const request = { method: c.req.method, path, at: clock.now() };
      requests.push(request);
      const fault = take(request);
      if (fault === undefined) return next();
      if (fault === 'no answer') return new Promise<Response>(() => {});
      if (fault === 'cut after') await next();
      if (typeof fault === 'string') {
        c.env.incoming.socket.destroy();
        return c.body(null);
      }
      // The body is read first, as a server does that means to go on with the connection.
      await c.req.arrayBuffer();
      const { status, headers, body } = fault;
      const isText = typeof body === 'string';
      const type = isText ? 'text/html; charset=utf-8' : 'application/json';
      return new Response(isText || body === undefined ? body : JSON.stringify(body), {
        status,
        headers: { ...(body === undefined ? {} : { 'Content-Type': type }), ...headers },
      });
    },
  };
}
