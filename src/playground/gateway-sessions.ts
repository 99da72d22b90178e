import { randomUUID } from 'node:crypto';
import { type Shard, shardOf } from './gateway-frames.ts';
import { createGatewaySession, type GatewaySession } from './gateway-session.ts';
import type { World } from './world.ts';

/** The sessions that can be resumed, whether connected or not. */
export interface GatewaySessions {
  /** Begins one, with READY as its first event. */
  readonly open: (shard: Shard) => GatewaySession;
  readonly find: (id: string) => GatewaySession | undefined;
  readonly forget: (session: GatewaySession) => void;
  readonly forgetAll: () => void;
  readonly list: () => readonly GatewaySession[];
}

export function createGatewaySessions(world: World, gatewayUrl: () => string): GatewaySessions {
  const sessions = new Map<string, GatewaySession>();
  return {
    open: shard => {
      const session = createGatewaySession(randomUUID().replaceAll('-', ''), shard);
      sessions.set(session.id, session);
      const [id, count] = shard;
      // Without the intent GUILDS, which no bot here needs, a server stays unavailable: no GUILD_CREATE follows.
      const servers = [world.server].filter(server => shardOf(server.id, count) === id);
      session.dispatch('READY', {
        v: 10,
        user: { ...world.bot, email: null, mfa_enabled: true, verified: true },
        guilds: servers.map(server => ({ id: server.id, unavailable: true })),
        session_id: session.id,
        resume_gateway_url: gatewayUrl(),
        shard: [...shard],
        application: { id: world.application.id, flags: 0 },
      });
      return session;
    },
    find: id => sessions.get(id),
    forget: session => {
      sessions.delete(session.id);
    },
    forgetAll: () => sessions.clear(),
    list: () => [...sessions.values()],
  };
}
