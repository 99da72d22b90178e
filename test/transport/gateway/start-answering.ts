import { createServer } from 'node:http';
import { REST } from '@discordjs/rest';
import { z } from 'zod';
import { createAnswering } from '../../../src/transport/gateway/answer-events.ts';
import type { MeterEvent } from '../../../src/transport/meter.ts';
import { restOptions } from '../../../src/transport/rest/discord-rest.ts';
import { createQuietBot, keepLog } from '../quiet-bot.ts';

/** What the API answers to a request: a status and a body, or nothing at all once it was read. */
export type Answer =
  | readonly [status: number, body?: object | string, headers?: Readonly<Record<string, string>>]
  | 'lost';

export interface Timing {
  /** How old interactions are, in milliseconds. */
  readonly age?: number;
  readonly answerWithin?: number;
}

/** So many requests are under way at a time. */
const atOnce = 50;

/** Answers what the gateway brings, to an API of its own that takes every answer unless it is told to do something else. */
export async function startAnswering() {
  let requests: string[] = [];
  let answers: Answer[] = [];
  const api = createServer((request, response) => {
    requests.push(`${request.method} ${request.url?.replace(/\?.*/, '')}`);
    request.resume().on('end', (): void => {
      const next = answers.shift() ?? [204];
      if (next === 'lost') return void response.destroy();
      const [status, body = '', headers = {}] = next;
      const isJson = typeof body === 'object';
      response.writeHead(status, { 'content-type': isJson ? 'application/json' : 'text/html', ...headers });
      response.end(isJson ? JSON.stringify(body) : body);
    });
  });
  await new Promise<void>(resolve => api.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(api.address());
  const rest = new REST(restOptions(`http://127.0.0.1:${port}/api`)).setToken('token');
  const bot = await createQuietBot();

  return {
    /** Answers these payloads where the API makes this of the requests, and gives what was sent, counted, logged and waited for. */
    async answerAll(
      payloads: readonly unknown[],
      { age = 0, answerWithin = 60_000 }: Timing = {},
      given: readonly Answer[] = [],
    ) {
      requests = [];
      answers = [...given];
      const log = keepLog();
      const events: MeterEvent[] = [];
      const pauses: number[] = [];
      const answering = createAnswering({
        bot: () => ({ ...bot, log }),
        rest,
        clock: { observe: () => undefined, ageOf: () => age },
        meter: { count: event => void events.push(event) },
        pause: async ms => void pauses.push(ms),
        answerWithin,
      });
      for (let at = 0; at < payloads.length; at += atOnce) {
        for (const payload of payloads.slice(at, at + atOnce)) answering.take(payload);
        await answering.settled();
      }
      const results = events.map(event =>
        event.kind === 'interaction' ? `${event.command} ${event.result}` : event.kind,
      );
      return { requests, events, results, lines: log.lines, log: log.lines.map(({ message }) => message), pauses };
    },
    close() {
      api.closeAllConnections();
      api.close();
    },
  };
}
