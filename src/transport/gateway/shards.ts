import {
  type IContextFetchingStrategy,
  managerToFetchingStrategyOptions,
  SimpleContextFetchingStrategy,
  SimpleShardingStrategy,
  type WebSocketManager,
  WebSocketShardEvents,
} from '@discordjs/ws';
import { GatewayCloseCodes, GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord-api-types/v10';
import { exitCodes, StartError } from '../../start-error.ts';
import type { Log } from '../bot.ts';
import { backOff, type Pause } from '../rest/keep-trying.ts';
import { type ConnectionEnd, openConnection, type ShardConnection } from './shard-connection.ts';

export interface ShardsParts {
  readonly log: Log;
  /** What Discord sends as an event. What it throws ends the connection, and nothing else. */
  readonly onEvent: (event: GatewayDispatchPayload) => void;
  readonly onEnd: (why: StartError) => void;
  /** Resolves when Discord lets a shard log in anew; to false where it never will. */
  readonly mayLogIn: () => Promise<boolean>;
  readonly isAuto: boolean;
  readonly patience: number;
  readonly pause: Pause;
}

/** Tries of a shard that was never connected, before it is said that Discord is out of reach. */
const mostFirstTries = 5;

/** A connection that was ready for so many milliseconds did not fail at once. */
const steady = 10_000;

/**
 * The shards of a bot as discord.js' `buildStrategy` takes them: each connects again when its connection ends, later and later
 * while it fails, and goes on with its session where it can.
 */
export class Shards extends SimpleShardingStrategy {
  readonly #gateway: WebSocketManager;
  readonly #parts: ShardsParts;
  readonly #open = new Map<number, ShardConnection>();
  #ids: readonly number[] = [];
  #isStopped = false;

  constructor(gateway: WebSocketManager, parts: ShardsParts) {
    super(gateway);
    this.#gateway = gateway;
    this.#parts = parts;
  }

  isReady(): boolean {
    return this.#ids.length > 0 && this.#ids.every(id => this.#open.get(id)?.isReady());
  }

  override async spawn(ids: number[]): Promise<void> {
    this.#ids = ids;
  }

  /** Resolves once every shard has been connected, and never rejects: `onEnd` says why it does not. */
  override async connect(): Promise<void> {
    const options = await managerToFetchingStrategyOptions(this.#gateway);
    const context = new SimpleContextFetchingStrategy(this.#gateway, options);
    await Promise.all(this.#ids.map(id => new Promise<void>(resolve => void this.#keep(id, context, resolve))));
  }

  override async destroy(): Promise<void> {
    // discord.js calls it before it connects, too.
    if (this.#ids.length === 0) return;
    this.#isStopped = true;
    await Promise.all([...this.#open.values()].map(connection => connection.close()));
  }

  /** Keeps one shard connected until the bot stops, or Discord ends it for good. */
  async #keep(id: number, context: IContextFetchingStrategy, onFirst: () => void): Promise<void> {
    const { log, onEvent, onEnd, mayLogIn, patience, pause } = this.#parts;
    let session: ConnectionEnd['session'];
    let failures = 0;
    let wasReady = false;
    let said: string | undefined;
    while (!this.#isStopped) {
      if (session === undefined && wasReady && !(await mayLogIn())) return;
      if (this.#isStopped) return;
      const connection = openConnection({
        id,
        context,
        session,
        patience,
        onEvent: event => {
          onEvent(event);
          if (event.t !== GatewayDispatchEvents.Ready) return;
          // All that discord.js is told: of anything else it would build objects that nobody asks for.
          const data = { ...event, d: { ...event.d, guilds: [] } };
          this.#gateway.emit(WebSocketShardEvents.Ready, { data: data.d, shardId: id });
          this.#gateway.emit(WebSocketShardEvents.Dispatch, { data, shardId: id });
        },
        onReady: () => {
          if (said !== undefined && wasReady) log.info({ shard: id }, 'Connected to Discord again');
          said = undefined;
          wasReady = true;
          onFirst();
        },
      });
      this.#open.set(id, connection);
      const end = await connection.ended;
      if (this.#isStopped) return;
      const why = explainCloseCode(end.code, this.#parts.isAuto && wasReady);
      if (why) return onEnd(why);
      // The address for going on with a session may be dead while Discord is well; its first one takes sessions, too.
      const { url } = context.options.gatewayInformation;
      session = end.session && end.readyFor === 0 ? { ...end.session, resumeURL: url } : end.session;
      failures = end.readyFor > steady ? 1 : failures + 1;
      if (!wasReady && failures >= mostFirstTries) {
        const sentence = `Discord's gateway cannot be reached: ${end.reason}`;
        return onEnd(new StartError(sentence, exitCodes.unavailable));
      }
      if (said !== end.reason) log.warn({ shard: id, reason: end.reason }, 'Connecting to Discord again');
      said = end.reason;
      await pause(end.readyFor > 0 && failures === 1 ? 0 : backOff(failures));
    }
  }
}

const newer = 'install a newer version of the bot.';

/** Where Discord ends the connection for good: why, and what to do. */
const fatal: Partial<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    'Discord does not know DISCORD_TOKEN (any more); copy the token again from the Bot page of the application.',
  [GatewayCloseCodes.InvalidShard]:
    'Discord does not take the shards that SHARDS asks for: leave it empty for as many as Discord recommends.',
  [GatewayCloseCodes.ShardingRequired]:
    'The bot is in more servers than its connections may serve: leave SHARDS empty for as many connections as Discord recommends, or set a larger number.',
  [GatewayCloseCodes.InvalidAPIVersion]: `Discord no longer speaks this bot's version of its gateway: ${newer}`,
  [GatewayCloseCodes.InvalidIntents]: `Discord does not take the intents of this bot, which asks for none: ${newer}`,
  [GatewayCloseCodes.DisallowedIntents]: `Discord says this bot may not have intents, and it asks for none: ${newer}`,
};

const grown = 'The bot is in more servers than its connections may serve: start it again, so that it opens more.';

/** Why Discord ended the connection for good; undefined where connecting again is of use. */
function explainCloseCode(code: number | undefined, hasGrown: boolean): StartError | undefined {
  // It opened as many connections as Discord recommended, and was connected.
  if (code === GatewayCloseCodes.ShardingRequired && hasGrown) return new StartError(grown, exitCodes.unavailable);
  const sentence = code === undefined ? undefined : fatal[code];
  return sentence === undefined ? undefined : new StartError(sentence);
}
