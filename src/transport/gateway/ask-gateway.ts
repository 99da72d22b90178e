import type { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Log } from '../bot.ts';
import type { Pause } from '../rest/backoff.ts';
import { keepTrying, logWaits, untilText } from '../rest/keep-trying.ts';
import type { Fault } from '../rest/read-fault.ts';

const gateway = z.object({
  shards: z.int().min(1),
  session_start_limit: z.object({ remaining: z.number(), reset_after: z.number().nonnegative() }),
});

interface Asking {
  readonly log: Log;
  readonly pause: Pause;
  /** Logins that are wanted: one for each shard. */
  readonly logins: number | 'auto';
  readonly isWaitedOut: (fault: Fault) => boolean;
}

/**
 * Asks Discord whether the bot may log in, and waits where it has used up its logins of the day.
 *
 * @returns how many shards Discord recommends
 * @throws what the REST client throws at a fault that is not waited out
 */
export async function askGateway(rest: REST, { log, pause, logins, isWaitedOut }: Asking): Promise<number> {
  for (;;) {
    const { shards, session_start_limit: limit } = await keepTrying(
      async () => gateway.parse(await rest.get(Routes.gatewayBot())),
      { pause, isWaitedOut, onWait: logWaits(log, 'Connecting') },
    );
    if (limit.remaining >= (logins === 'auto' ? shards : logins)) return shards;
    const ms = Math.max(1000, limit.reset_after);
    log.warn({ reason: 'the logins of this day are used up', until: untilText(ms) }, 'Connecting waits for Discord');
    await pause(ms);
  }
}
