import { type CloseReason, close, opcode } from './gateway-codes.ts';
import type { GatewayConnection } from './gateway-connection.ts';
import { ResumeShape, readIdentify, type Shard } from './gateway-frames.ts';
import type { GatewaySession } from './gateway-session.ts';
import type { GatewaySessions } from './gateway-sessions.ts';
import type { SessionStarts } from './session-starts.ts';

/** Close codes after which a session cannot be resumed. */
const losesSession: readonly number[] = [4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014];

/** The open connections, and which session speaks through which. */
export interface GatewayLogins {
  readonly connections: ReadonlySet<GatewayConnection>;
  readonly add: (connection: GatewayConnection) => void;
  /** Acts on the data of an IDENTIFY; returns why the connection must end, if it must. */
  readonly identify: (connection: GatewayConnection, data: unknown) => CloseReason | undefined;
  /** The same for a RESUME. */
  readonly resume: (connection: GatewayConnection, data: unknown) => CloseReason | undefined;
  /** Takes a connection's login away. */
  readonly leave: (connection: GatewayConnection, keepsSession: boolean) => void;
  /** Closes a connection; whether its session can be resumed depends on the code. */
  readonly end: (connection: GatewayConnection, reason: CloseReason) => void;
  /** Forgets a connection that has ended. */
  readonly remove: (connection: GatewayConnection, keepsSession: boolean) => void;
  /** Whether all shards of the bot are logged in. */
  readonly isWhole: () => boolean;
}

interface Options {
  readonly token: string;
  readonly sessions: GatewaySessions;
  readonly starts: SessionStarts;
  readonly wholenessChanged: (isWhole: boolean) => void;
}

export function createGatewayLogins({ token, sessions, starts, wholenessChanged }: Options): GatewayLogins {
  const connections = new Set<GatewayConnection>();
  let wasWhole = false;

  const liveShards = (): readonly Shard[] =>
    [...connections].flatMap(connection => {
      const session = connection.session();
      return session === undefined ? [] : [session.shard];
    });
  const isWhole = () => {
    const shards = liveShards();
    return new Set(shards.map(([id]) => id)).size === shards[0]?.[1];
  };
  const isOtherCount = ([, count]: Shard) => liveShards().some(live => live[1] !== count);
  const tell = () => {
    if (isWhole() === wasWhole) return;
    wasWhole = !wasWhole;
    wholenessChanged(wasWhole);
  };

  const enter = (connection: GatewayConnection, session: GatewaySession, seenUpTo: number) => {
    for (const other of connections) if (other.session() === session) other.leave();
    connection.enter(session, seenUpTo);
    tell();
  };
  const leave = (connection: GatewayConnection, keepsSession: boolean) => {
    const session = connection.leave();
    if (session !== undefined && !keepsSession) sessions.forget(session);
    tell();
  };
  const remove = (connection: GatewayConnection, keepsSession: boolean) => {
    leave(connection, keepsSession);
    connections.delete(connection);
  };
  const end = (connection: GatewayConnection, reason: CloseReason) => {
    remove(connection, !losesSession.includes(reason[0]));
    connection.close(reason);
  };
  const invalidate = (connection: GatewayConnection): undefined => {
    connection.send({ op: opcode.invalidSession, d: false });
  };

  return {
    connections,
    add: connection => connections.add(connection),
    identify: (connection, data) => {
      const asked = readIdentify(data, token);
      if (!('shard' in asked)) return asked;
      const { shard } = asked;
      if (isOtherCount(shard)) return close.wrongShard;
      if (shard[1] < starts.limits().requiredShards) return close.shardingRequired;
      const start = starts.take(shard);
      if (start === 'too soon') return invalidate(connection);
      if (start === 'used up') {
        // Discord ends all sessions and resets the token.
        for (const other of [...connections]) if (other !== connection) end(other, close.wrongToken);
        sessions.forgetAll();
        return close.wrongToken;
      }
      enter(connection, sessions.open(shard), 0);
      return undefined;
    },
    resume: (connection, data) => {
      const asked = ResumeShape.safeParse(data);
      if (!asked.success) return close.badFrame;
      if (asked.data.token !== token) return close.wrongToken;
      const session = sessions.find(asked.data.session_id);
      if (session === undefined) return invalidate(connection);
      if (asked.data.seq > session.last()) return close.wrongSeq;
      if (isOtherCount(session.shard)) return close.wrongShard;
      enter(connection, session, asked.data.seq);
      session.dispatch('RESUMED', {});
      return undefined;
    },
    leave,
    end,
    remove,
    isWhole,
  };
}
