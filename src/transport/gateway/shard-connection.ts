import { EventEmitter } from 'node:events';
import {
  CloseCodes,
  type IContextFetchingStrategy,
  type SessionInfo,
  WebSocketShard,
  WebSocketShardDestroyRecovery,
  WebSocketShardEvents,
} from '@discordjs/ws';
import { GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord-api-types/v10';

export type ShardConnection = ReturnType<typeof openConnection>;

export interface ConnectionEnd {
  /** Discord's close code, where it closed the connection. */
  readonly code: number | undefined;
  /** In words, for the log; it holds nothing that Discord sent but its code. */
  readonly reason: string;
  /** What it takes to go on where it ended; undefined where a new login is needed. */
  readonly session: SessionInfo | undefined;
  readonly readyFor: number;
}

export interface ConnectionParts {
  readonly id: number;
  /** As discord.js gives it: what to log in with, and the permission to do so. */
  readonly context: IContextFetchingStrategy;
  readonly session: SessionInfo | undefined;
  /** What Discord sends as an event, whatever it holds. What this throws ends the connection. */
  readonly onEvent: (event: GatewayDispatchPayload) => void;
  readonly onReady: () => void;
  /** How long Discord may take for each step to being ready, in milliseconds. */
  readonly patience: number;
}

/** How long the other side may take to close, in milliseconds, until the socket is cut. */
const farewell = 1000;

/**
 * One connection of a shard, by discord.js' own one behind a fence: what its code throws at a payload that it did not expect ends this
 * connection and nothing else. The shard would also connect again by itself, twice a second and for ever; that is for the caller to do.
 */
export function openConnection({ id, context, session, onEvent, onReady, patience }: ConnectionParts) {
  let current = session;
  let readySince = Number.POSITIVE_INFINITY;
  let code: number | undefined;
  let failure: unknown;
  let deadline: NodeJS.Timeout | undefined;
  let gone: Promise<void> | undefined;
  let [isOver, isGreeted] = [false, false];
  let settle: (end: ConnectionEnd) => void = () => undefined;
  const ended = new Promise<ConnectionEnd>(resolve => {
    settle = resolve;
  });

  const shard = new WebSocketShard(
    {
      options: context.options,
      retrieveSessionInfo: () => current ?? null,
      updateSessionInfo(_, info) {
        if (!isOver) current = info ?? undefined;
      },
      async waitForIdentify(shardId, signal) {
        clearTimeout(deadline);
        await context.waitForIdentify(shardId, signal);
        signal.throwIfAborted();
        expectSoon('READY');
      },
    },
    id,
  );
  const destroy = shard.destroy.bind(shard);

  function over(reason: string, canResume: boolean): void {
    if (isOver) return;
    isOver = true;
    clearTimeout(deadline);
    cutOff(Reflect.get(shard, 'connection'));
    gone = destroy({ code: canResume ? CloseCodes.Resuming : CloseCodes.Normal }).catch(() => undefined);
    const readyFor = Math.max(0, performance.now() - readySince);
    settle({ code, reason, session: canResume ? current : undefined, readyFor });
  }

  function expectSoon(step: string, canResume = false): void {
    clearTimeout(deadline);
    deadline = setTimeout(() => over(`no ${step} within ${patience / 1000} s`, canResume), patience);
  }

  function becomeReady(): void {
    clearTimeout(deadline);
    readySince = performance.now();
    onReady();
  }

  function describe(): string {
    if (failure instanceof Error) return failure.message;
    return code === undefined ? 'the connection ended' : `close code ${code}`;
  }

  /** Puts a step in the place of the shard's own. What it throws ends the connection; after its end nothing runs. */
  function fence(name: string, make: (own: Step) => Step = own => own): void {
    const step = make(methodOf(shard, name));
    Reflect.set(shard, name, async (...given: unknown[]) => {
      try {
        if (!isOver) await step(...given);
      } catch (error) {
        // It would come again with the session that it belongs to.
        over(`a frame that was not expected (${nameOf(error)})`, false);
      }
    });
  }

  // Nobody would catch what these throw.
  fence('onMessage');
  fence('heartbeat');
  fence('internalConnect');
  fence('onClose', close => async given => {
    code = typeof given === 'number' ? given : undefined;
    await close(given);
    over(describe(), true);
  });
  fence('onError', () => error => {
    failure = error;
  });
  // With it the shard ends a connection, and would then connect again.
  shard.destroy = async options =>
    over(options?.reason ?? describe(), options?.recover === WebSocketShardDestroyRecovery.Resume);

  shard.on(WebSocketShardEvents.Error, ({ error }) => {
    failure ??= error;
  });
  shard.on(WebSocketShardEvents.Hello, () => {
    if (isGreeted) {
      over('a second HELLO', true);
      throw new TypeError('It would start a second heartbeat, which nothing ends');
    }
    isGreeted = true;
    if (current) expectSoon('RESUMED');
  });
  shard.on(WebSocketShardEvents.Resumed, becomeReady);
  shard.on(WebSocketShardEvents.Dispatch, ({ data }) => {
    onEvent(data);
    if (data.t === GatewayDispatchEvents.Ready) becomeReady();
  });

  expectSoon('HELLO', true);
  void shard.connect().catch(error => over(nameOf(error), false));
  return {
    ended,
    isReady: () => !isOver && Number.isFinite(readySince),
    /** Ends it as a bot that goes away does. Resolves when it is closed, or the other side has had time enough. */
    async close(): Promise<void> {
      over('closed by the bot', false);
      await Promise.race([gone, new Promise(resolve => setTimeout(resolve, farewell).unref())]);
    },
  };
}

type Step = (...given: unknown[]) => unknown;

function methodOf(shard: WebSocketShard, name: string): Step {
  const method: unknown = Reflect.get(shard, name);
  if (typeof method !== 'function')
    throw new TypeError(`The shard of @discordjs/ws has no ${name}: is its version another one?`);
  return (...given) => Reflect.apply(method, shard, given);
}

/** A socket that is left alone throws at nobody, and does not stay open for long. */
function cutOff(socket: unknown): void {
  if (!(socket instanceof EventEmitter)) return;
  socket.on('error', () => undefined);
  setTimeout(() => Reflect.apply(Reflect.get(socket, 'terminate'), socket, []), farewell).unref();
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
