import type { Clock } from './clock.ts';

/** First millisecond of 2015: Discord counts its ids from there. */
const discordEpoch = 1_420_070_400_000n;

/** Where the counted part of an id that is made late begins, so that it meets none that was made in time. */
const lateStart = 1n << 21n;

/**
 * Returns a maker of Discord ids, each greater than the one before, made from the clock's time; or, where that is asked for, from a time so many
 * milliseconds ago.
 */
export function createSnowflakes(clock: Clock): (ageMs?: number) => string {
  let last = 0n;
  let late = 0n;
  return (ageMs = 0) => {
    const now = (BigInt(Math.floor(clock.now() - ageMs)) - discordEpoch) << 22n;
    if (ageMs > 0) {
      late = (late + 1n) % lateStart;
      return (now + lateStart + late).toString();
    }
    last = now > last ? now : last + 1n;
    return last.toString();
  };
}
