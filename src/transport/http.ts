import { createEndpoint, type EndpointParts } from './endpoint.ts';
import { readWebBody } from './read-web-body.ts';

/** Keeps a platform from ending before some work is done, as `waitUntil` does on those that offer it. */
export type WaitUntil = (work: Promise<void>) => void;

/** Answers a Web request; what is left to do once the response is out is handed over where the platform gives a way to. */
export type FetchHandler = (request: Request, waitUntil?: WaitUntil) => Promise<Response>;

/**
 * The endpoint as a `fetch` handler, for any platform that speaks Web `Request` and `Response`. Nothing that words need on their
 * way through it is Node's own.
 *
 * @returns a handler; where the platform sleeps between requests, hand its `waitUntil` with each of them
 */
export function createHandler(parts: EndpointParts): FetchHandler {
  const endpoint = createEndpoint(parts);
  return async (request, waitUntil) => {
    const { method, url } = request;
    const readBody = (limit: number) => readWebBody(request.body, limit);
    const { status, headers, body, afterwards } = await endpoint({ method, url, headers: request.headers, readBody });
    const work = afterwards?.();
    if (work) waitUntil?.(work);
    return new Response(method === 'HEAD' ? null : body, { status, headers });
  };
}
