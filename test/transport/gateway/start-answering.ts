import { REST } from '@discordjs/rest';
import type { Bot } from '../../../src/transport/bot.ts';
import { createFinishAnswer } from '../../../src/transport/finish-answer.ts';
import { createAnswering } from '../../../src/transport/gateway/answer-events.ts';
import type { MeterEvent } from '../../../src/transport/meter.ts';
import { restOptions } from '../../../src/transport/rest/discord-rest.ts';
import { type ApiAnswer, startApi } from '../api.ts';
import { createQuietBot, keepLog } from '../quiet-bot.ts';

export interface Timing {
  /** How old interactions are, in milliseconds. */
  readonly age?: number;
  readonly answerWithin?: number;
  /** Draws every picture; it is told when a first answer was taken. */
  readonly draw?: (answered: Promise<void>) => Promise<undefined>;
  readonly patience?: Bot['patience'];
}

/** So many requests are under way at a time. */
const atOnce = 50;

/** Answers what the gateway brings, to an API of its own that takes every answer unless it is told to do something else. */
export async function startAnswering() {
  const api = await startApi();
  const rest = new REST(restOptions(api.url)).setToken('token');
  const bot = await createQuietBot();

  return {
    /** Answers these payloads where the API makes this of the requests, and gives what was sent, counted, logged and waited for. */
    async answerAll(
      payloads: readonly unknown[],
      { age = 0, answerWithin = 60_000, draw, patience }: Timing = {},
      given: readonly ApiAnswer[] = [],
    ) {
      api.answerWith(given);
      const log = keepLog();
      const events: MeterEvent[] = [];
      const pauses: number[] = [];
      let tellAnswered = (): void => undefined;
      const answered = new Promise<void>(resolve => {
        tellAnswered = resolve;
      });
      const answering = createAnswering({
        bot: () => ({ ...bot, log, ...(draw && { draw: () => draw(answered) }), patience }),
        rest,
        finish: createFinishAnswer(
          async () => rest,
          log,
          async ms => void pauses.push(ms),
        ),
        clock: { ageOf: () => age },
        meter: {
          count(event) {
            events.push(event);
            tellAnswered();
          },
        },
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
      const requests = api.requests.map(request => request.replace(/ \w+ authorization$/, ''));
      return { requests, events, results, lines: log.lines, log: log.lines.map(({ message }) => message), pauses };
    },
    close: api.close,
  };
}
