import { setImmediate } from 'node:timers/promises';
import { REST } from '@discordjs/rest';
import { WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type StandIn, startStandIn } from '../../../src/playground/stand-in.ts';
import { patientClock } from '../../../src/playground/test/patient-clock.ts';
import { makeSignal } from '../../../src/playground/test/setting.ts';
import type { StartError } from '../../../src/start-error.ts';
import { Shards, type ShardsParts } from '../../../src/transport/gateway/shards.ts';
import { keepLog } from '../quiet-bot.ts';

afterEach(() => {
  vi.useRealTimers();
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setImmediate();
}

/** The shards of a bot at a stand-in, and what they wait for, log and tell. */
async function start(change: Partial<ShardsParts> = {}, count = 1) {
  const standIn = await startStandIn({ clock: patientClock, sessionLimits: { maxConcurrency: 16 } });
  const log = keepLog();
  const pauses: number[] = [];
  const ends: StartError[] = [];
  const events: string[] = [];
  const told: unknown[] = [];
  const made: Shards[] = [];
  const manager = new WebSocketManager({
    token: standIn.token,
    intents: 0,
    shardCount: count,
    rest: new REST({ api: standIn.apiUrl }).setToken(standIn.token),
    buildStrategy(gateway) {
      const shards = new Shards(gateway, {
        log,
        onEvent: ({ t }) => void events.push(t),
        onEnd: why => void ends.push(why),
        mayLogIn: async () => true,
        isAuto: true,
        patience: 10_000,
        pause: async ms => void pauses.push(ms),
        ...change,
      });
      made.push(shards);
      return shards;
    },
  });
  manager.on(WebSocketShardEvents.Ready, ({ data }) => told.push(['Ready', data.guilds]));
  manager.on(WebSocketShardEvents.Dispatch, ({ data }) => {
    told.push([data.t, data.t === 'READY' && data.d.guilds]);
  });
  const [shards] = made;
  if (!shards) throw new TypeError('There are no shards');
  onTestFinished(async () => {
    vi.useRealTimers();
    await shards.destroy();
    await standIn.close();
  });
  const upgrades = () => standIn.gatewayAttempts().filter(({ kind }) => kind === 'upgrade').length;
  const said = () => log.lines.map(({ message }) => message);
  return { standIn, shards, manager, log, said, pauses, ends, events, told, upgrades };
}

const resume = ({ gatewayFaults }: StandIn) => gatewayFaults.send({ op: 7, d: null });

describe('a shard that is ready', () => {
  test('tells discord.js that it is, of no server, and nothing else', async () => {
    const { standIn, manager, shards, told, events, said } = await start();
    expect(shards.isReady()).toBe(false);
    await manager.connect();
    expect(shards.isReady()).toBe(true);
    standIn.gatewayFaults.dispatch('MESSAGE_CREATE', {});
    await until(() => events.length === 2);
    expect(events).toEqual(['READY', 'MESSAGE_CREATE']);
    expect(told).toEqual([
      ['Ready', []],
      ['READY', []],
    ]);
    expect(said()).toEqual([]);
  });

  test('goes on at once with its session; if it ends again soon, later and later; after ten seconds, at once', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { standIn, manager, shards, pauses, said, ends } = await start();
    await manager.connect();
    for (const [at, lasted] of [1, 1, 10_000, 10_001].entries()) {
      vi.advanceTimersByTime(lasted);
      resume(standIn);
      await until(() => pauses.length === at + 1);
      await until(shards.isReady.bind(shards));
    }
    const [first, second = 0, third = 0, last] = pauses;
    expect([first, last]).toEqual([0, 0]);
    expect([Math.round(second / 2000), Math.round(third / 4000)]).toEqual([1, 1]);
    expect(said().filter(message => message === 'Connecting to Discord again')).toHaveLength(4);
    expect(said().filter(message => message === 'Connected to Discord again')).toHaveLength(4);
    expect(ends).toEqual([]);
  });

  test('tries for ever, and says the same reason once', async () => {
    const { standIn, manager, shards, pauses, log, ends } = await start();
    await manager.connect();
    standIn.gatewayFaults.atUpgrade({ refuse: 503 }, 9);
    resume(standIn);
    await until(() => pauses.length === 10 && shards.isReady());
    expect(ends).toEqual([]);
    expect(Math.max(...pauses)).toBeGreaterThanOrEqual(45_000);
    expect(log.lines).toEqual([
      {
        level: 'warn',
        message: 'Connecting to Discord again',
        details: { shard: 0, reason: 'Told to reconnect by Discord' },
      },
      {
        level: 'warn',
        message: 'Connecting to Discord again',
        details: { shard: 0, reason: 'Unexpected server response: 503' },
      },
      { level: 'info', message: 'Connected to Discord again', details: { shard: 0 } },
    ]);
  });
});

describe('whether a shard may log in', () => {
  test('is not asked at first, nor where its session goes on', async () => {
    const asked: string[] = [];
    const mayLogIn = async () => asked.push('asked') > 0;
    const { standIn, manager, shards, pauses } = await start({ mayLogIn });
    await manager.connect();
    resume(standIn);
    await until(() => pauses.length === 1 && shards.isReady());
    expect(asked).toEqual([]);
  });

  test('is asked where its session is lost; where it never may, it is left', async () => {
    const asked = makeSignal();
    const mayLogIn = async () => {
      asked.give();
      return false;
    };
    const { standIn, manager, shards, upgrades } = await start({ mayLogIn });
    await manager.connect();
    standIn.gatewayFaults.send({ op: 9, d: false });
    await asked.given;
    await setImmediate();
    expect([upgrades(), shards.isReady()]).toEqual([1, false]);
  });

  test('does not matter any more once the bot stops', async () => {
    const asked = makeSignal();
    const allowed = makeSignal();
    const mayLogIn = async () => {
      asked.give();
      await allowed.given;
      return true;
    };
    const { standIn, manager, shards, upgrades } = await start({ mayLogIn });
    await manager.connect();
    standIn.gatewayFaults.send({ op: 9, d: false });
    await asked.given;
    await shards.destroy();
    allowed.give();
    await setImmediate();
    expect(upgrades()).toBe(1);
  });
});

test('one shard of two that is away makes the bot not ready', async () => {
  const back = makeSignal();
  const { standIn, manager, shards, log } = await start({ pause: () => back.given }, 2);
  await manager.connect();
  expect(shards.isReady()).toBe(true);
  standIn.gatewayFaults.reset(1);
  await until(() => log.lines.length === 1);
  expect(log.lines[0]?.details).toMatchObject({ shard: 1 });
  expect(shards.isReady()).toBe(false);
  back.give();
  await until(() => shards.isReady());
});

test('a bot that stops while it waits for another try makes none', async () => {
  const waiting = makeSignal();
  const over = makeSignal();
  const pause = () => {
    waiting.give();
    return over.given;
  };
  const { standIn, manager, shards, upgrades } = await start({ pause });
  await manager.connect();
  resume(standIn);
  await waiting.given;
  await shards.destroy();
  over.give();
  await setImmediate();
  expect(upgrades()).toBe(1);
});
