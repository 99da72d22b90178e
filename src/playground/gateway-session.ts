import { opcode } from './gateway-codes.ts';
import type { Shard } from './gateway-frames.ts';

/** A login of the bot, which outlives its connection: what was sent is kept, so that a bot that comes back misses nothing. */
export interface GatewaySession {
  readonly id: string;
  readonly shard: Shard;
  /** Number of the last event. */
  readonly last: () => number;
  /** Sends an event, or keeps it until the bot is back. */
  readonly dispatch: (event: string, data: unknown) => void;
  /** Connects a socket and sends it what it has not seen; after 0 that is everything. */
  readonly attach: (send: (frame: Frame) => void, seenUpTo: number) => void;
  /** Stops sending there, if it still does. */
  readonly detach: (send: (frame: Frame) => void) => void;
}

/** A frame of the gateway. https://discord.com/developers/docs/events/gateway-events#payload-structure */
export interface Frame {
  readonly op: number;
  readonly d: unknown;
  readonly s?: number;
  readonly t?: string;
}

/** Events kept for a bot that is away. */
const keptEvents = 1000;

export function createGatewaySession(id: string, shard: Shard): GatewaySession {
  let kept: (Frame & { readonly s: number })[] = [];
  let last = 0;
  let send: ((frame: Frame) => void) | undefined;
  return {
    id,
    shard,
    last: () => last,
    dispatch: (event, data) => {
      last += 1;
      const frame = { op: opcode.dispatch, d: data, s: last, t: event };
      kept = [...kept.slice(1 - keptEvents), frame];
      send?.(frame);
    },
    attach: (to, seenUpTo) => {
      send = to;
      for (const frame of kept) if (frame.s > seenUpTo) to(frame);
    },
    detach: from => {
      if (send === from) send = undefined;
    },
  };
}
