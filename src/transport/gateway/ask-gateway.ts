import type { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Log } from '../bot.ts';
import { backOff, keepTrying, logWaits, longestWait, type RetryPolicy, untilText } from '../rest/keep-trying.ts';

/** Where to connect, with how many shards, and how often. https://discord.com/developers/docs/events/gateway#get-gateway-bot */
const gatewayInformation = z.object({
  url: z.url({ protocol: /^wss?$/ }),
  shards: z.int().min(1),
  session_start_limit: z.object({
    remaining: z.number(),
    reset_after: z.number().nonnegative(),
    max_concurrency: z.int().min(1).default(1),
  }),
});

/**
 * Asks Discord where to connect, and waits where the bot has used up its logins of the day, one for each shard.
 * @throws what the REST client throws
 */
export async function askGateway(rest: REST, log: Log, logins: number | 'auto', policy: RetryPolicy) {
  const patient = { ...policy, onWait: logWaits(log, 'Connecting') };
  for (let waits = 1; ; waits += 1) {
    const ask = async () => gatewayInformation.parse(await rest.get(Routes.gatewayBot()));
    const information = await keepTrying(ask, patient);
    const { remaining, reset_after: resetAfter } = information.session_start_limit;
    if (remaining >= (logins === 'auto' ? information.shards : logins)) return information;
    const ms = Math.min(longestWait, Math.max(backOff(waits), resetAfter));
    log.warn({ reason: 'the logins of this day are used up', until: untilText(ms) }, 'Connecting waits for Discord');
    await policy.pause(ms);
  }
}
