import { z } from 'zod';
import type { Log } from './bot.ts';
import type { WebhookMessage } from './outcome.ts';

/** Deletes the message that an acknowledged button stands on. It logs its failures and never throws. */
export type DeleteMessage = (message: WebhookMessage) => Promise<void>;

/** Discord answers 404 until it has read our response, which may be later than we have sent it. Milliseconds. */
const pauses = [0, 500, 1500];
const timeoutMs = 5000;

/** Discord's codes for a message that there is not any more: the message, or the webhook that it stood under. */
const unknownMessage = z.object({ code: z.union([z.literal(10008), z.literal(10015)]) });

/**
 * One request to Discord's REST API, whose address holds all that it needs: no bot token, and no client.
 *
 * @param apiUrl `https://discord.com/api`
 * @param pause waits this many milliseconds
 */
export function createDeleteMessage(apiUrl: string, log: Log, pause = wait): DeleteMessage {
  return async ({ application_id: application, token }) => {
    const address = `${apiUrl}/v10/webhooks/${application}/${encodeURIComponent(token)}/messages/@original`;
    let reason = '';
    for (const ms of pauses) {
      if (ms > 0) await pause(ms);
      try {
        const response = await fetch(address, { method: 'DELETE', signal: AbortSignal.timeout(timeoutMs) });
        const said: unknown = await response.json().catch(() => undefined);
        // Somebody else has deleted it: all is as it was asked for.
        if (response.ok || unknownMessage.safeParse(said).success) return;
        reason = `HTTP ${response.status}`;
        if (response.status !== 404 && response.status !== 429 && response.status < 500) break;
      } catch (error) {
        reason = error instanceof Error ? error.name : 'unknown';
      }
    }
    log.warn({ reason }, 'A message could not be deleted');
  };
}

function wait(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
