import type { WebSocket } from 'ws';
import type { Clock } from './clock.ts';
import { type CloseReason, opcode } from './gateway-codes.ts';
import type { Frame, GatewaySession } from './gateway-session.ts';

/** Frames that a bot may send on one connection in a minute. */
const framesPerWindow = 120;
const windowMs = 60_000;

/** One connection of the bot, and the session that speaks through it, once it is logged in. */
export interface GatewayConnection {
  readonly session: () => GatewaySession | undefined;
  /** Lets a session speak here; what the bot has not seen of it is sent. */
  readonly enter: (session: GatewaySession, seenUpTo: number) => void;
  /** Takes the login away; the session goes on without a connection. */
  readonly leave: () => GatewaySession | undefined;
  readonly send: (frame: Frame) => void;
  /** Sends a frame as it is: text verbatim, anything else as JSON. */
  readonly sendRaw: (frame: unknown) => void;
  readonly acknowledge: () => void;
  readonly muteAcks: () => void;
  /** Stops reading, so that not even a close is noticed. */
  readonly pause: () => void;
  readonly close: (reason: CloseReason) => void;
  readonly cut: () => void;
  readonly reset: () => void;
  /** Counts a frame from the bot; returns whether there were too many. */
  readonly isFlooded: () => boolean;
}

/** @param reset resets the TCP connection below */
export function createGatewayConnection(socket: WebSocket, reset: () => void, clock: Clock): GatewayConnection {
  let session: GatewaySession | undefined;
  let acknowledges = true;
  let heardAt: readonly number[] = [];

  const sendRaw = (frame: unknown) => {
    if (socket.readyState === socket.OPEN) socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  };
  const send = (frame: Frame) => sendRaw({ t: null, s: null, ...frame });
  return {
    session: () => session,
    enter: (entered, seenUpTo) => {
      session = entered;
      entered.attach(send, seenUpTo);
    },
    leave: () => {
      const left = session;
      session = undefined;
      left?.detach(send);
      return left;
    },
    send,
    sendRaw,
    acknowledge: () => {
      if (acknowledges) send({ op: opcode.heartbeatAck, d: null });
    },
    muteAcks: () => {
      acknowledges = false;
    },
    pause: () => socket.pause(),
    close: reason => socket.close(...reason),
    cut: () => socket.terminate(),
    reset,
    isFlooded: () => {
      const now = clock.now();
      heardAt = [...heardAt.filter(at => now - at < windowMs), now];
      return heardAt.length > framesPerWindow;
    },
  };
}
