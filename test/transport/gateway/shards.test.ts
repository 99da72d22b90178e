import { setImmediate } from 'node:timers/promises';
import { REST } from '@discordjs/rest';
import { WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { makeSignal, withStandIn } from '../../../src/playground/test/setting.ts';
import type { StartError } from '../../../src/start-error.ts';
import { Shards, type ShardsParts } from '../../../src/transport/gateway/shards.ts';
import { until } from '../connected-bot.ts';
import { keepLog } from '../quiet-bot.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** The shards of a bot at a stand-in, connected, and what they wait for, log and tell. */
async function start(change: Partial<ShardsParts> = {}, count = 1) {
  const standIn = await withStandIn({ sessionLimits: { maxConcurrency: 16 } });
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
  onTestFinished(() => {
    vi.useRealTimers();
    return shards.destroy();
  });
  expect(shards.isReady()).toBe(false);
  await manager.connect();
  expect(shards.isReady()).toBe(true);
  const { gatewayFaults: faults } = standIn;
  const upgrades = () => standIn.gatewayAttempts().filter(({ kind }) => kind === 'upgrade').length;
  return { faults, shards, log, pauses, ends, events, told, upgrades };
}

/** A question that is noted and answered when the test says so. */
function makeAsked<Answer>(answer: Answer) {
  const [asked, allowed] = [makeSignal(), makeSignal()];
  const ask = async () => {
    asked.give();
    await allowed.given;
    return answer;
  };
  return { asked: asked.given, allow: allowed.give, ask };
}

const reconnect = { op: 7, d: null };
const invalid = { op: 9, d: false };

describe('a shard that is ready', () => {
  test('tells discord.js that it is, of no server, and nothing else', async () => {
    const { faults, told, events, log } = await start();
    faults.dispatch('MESSAGE_CREATE', {});
    await until(() => events.length === 2);
    expect(events).toEqual(['READY', 'MESSAGE_CREATE']);
    expect([told, log.lines]).toEqual([
      [
        ['Ready', []],
        ['READY', []],
      ],
      [],
    ]);
  });

  test('goes on at once with its session; if it ends again soon, later and later; after ten seconds, at once', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { faults, shards, pauses, log, ends } = await start();
    for (const [at, lasted] of [1, 1, 10_000, 10_001].entries()) {
      vi.advanceTimersByTime(lasted);
      faults.send(reconnect);
      await until(() => pauses.length === at + 1);
      await until(() => shards.isReady());
    }
    const [first, second = 0, third = 0, last] = pauses;
    expect([first, Math.round(second / 2000), Math.round(third / 4000), last]).toEqual([0, 1, 1, 0]);
    const said = log.lines.map(({ message }) => message);
    expect(said.toSorted()).toEqual([
      ...Array(4).fill('Connected to Discord again'),
      ...Array(4).fill('Connecting to Discord again'),
    ]);
    expect(ends).toEqual([]);
  });

  test('tries for ever, and says the same reason once', async () => {
    const { faults, shards, pauses, log, ends } = await start();
    faults.atUpgrade({ refuse: 503 }, 9);
    faults.send(reconnect);
    await until(() => pauses.length === 10 && shards.isReady());
    expect(ends).toEqual([]);
    expect(Math.max(...pauses)).toBeGreaterThanOrEqual(45_000);
    const again = { level: 'warn', message: 'Connecting to Discord again' };
    expect(log.lines).toEqual([
      { ...again, details: { shard: 0, reason: 'Told to reconnect by Discord' } },
      { ...again, details: { shard: 0, reason: 'Unexpected server response: 503' } },
      { level: 'info', message: 'Connected to Discord again', details: { shard: 0 } },
    ]);
  });
});

describe('whether a shard may log in', () => {
  test('is not asked at first, nor where its session goes on', async () => {
    const { asked, ask } = makeAsked(true);
    let isAsked = false;
    void asked.then(() => {
      isAsked = true;
    });
    const { faults, shards, pauses } = await start({ mayLogIn: ask });
    faults.send(reconnect);
    await until(() => pauses.length === 1 && shards.isReady());
    expect(isAsked).toBe(false);
  });

  test('is asked where its session is lost; where it never may, it is left', async () => {
    const { asked, allow, ask } = makeAsked(false);
    const { faults, shards, upgrades } = await start({ mayLogIn: ask });
    faults.send(invalid);
    await asked;
    allow();
    await setImmediate();
    expect([upgrades(), shards.isReady()]).toEqual([1, false]);
  });

  test('does not matter any more once the bot stops', async () => {
    const { asked, allow, ask } = makeAsked(true);
    const { faults, shards, upgrades } = await start({ mayLogIn: ask });
    faults.send(invalid);
    await asked;
    await shards.destroy();
    allow();
    await setImmediate();
    expect(upgrades()).toBe(1);
  });
});

test('one shard of two that is away makes the bot not ready', async () => {
  const { allow, ask } = makeAsked(undefined);
  const { faults, shards, log } = await start({ pause: ask }, 2);
  faults.reset(1);
  await until(() => log.lines.length === 1);
  expect([log.lines[0]?.details, shards.isReady()]).toMatchObject([{ shard: 1 }, false]);
  allow();
  await until(() => shards.isReady());
});

test('a bot that stops while it waits for another try makes none', async () => {
  const { asked, allow, ask } = makeAsked(undefined);
  const { faults, shards, upgrades } = await start({ pause: ask });
  faults.send(reconnect);
  await asked;
  await shards.destroy();
  allow();
  await setImmediate();
  expect(upgrades()).toBe(1);
});
