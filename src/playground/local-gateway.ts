import type { WebSocket } from 'ws';
import type { Clock } from './clock.ts';
import { type CloseReason, close, opcode } from './gateway-codes.ts';
import { createGatewayConnection, type GatewayConnection } from './gateway-connection.ts';
import { createFaultPlan, type GatewayFaults, type LoginFault, type UpgradeFault } from './gateway-faults.ts';
import { FrameShape, frameLimit, readIdentify, type Shard, shardOf } from './gateway-frames.ts';
import { createGatewayLogins, type GatewayLogins } from './gateway-logins.ts';
import { createGatewaySessions } from './gateway-sessions.ts';
import { parseJson } from './parse-json.ts';
import type { SessionStarts } from './session-starts.ts';
import type { World } from './world.ts';

const heartbeatIntervalMs = 41_250;

export interface Gateway {
  /** Notes that a bot wants to open a connection; returns what is to befall it. */
  readonly knock: () => UpgradeFault | undefined;
  /** Takes over a connection that a bot has opened at `/gateway`. */
  readonly accept: (opened: OpenedSocket) => void;
  /** Sends an event to the shard that the server belongs to, or keeps it until that resumes; a bot that never logged in hears nothing. */
  readonly dispatch: (event: string, data: unknown, guildId: string | undefined) => void;
  /** Whether all shards of the bot are logged in. */
  readonly isConnected: () => boolean;
  /** Ends the bot's connections: with Discord's request to reconnect, without a word, or for good (it must log in anew). */
  readonly drop: (how: 'reconnect' | 'cut' | 'invalid') => void;
  readonly faults: GatewayFaults;
  /** What bots have tried, oldest first. */
  readonly attempts: () => readonly GatewayAttempt[];
}

interface OpenedSocket {
  readonly socket: WebSocket;
  /** Resets the TCP connection below. */
  readonly reset: () => void;
  readonly query: URLSearchParams;
  readonly fault: UpgradeFault | undefined;
}

/** Something that a bot tried at the gateway. */
export interface GatewayAttempt {
  readonly kind: 'upgrade' | 'identify' | 'resume';
  /** Milliseconds since 1970, by the stand-in's clock. */
  readonly at: number;
  /** What an IDENTIFY says of shards; absent where it cannot be used. */
  readonly shard?: Shard;
}

interface Options {
  readonly world: World;
  readonly token: string;
  readonly clock: Clock;
  readonly starts: SessionStarts;
  readonly gatewayUrl: () => string;
  readonly connectionChanged: (connected: boolean) => void;
}

/** Discord's gateway, version 10 in JSON, for one bot on any number of shards. */
export function createGateway({ world, token, clock, starts, gatewayUrl, connectionChanged }: Options): Gateway {
  const sessions = createGatewaySessions(world, gatewayUrl);
  const logins = createGatewayLogins({ token, sessions, starts, wholenessChanged: connectionChanged });
  const plan = createFaultPlan();
  const attempts: GatewayAttempt[] = [];
  const note = (kind: GatewayAttempt['kind'], shard?: Shard) =>
    attempts.push({ kind, at: clock.now(), ...(shard === undefined ? {} : { shard }) });

  /** Acts on a frame; returns why the connection must end, if it must. */
  const hear = (connection: GatewayConnection, text: string): CloseReason | undefined => {
    if (connection.isFlooded()) return close.tooManyFrames;
    const frame = FrameShape.safeParse(Buffer.byteLength(text) > frameLimit ? undefined : parseJson(text));
    if (!frame.success) return close.badFrame;
    const { op, d } = frame.data;
    const isLoggedIn = connection.session() !== undefined;
    switch (op) {
      case opcode.heartbeat:
        connection.acknowledge();
        return undefined;
      case opcode.identify: {
        const asked = readIdentify(d, token);
        note('identify', 'shard' in asked ? asked.shard : undefined);
        if (isLoggedIn) return close.identifiedTwice;
        return underFault(logins, connection, plan.identify.take(), () => logins.identify(connection, d));
      }
      case opcode.resume:
        note('resume');
        if (isLoggedIn) return close.identifiedTwice;
        return underFault(logins, connection, plan.resume.take(), () => logins.resume(connection, d));
      case opcode.presence:
        return isLoggedIn ? undefined : close.notIdentified;
      default:
        return close.unknownOp;
    }
  };

  const faults = makeFaults();
  return {
    knock: () => {
      note('upgrade');
      return plan.upgrade.take();
    },
    accept: ({ socket, reset, query, fault }) => {
      socket.on('error', () => socket.terminate());
      if (query.get('v') !== '10' || query.get('encoding') !== 'json') return socket.close(...close.wrongVersion);
      const connection = createGatewayConnection(socket, reset, clock);
      logins.add(connection);
      socket.on('message', data => {
        if (!logins.connections.has(connection)) return;
        const reason = hear(connection, String(data));
        if (reason !== undefined) logins.end(connection, reason);
      });
      // A bot that closes with 1000 or 1001 says that it will not resume.
      socket.on('close', code => logins.remove(connection, code !== 1000 && code !== 1001));
      if (fault === 'no acks') connection.muteAcks();
      if (fault === 'silent') return connection.pause();
      if (fault !== 'no hello') connection.send({ op: opcode.hello, d: { heartbeat_interval: heartbeatIntervalMs } });
      if (typeof fault === 'object' && 'close' in fault) logins.end(connection, [fault.close, '']);
    },
    dispatch: (event, data, guildId) => {
      for (const session of sessions.list()) {
        const [id, count] = session.shard;
        if (shardOf(guildId, count) === id) session.dispatch(event, data);
      }
    },
    isConnected: logins.isWhole,
    drop: how => {
      if (how === 'cut') for (const connection of [...logins.connections]) connection.cut();
      else
        faults.send(how === 'reconnect' ? { op: opcode.reconnect, d: null } : { op: opcode.invalidSession, d: false });
    },
    faults,
    attempts: () => [...attempts],
  };

  function makeFaults(): GatewayFaults {
    const each = (shard: number | undefined, act: (connection: GatewayConnection) => void) => {
      for (const connection of [...logins.connections]) {
        if (shard === undefined || connection.session()?.shard[0] === shard) act(connection);
      }
    };
    return {
      atUpgrade: plan.upgrade.add,
      atIdentify: plan.identify.add,
      atResume: plan.resume.add,
      clear: plan.clear,
      send: (frame, shard) => each(shard, connection => sendRaw(logins, connection, frame)),
      dispatch: (event, data, shard) => {
        for (const session of sessions.list())
          if (shard === undefined || session.shard[0] === shard) session.dispatch(event, data);
      },
      close: (code, shard) => each(shard, connection => logins.end(connection, [code, ''])),
      reset: shard => each(shard, connection => connection.reset()),
      muteAcks: shard => each(shard, connection => connection.muteAcks()),
      silence: shard =>
        each(shard, connection => {
          logins.leave(connection, true);
          connection.pause();
        }),
    };
  }
}

function underFault(
  logins: GatewayLogins,
  connection: GatewayConnection,
  fault: LoginFault | undefined,
  act: () => CloseReason | undefined,
): CloseReason | undefined {
  if (fault === undefined) return act();
  if (fault === 'no answer') return undefined;
  if ('close' in fault) return [fault.close, ''];
  const reason = 'send' in fault ? undefined : act();
  if (reason === undefined) sendRaw(logins, connection, 'send' in fault ? fault.send : fault.thenSend);
  return reason;
}

/** Sends a frame as it is. Op 9 takes the login away, and the session unless its `d` is true. */
function sendRaw(logins: GatewayLogins, connection: GatewayConnection, frame: unknown): void {
  const parsed = FrameShape.safeParse(frame);
  if (parsed.success && parsed.data.op === opcode.invalidSession) logins.leave(connection, parsed.data.d === true);
  connection.sendRaw(frame);
}
