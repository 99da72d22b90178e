import type { Log } from './transport/bot.ts';

/** How many different messages are remembered, so that what keeps failing does not fill the log. */
const mostMessages = 1000;

/** From here on a promise that nobody waits for may fail without ending the process: each message is logged once. */
export function outliveRejections(log: Log): void {
  const logged = new Set<string>();
  process.on('unhandledRejection', reason => {
    const error = reason instanceof Error ? reason : new Error(String(reason));
    if (logged.has(error.message) || logged.size >= mostMessages) return;
    logged.add(error.message);
    // Not the whole error: one from Discord has an address with a token in it.
    log.error(
      { name: error.name, message: error.message, stack: error.stack },
      'Something failed that nobody waited for',
    );
  });
}
