import type { RESTOptions } from '@discordjs/rest';

/** How long one request may take, in milliseconds. */
const timeout = 10_000;

/**
 * How the bot speaks to Discord's REST API, whichever client it is for. Each request is made once: a wait or a fault is thrown, so
 * that whoever asked can say what it waits for, and can stop.
 *
 * @param api `https://discord.com/api`
 */
export function restOptions(api: string): Partial<RESTOptions> {
  return { api, version: '10', retries: 0, timeout, rejectOnRateLimit: () => true };
}
