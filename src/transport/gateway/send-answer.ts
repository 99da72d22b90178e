import type { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import type { Outcome } from '../outcome.ts';
import { backOff, keepTrying, type Pause } from '../rest/keep-trying.ts';
import { errorCodes, mayPass, readFault } from '../rest/read-fault.ts';

/** `late`: Discord no longer takes an answer. */
export type Sending = 'sent' | 'late';

interface SendingParts {
  readonly rest: REST;
  /** How long Discord still takes it, in milliseconds; what fails in passing is tried again while there is time. */
  readonly left: number;
  readonly pause: Pause;
}

/**
 * Sends an answer.
 *
 * @throws what the REST client throws where Discord refuses
 */
export async function sendAnswer(
  { response, files }: Outcome,
  { id, token }: { readonly id: string; readonly token: string },
  { rest, left, pause }: SendingParts,
): Promise<Sending> {
  const deadline = new AbortController();
  const { signal } = deadline;
  // Ended with the answer: a signal that times out would keep each answer for three seconds.
  const timer = setTimeout(() => deadline.abort(), Math.max(0, left));
  const request = { auth: false, body: response, files: [...files], signal };
  try {
    await keepTrying(() => rest.post(Routes.interactionCallback(id, token), request), {
      pause,
      isWaitedOut: (fault, ms) => !signal.aborted && mayPass(fault) && ms < left,
      wait: (failures, { kind }) => (kind === 'limited' ? backOff(failures) : 100 * failures),
    });
    return 'sent';
  } catch (error) {
    const fault = readFault(error);
    // The request before this one came through, and its response was lost.
    if (fault.code === errorCodes.alreadyAnswered) return 'sent';
    if (signal.aborted || fault.code === errorCodes.unknownInteraction || mayPass(fault)) return 'late';
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
