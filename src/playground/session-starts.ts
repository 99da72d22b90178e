import type { Clock } from './clock.ts';
import type { Shard } from './gateway-frames.ts';

/** What Discord allows an app that logs in. https://discord.com/developers/docs/events/gateway#session-start-limit-object */
export interface SessionLimits {
  /** The number of shards that `/gateway/bot` recommends. */
  readonly recommendedShards: number;
  /** Fewer shards than this are turned away with 4011. */
  readonly requiredShards: number;
  /** Logins in a day. */
  readonly total: number;
  /** Logins that are left of them. */
  readonly remaining: number;
  /** Milliseconds until all are there again; 0 while the day has not begun: it begins with a login. */
  readonly resetAfterMs: number;
  /** Shards whose numbers differ by a multiple of this may not log in within 5 s of each other. */
  readonly maxConcurrency: number;
}

const usualLimits: SessionLimits = {
  recommendedShards: 1,
  requiredShards: 1,
  total: 1000,
  remaining: 1000,
  resetAfterMs: 0,
  maxConcurrency: 1,
};

const dayMs = 24 * 60 * 60 * 1000;
const identifyWindowMs = 5000;

export interface SessionStarts {
  readonly limits: () => SessionLimits;
  readonly change: (limits: Partial<SessionLimits>) => void;
  /** Counts a login; says why it is not allowed when it is not. */
  readonly take: (shard: Shard) => 'allowed' | 'too soon' | 'used up';
}

/** Counts the logins by the clock. */
export function createSessionStarts(clock: Clock, given: Partial<SessionLimits>): SessionStarts {
  let kept = { ...usualLimits, ...given };
  let knownAt = clock.now();
  const windows = new Map<number, number>();

  const limits = (): SessionLimits => {
    if (kept.resetAfterMs === 0) return kept;
    const resetAfterMs = kept.resetAfterMs - (clock.now() - knownAt);
    return resetAfterMs > 0 ? { ...kept, resetAfterMs } : { ...kept, remaining: kept.total, resetAfterMs: 0 };
  };
  const change = (changed: Partial<SessionLimits>) => {
    kept = { ...limits(), ...changed };
    knownAt = clock.now();
  };
  return {
    limits,
    change,
    take: ([id]) => {
      const { remaining, resetAfterMs, maxConcurrency } = limits();
      if (remaining <= 0) return 'used up';
      const key = id % maxConcurrency;
      const last = windows.get(key);
      if (last !== undefined && clock.now() - last < identifyWindowMs) return 'too soon';
      windows.set(key, clock.now());
      change({ remaining: remaining - 1, resetAfterMs: resetAfterMs === 0 ? dayMs : resetAfterMs });
      return 'allowed';
    },
  };
}
