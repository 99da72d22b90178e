import { createServer } from 'node:http';
import { z } from 'zod';

/** What an API answers to a request: a status and a body, or nothing at all once it was read. */
export type ApiAnswer =
  | readonly [status: number, body?: object | string, headers?: Readonly<Record<string, string>>]
  | 'lost';

/** A REST API that answers each request with the next of these, and then with 204. */
export async function startApi(given: readonly ApiAnswer[] = []) {
  const requests: string[] = [];
  const answers = [...given];
  const server = createServer((request, response) => {
    const { method, url = '', headers } = request;
    requests.push(`${method} ${url} ${headers.authorization ? 'with' : 'without'} authorization`);
    request.resume().on('end', (): void => {
      const next = answers.shift() ?? [204];
      if (next === 'lost') return void response.destroy();
      const [status, body = '', more = {}] = next;
      const isJson = typeof body === 'object';
      response.writeHead(status, { 'content-type': isJson ? 'application/json' : 'text/html', ...more });
      response.end(isJson ? JSON.stringify(body) : body);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}/api`,
    requests,
    /** From now on it answers with these. */
    answerWith(next: readonly ApiAnswer[]) {
      requests.splice(0);
      answers.splice(0, answers.length, ...next);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
