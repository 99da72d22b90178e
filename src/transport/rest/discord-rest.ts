import type { REST, RESTOptions } from '@discordjs/rest';

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

/** A client without a bot's token. It is loaded for the first request, which many an endpoint never makes. */
export function openRest(api: string): () => Promise<REST> {
  let opening: Promise<REST> | undefined;
  return () => {
    opening ??= import('@discordjs/rest').then(module => new module.REST(restOptions(api)));
    return opening;
  };
}
