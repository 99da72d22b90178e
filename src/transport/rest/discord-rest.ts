import type { REST, RESTOptions } from '@discordjs/rest';

/** How long one request may take, in milliseconds. */
const timeout = 10_000;

/** For a client of Discord's REST API. Each request is made once: who asked decides what to wait for, and can stop. */
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
