import type { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import type { Outcome } from '../outcome.ts';
import { backOff, type Pause } from '../rest/backoff.ts';
import { errorCodes, readFault } from '../rest/read-fault.ts';

/** `late`: Discord no longer takes an answer. */
export type Sending = 'sent' | 'late';

interface Interaction {
  readonly id: string;
  readonly token: string;
}

/**
 * Sends an answer.
 *
 * @param left how long Discord still takes it, in milliseconds; what fails in passing is tried again while there is time
 * @throws what the REST client throws where Discord refuses
 */
export async function sendAnswer(
  { response, files }: Outcome,
  { id, token }: Interaction,
  { rest, left, pause }: { readonly rest: REST; readonly left: number; readonly pause: Pause },
): Promise<Sending> {
  const deadline = new AbortController();
  const { signal } = deadline;
  // Ended with the answer: a signal that times out would keep each answer for three seconds.
  const timer = setTimeout(() => deadline.abort(), Math.max(0, left));
  const post = () =>
    rest.post(Routes.interactionCallback(id, token), {
      auth: false,
      body: response,
      files: [...files],
      signal,
    });
  return tryWhileTimely(post, signal, left, pause).finally(() => clearTimeout(timer));
}

async function tryWhileTimely(
  post: () => Promise<unknown>,
  signal: AbortSignal,
  left: number,
  pause: Pause,
): Promise<Sending> {
  for (let failures = 1; ; failures += 1) {
    try {
      await post();
      return 'sent';
    } catch (error) {
      if (signal.aborted) return 'late';
      const { kind, code, retryAfter } = readFault(error);
      // The request before this one came through, and its response was lost.
      if (code === errorCodes.alreadyAnswered) return 'sent';
      if (code === errorCodes.unknownInteraction) return 'late';
      if (kind !== 'limited' && kind !== 'passing') throw error;
      const ms = Math.max(kind === 'limited' ? backOff(failures) : 100 * failures, retryAfter);
      if (ms >= left) return 'late';
      await pause(ms);
    }
  }
}
