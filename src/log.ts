import { pino } from 'pino';
import type { Log } from './transport/bot.ts';
import { writeText } from './write-text.ts';

/** How many different messages are remembered, so that what keeps failing does not fill the log. */
const mostMessages = 1000;

/** A log on standard output, one JSON object a line. It is given no user ids and no texts of messages. */
export function createLog(level: string): Log {
  return pino({ level, base: null }, { write: line => writeText(1, line) });
}

/** From here on a promise that nobody waits for may fail without ending the process: each message is logged once. */
export function outliveRejections(log: Log): void {
  const logged = new Set<string>();
  process.on('unhandledRejection', reason => {
    const { name, message, stack } = reason instanceof Error ? reason : new Error(String(reason));
    if (logged.has(message) || logged.size >= mostMessages) return;
    logged.add(message);
    // Not the whole error: one from Discord has an address with a token in it.
    log.error({ name, message, stack }, 'Something failed that nobody waited for');
  });
}
