import type { Log } from './bot.ts';

/** Why a request to `/interactions` was turned away. */
export type Refusal =
  | { readonly reason: 'signature headers missing' | 'signature headers malformed' | 'bad signature' }
  /** Seconds by which the time of the request is off; negative where it is earlier than this machine's. */
  | { readonly reason: 'clock off'; readonly seconds: number }
  | { readonly reason: 'too long' | 'wrong content type' | 'not an interaction' };

const notSigned = (logged: string) =>
  [401, 'The request is not signed by Discord, or its time is more than five minutes off.', logged] as const;

/** What a sender is told, and what the log is. A stranger learns no more of the signature than that it is not right. */
export const refusals = {
  'signature headers missing': notSigned(
    'A request came without the headers of a signature, so it is not from Discord',
  ),
  'signature headers malformed': notSigned(
    'A request came with headers that hold no signature, so it is not from Discord',
  ),
  'bad signature': notSigned(
    'A request is not signed with the key in DISCORD_PUBLIC_KEY; where Discord sent it, the key is that of another application',
  ),
  'clock off': notSigned(
    "The time of a request is more than five minutes off; either this machine's clock is wrong, or somebody sent an old request again",
  ),
  'too long': [413, 'The body is over 256 KB.', 'A request was longer than an interaction can be'],
  'wrong content type': [
    415,
    'The content type must be application/json.',
    'A request was not of the type application/json',
  ],
  'not an interaction': [
    400,
    'The body is not an interaction in JSON.',
    'A signed request was no interaction: it has no id or no token to answer with',
  ],
} as const satisfies Record<Refusal['reason'], readonly [status: number, told: string, logged: string]>;

/** How long one line stands for all that are turned away for the same reason, in milliseconds. */
const quietFor = 60_000;

/**
 * Logs the first refusal of a kind in a minute, so that "could not be verified" on Discord's side can be understood, and a flood
 * leaves a few lines. Nothing of the request itself is logged.
 *
 * @param now milliseconds since 1970
 */
export function createRefusalLog(log: Log, now: () => number): (refusal: Refusal) => void {
  const lastLogged = new Map<Refusal['reason'], number>();
  return refusal => {
    const at = now();
    const last = lastLogged.get(refusal.reason);
    // A clock that was set back does not keep it silent.
    if (last !== undefined && at >= last && at - last < quietFor) return;
    lastLogged.set(refusal.reason, at);
    log.warn(refusal, refusals[refusal.reason][2]);
  };
}
