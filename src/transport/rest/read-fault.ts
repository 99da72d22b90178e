import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { z } from 'zod';
import { exitCodes, StartError } from '../../start-error.ts';

/** What a request to Discord came to, where it did not come to an answer. */
export interface Fault {
  /**
   * `limited`: Discord asks to wait. `passing`: a fault of the network, of Discord or of what stands in between, so that the same
   * request may work later. `token`: Discord does not know the token. `refused`: the request itself is not taken.
   */
  readonly kind: 'limited' | 'passing' | 'token' | 'refused';
  /** What Discord or the network said, in one line, without an address. */
  readonly reason: string;
  /** How long Discord asks to wait, in milliseconds; 0 where it does not say. */
  readonly retryAfter: number;
  /** Discord's own: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
  readonly code: number | undefined;
}

/** No more new commands are taken from the application on this day. */
export const dailyLimit = RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached;

// The errors of @discordjs/rest by their shapes: discord.js brings a copy of its own, whose classes are others.
const milliseconds = z.number().nonnegative().catch(0);
const rateLimit = z.object({ retryAfter: milliseconds, sublimitTimeout: milliseconds });
const failure = z.object({ status: z.number() });
const refusal = z.object({
  ...failure.shape,
  message: z.string(),
  code: z.number().positive().optional().catch(undefined),
  rawError: z.object({ retry_after: z.number().nonnegative().catch(0) }).catch({ retry_after: 0 }),
});

export function readFault(error: unknown): Fault {
  if (error instanceof Error && 'sublimitTimeout' in error) {
    const limit = rateLimit.parse(error);
    const retryAfter = Math.max(limit.retryAfter, limit.sublimitTimeout);
    return { kind: 'limited', reason: '429 Too Many Requests', retryAfter, code: undefined };
  }
  const passing = (reason: string): Fault => ({ kind: 'passing', reason, retryAfter: 0, code: undefined });
  const refused = error instanceof Error && 'rawError' in error ? refusal.safeParse(error).data : undefined;
  if (!refused) {
    const failed = failure.safeParse(error).data;
    return passing(failed ? `HTTP ${failed.status}` : describe(error));
  }
  const { code, status, message, rawError } = refused;
  // What protects Discord answers with a page, or with a code of its own.
  if (status === 403 && (code === undefined || code === RESTJSONErrorCodes.CloudflareIsBlockingYourRequest))
    return passing('HTTP 403');
  const reason = `${status}: ${message.replaceAll(/\s*\n\s*/g, '; ')}`;
  return code === dailyLimit
    ? { kind: 'limited', reason, retryAfter: rawError.retry_after * 1000, code }
    : { kind: status === 401 ? 'token' : 'refused', reason, retryAfter: 0, code };
}

/** Whether the same request may work later. */
export function mayPass({ kind }: Fault): boolean {
  return kind === 'limited' || kind === 'passing';
}

function describe(error: unknown): string {
  if (error instanceof z.ZodError) return 'an answer that is not Discord’s';
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'AbortError') return 'no answer in time';
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** Why the bot cannot start, in one sentence for the person who starts it. */
export function explainFault(fault: Fault, apiUrl: string): StartError {
  const { kind, reason } = fault;
  if (mayPass(fault)) {
    return new StartError(`Discord cannot be reached at ${apiUrl}: ${reason}`, exitCodes.unavailable);
  }
  return new StartError(
    kind === 'token'
      ? 'Discord does not know DISCORD_TOKEN; copy the token again from the Bot page of the application.'
      : `Discord refused with ${reason}: is DISCORD_API_URL Discord's own, DISCORD_APPLICATION_ID the token's, and is the application installed in the server that DISCORD_GUILD_ID names?`,
  );
}
