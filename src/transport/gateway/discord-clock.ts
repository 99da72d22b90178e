/** https://discord.com/developers/docs/reference#snowflakes */
const discordEpoch = 1_420_070_400_000;

/** A response tells the time for so long: clocks run at different speeds. In milliseconds. */
const lasting = 3_600_000;

/** Where all of so many interactions seem old, it is the clock that is ahead: a proxy may write a `Date` of its own. */
const mostRecent = 5;

const longestLife = 15 * 60_000;

export type DiscordClock = ReturnType<typeof createDiscordClock>;

/** What time it is at Discord, whatever this machine's clock says. */
export function createDiscordClock() {
  let seen = { date: 0, at: Number.NEGATIVE_INFINITY };
  let recent: readonly number[] = [];
  return {
    observe(date: string | null): void {
      const time = Date.parse(date ?? '');
      if (!Number.isNaN(time)) seen = { date: time, at: performance.now() };
    },
    /**
     * How long ago at least something was made, in milliseconds, by the time that its id holds. 0 where that cannot be told: no
     * response of the last hour says what time it is, or the clocks are further apart than an interaction lives.
     */
    ageOf(id: string): number {
      const since = performance.now() - seen.at;
      if (since > lasting) return 0;
      const apparent = seen.date + since - Number(BigInt(id) >> 22n) - discordEpoch;
      const ahead = recent.length === 0 ? 0 : Math.max(0, Math.min(...recent));
      recent = [...recent, apparent].slice(-mostRecent);
      const age = apparent - ahead;
      return age > 0 && age < longestLife ? age : 0;
    },
  };
}
