import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { createGatewaySession, type Frame, type GatewaySession } from './gateway-session.ts';
import { parseJson } from './parse-json.ts';
import type { World } from './world.ts';

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
const OP = {
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

const CLOSE = {
  unknownOp: [4001, 'Unknown opcode.'],
  badFrame: [4002, 'Error while decoding payload.'],
  notIdentified: [4003, 'Not authenticated.'],
  wrongToken: [4004, 'Authentication failed.'],
  identifiedTwice: [4005, 'Already authenticated.'],
  wrongVersion: [4012, 'Invalid API version.'],
  privilegedIntents: [4014, 'Disallowed intent(s).'],
} as const satisfies Record<string, CloseReason>;

type CloseReason = readonly [code: number, reason: string];

const HEARTBEAT_INTERVAL_MS = 41_250;
/** Members, presences, message content: to be asked for at Discord's, and granted to nobody here. */
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);

const FrameShape = z.object({ op: z.number().int(), d: z.unknown().optional() });
const IdentifyShape = z.object({
  token: z.string(),
  intents: z.number().int(),
  properties: z.record(z.string(), z.unknown()),
});
const ResumeShape = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int() });

export interface Gateway {
  /** Takes over a connection that a bot has opened at `/gateway`. */
  readonly accept: (socket: WebSocket, query: URLSearchParams) => void;
  /** Sends an event to the bot, or keeps it until the bot resumes; one that never logged in hears nothing. */
  readonly dispatch: (event: string, data: unknown) => void;
  readonly isConnected: () => boolean;
  /** Ends the bot's connection: with Discord's request to reconnect, without a word, or for good (it must log in anew). */
  readonly drop: (how: 'reconnect' | 'cut' | 'invalid') => void;
}

interface Options {
  readonly world: World;
  readonly token: string;
  readonly gatewayUrl: () => string;
  readonly connectionChanged: (connected: boolean) => void;
}

/** Discord's gateway, version 10 in JSON, for one bot on one shard. */
export function createGateway({ world, token, gatewayUrl, connectionChanged }: Options): Gateway {
  const sessions = new Map<string, GatewaySession>();
  let current: { readonly session: GatewaySession; readonly socket: WebSocket } | undefined;
  let newest: GatewaySession | undefined;

  const enter = (session: GatewaySession, socket: WebSocket, seenUpTo: number) => {
    current = { session, socket };
    newest = session;
    session.attach(frame => send(socket, frame), seenUpTo);
    connectionChanged(true);
  };

  const identify = (socket: WebSocket, data: unknown): CloseReason | undefined => {
    const asked = IdentifyShape.safeParse(data);
    if (!asked.success) return CLOSE.badFrame;
    if (asked.data.token !== token) return CLOSE.wrongToken;
    if (asked.data.intents & PRIVILEGED_INTENTS) return CLOSE.privilegedIntents;
    const session = createGatewaySession(randomUUID().replaceAll('-', ''));
    sessions.set(session.id, session);
    session.dispatch('READY', {
      v: 10,
      user: { ...world.bot, email: null, mfa_enabled: true, verified: true },
      guilds: [{ id: world.server.id, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: gatewayUrl(),
      shard: [0, 1],
      application: { id: world.application.id, flags: 0 },
    });
    enter(session, socket, 0);
    return undefined;
  };

  const resume = (socket: WebSocket, data: unknown): CloseReason | undefined => {
    const asked = ResumeShape.safeParse(data);
    if (!asked.success) return CLOSE.badFrame;
    if (asked.data.token !== token) return CLOSE.wrongToken;
    const session = sessions.get(asked.data.session_id);
    if (session === undefined) {
      send(socket, { op: OP.invalidSession, d: false });
    } else {
      enter(session, socket, asked.data.seq);
      session.dispatch('RESUMED', {});
    }
    return undefined;
  };

  /** Acts on a frame; returns why the connection must end, if it must. */
  const hear = (socket: WebSocket, text: string): CloseReason | undefined => {
    const frame = FrameShape.safeParse(parseJson(text));
    if (!frame.success) return CLOSE.badFrame;
    const isIdentified = current?.socket === socket;
    switch (frame.data.op) {
      case OP.heartbeat:
        send(socket, { op: OP.heartbeatAck, d: null });
        return undefined;
      case OP.identify:
        return isIdentified ? CLOSE.identifiedTwice : identify(socket, frame.data.d);
      case OP.resume:
        return isIdentified ? CLOSE.identifiedTwice : resume(socket, frame.data.d);
      case OP.presence:
        return isIdentified ? undefined : CLOSE.notIdentified;
      default:
        return CLOSE.unknownOp;
    }
  };

  const leave = (socket: WebSocket, code: number): void => {
    if (current?.socket !== socket) return;
    current.session.detach();
    // A bot that closes with 1000 or 1001 says that it will not resume.
    if (code === 1000 || code === 1001) forget(current.session);
    current = undefined;
    connectionChanged(false);
  };

  const forget = (session: GatewaySession) => {
    sessions.delete(session.id);
    if (newest === session) newest = undefined;
  };

  return {
    accept: (socket, query) => {
      socket.on('error', () => socket.terminate());
      if (query.get('v') !== '10' || query.get('encoding') !== 'json') return socket.close(...CLOSE.wrongVersion);
      socket.on('message', data => {
        const reason = hear(socket, String(data));
        if (reason !== undefined) socket.close(...reason);
      });
      socket.on('close', code => leave(socket, code));
      send(socket, { op: OP.hello, d: { heartbeat_interval: HEARTBEAT_INTERVAL_MS } });
    },
    dispatch: (event, data) => newest?.dispatch(event, data),
    isConnected: () => current !== undefined,
    drop: how => {
      if (current === undefined) return;
      const { socket, session } = current;
      if (how === 'cut') return socket.terminate();
      if (how === 'reconnect') return send(socket, { op: OP.reconnect, d: null });
      session.detach();
      forget(session);
      current = undefined;
      connectionChanged(false);
      send(socket, { op: OP.invalidSession, d: false });
    },
  };
}

function send(socket: WebSocket, frame: Frame): void {
  socket.send(JSON.stringify({ t: null, s: null, ...frame }));
}
