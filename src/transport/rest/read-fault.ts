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
  /** Discord's own code of the error: 50240. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
  readonly code: number | undefined;
}

/** The codes of Discord's errors that the bot tells apart. */
export const errorCodes = {
  unknownMessage: 10_008,
  unknownInteraction: 10_062,
  dailyLimit: 30_034,
  alreadyAnswered: 40_060,
  /** Sent with a 403 by what protects Discord's API, for a while. */
  blocked: 40_333,
} as const;

// The errors of @discordjs/rest by their shapes: discord.js brings a copy of its own, whose classes are others.
const milliseconds = z.number().nonnegative().catch(0);
const rateLimit = z.object({ retryAfter: milliseconds, sublimitTimeout: milliseconds });
const errorCode = z.number().positive().optional().catch(undefined);
const refusal = z.object({ status: z.number(), rawError: z.unknown(), code: errorCode, message: z.string() });
const failure = z.object({ status: z.number() });
const waiting = z.object({ retry_after: z.number().nonnegative() });

/** @param error what a request by `@discordjs/rest` threw */
export function readFault(error: unknown): Fault {
  if (error instanceof Error && 'sublimitTimeout' in error) {
    const limit = rateLimit.parse(error);
    const retryAfter = Math.max(limit.retryAfter, limit.sublimitTimeout);
    return { kind: 'limited', reason: '429 Too Many Requests', retryAfter, code: undefined };
  }
  const status = failure.safeParse(error).data?.status;
  const refused = error instanceof Error && 'rawError' in error ? refusal.safeParse(error).data : undefined;
  if (!refused) return passing(status === undefined ? describe(error) : `HTTP ${status}`);
  const { code } = refused;
  const reason = `${status}: ${refused.message.replaceAll(/\s*\n\s*/g, '; ')}`;
  const retryAfter = (waiting.safeParse(refused.rawError).data?.retry_after ?? 0) * 1000;
  if (code === errorCodes.dailyLimit) return { kind: 'limited', reason, retryAfter, code };
  if (status === 401) return { kind: 'token', reason, retryAfter: 0, code };
  // What protects Discord answers with a page, or with a code of its own.
  if (status === 403 && (code === undefined || code === errorCodes.blocked)) return passing('HTTP 403');
  return { kind: 'refused', reason, retryAfter: 0, code };
}

/** Whether the same request may work later. */
export function mayPass({ kind }: Fault): boolean {
  return kind === 'limited' || kind === 'passing';
}

function passing(reason: string): Fault {
  return { kind: 'passing', reason, retryAfter: 0, code: undefined };
}

function describe(error: unknown): string {
  if (error instanceof z.ZodError) return 'an answer that is not Discord’s';
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'AbortError') return 'no answer in time';
  const inner = error.cause instanceof Error ? error.cause : error;
  return inner.message;
}

/** Why the bot cannot start, in one sentence for the person who starts it. */
export function explainFault({ kind, reason }: Fault, apiUrl: string): StartError {
  switch (kind) {
    case 'token':
      return new StartError(
        'Discord does not know DISCORD_TOKEN; copy the token again from the Bot page of the application.',
      );
    case 'refused':
      return new StartError(
        `Discord refused with ${reason}: is DISCORD_API_URL Discord's own, DISCORD_APPLICATION_ID the token's, and is the application installed in the server that DISCORD_GUILD_ID names?`,
      );
    case 'limited':
    case 'passing':
      return new StartError(`Discord cannot be reached at ${apiUrl}: ${reason}`, { exitCode: exitCodes.unavailable });
  }
}
