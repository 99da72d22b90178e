import type { Clock } from './clock.ts';

/** First millisecond of 2015: Discord counts its ids from there. */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** Returns a maker of Discord ids, each greater than the one before, made from the clock's time. */
export function createSnowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const now = (BigInt(Math.floor(clock.now())) - DISCORD_EPOCH) << 22n;
    last = now > last ? now : last + 1n;
    return last.toString();
  };
}
