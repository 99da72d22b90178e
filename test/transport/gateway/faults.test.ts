import { GatewayDispatchEvents } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, type ExpectStatic, test } from 'vitest';
import { type StandIn, type StandInOptions, startStandIn } from '../../../src/playground/stand-in.ts';
import { patientClock } from '../../../src/playground/test/patient-clock.ts';
import { StartError } from '../../../src/start-error.ts';
import { type Gateway, type GatewaySettings, startGateway } from '../../../src/transport/gateway/gateway.ts';
import { spoiltInteraction } from '../any-interaction.ts';
import { settingsFor } from '../connected-bot.ts';
import { createQuietBot, keepLog } from '../quiet-bot.ts';

// Every way in which the gateway was seen to fail, a row each: what is done, and what must come of it. Rows run side by side, since
// Discord lets a bot log in once every five seconds.

const timeout = 120_000;
/** For each step of connecting, in milliseconds. */
const patience = 1500;

type Connected = Parameters<Parameters<typeof withBot>[1]>[0];

interface Setting {
  readonly options?: StandInOptions;
  readonly settings?: Partial<GatewaySettings>;
  /** What is done before the bot connects. */
  readonly before?: (standIn: StandIn) => void;
}

/** Runs a bot at a stand-in of its own, without waiting for the pauses between tries. */
async function withBot(
  { options, settings, before }: Setting,
  act: (connected: { standIn: StandIn; gateway: Gateway; log: ReturnType<typeof keepLog> }) => Promise<void>,
): Promise<void> {
  const standIn = await startStandIn({ clock: patientClock, ...options });
  const log = keepLog();
  const times = { pause: async () => undefined, patience, answerWithin: 60_000 };
  try {
    before?.(standIn);
    const bot = await createQuietBot(log);
    const gateway = await startGateway({ ...settingsFor(standIn), ...settings }, bot, undefined, times);
    await act({ standIn, gateway, log }).finally(() => gateway.stop());
  } finally {
    await standIn.close();
  }
}

/** Asks for a summary, and sees that it is answered once and as Discord wants it. */
async function expectAnswer({ standIn, gateway }: Connected, expect: ExpectStatic): Promise<void> {
  await expect.poll(() => gateway.isReady() && standIn.isBotConnected(), { timeout: 30_000 }).toBe(true);
  await standIn.whenBotReady();
  // Behind much else, or on a busy machine, a first answer may come too late.
  const ask = async () => {
    const { message, violations } = await standIn.as().use('summary');
    return [message?.embeds.length, violations];
  };
  await expect.poll(ask, { timeout: 30_000 }).toEqual([1, []]);
}

const said = ({ log }: Connected) =>
  log.lines.map(({ message, details }) => `${message} ${JSON.stringify(details)}`).join('\n');

/** What goes wrong, in this order. */
type Fault = (faults: StandIn['gatewayFaults']) => unknown;

const reconnect = { op: 7, d: null };
const invalid = { op: 9, d: false };
const hello = { op: 10, d: { heartbeat_interval: 41_250 } };
const deadReady = {
  user: { id: '1', username: 'bot', discriminator: '0', avatar: null },
  guilds: [],
  application: { id: '1', flags: 0 },
  session_id: 'x',
  resume_gateway_url: 'ws://127.0.0.1:1',
};

describe.concurrent('while it runs, the bot is there again after', () => {
  const upgrades = [{ refuse: 502 }, { refuse: 503 }, 'reset', { close: 1001 }] as const;
  const codes = [1000, 1001, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009];
  const rows: readonly (readonly [string, Fault, RegExp | undefined])[] = [
    ['op 9 with d:null', to => to.send({ op: 9, d: null }), /a frame that was not expected/],
    ['op 9 with d:false', to => to.send(invalid), /Invalid session/],
    ['op 9 with d:true', to => to.send({ op: 9, d: true }), undefined],
    ['op 10 with d:null', to => to.send({ op: 10, d: null }), /a second HELLO/],
    ['a second HELLO', to => to.send(hello), /a second HELLO/],
    ['READY with null', to => to.dispatch('READY', null), /a frame that was not expected/],
    ['READY with {}', to => to.dispatch('READY', {}), /a frame that was not expected/],
    ['op 7', to => to.send(reconnect), /Told to reconnect/],
    ['a TCP reset', to => to.reset(), /close code 1006|ECONNRESET/],
    ...codes.map(code => [`close code ${code}`, (to => to.close(code)) satisfies Fault, /again/] as const),
    ['op 9 right after RESUMED', to => [to.atResume({ thenSend: invalid }), to.send(reconnect)], /Invalid session/],
    [
      'op 9 while it waits to log in',
      to => [to.atUpgrade('no hello'), to.send(invalid), to.send(invalid)],
      /Invalid session/,
    ],
    ...upgrades.map(fault => {
      const again: Fault = to => [to.atUpgrade(fault, 5), to.reset()];
      return [`five times ${JSON.stringify(fault)}`, again, /again/] as const;
    }),
    ['the address to go on at being dead', to => [to.dispatch('READY', deadReady), to.reset()], /ECONNREFUSED/],
    [
      'a resume that is never answered',
      to => [to.atResume('no answer'), to.send(reconnect)],
      /no RESUMED within 1.5 s/,
    ],
    ['a login that is never answered', to => [to.atIdentify('no answer'), to.send(invalid)], /no READY within 1.5 s/],
    ['no HELLO', to => [to.atUpgrade('no hello'), to.send(reconnect)], /no HELLO within 1.5 s/],
    [
      'an upgrade that is never answered',
      to => [to.atUpgrade('no answer'), to.send(reconnect)],
      /no HELLO within 1.5 s/,
    ],
  ];
  test.for(rows)('%s', { timeout }, async ([, fault, reason], { expect }) => {
    await withBot({}, async connected => {
      await connected.standIn.whenBotReady();
      fault(connected.standIn.gatewayFaults);
      if (reason) await expect.poll(() => said(connected), { timeout: 30_000 }).toMatch(reason);
      await expectAnswer(connected, expect);
    });
  });
});

test('a gateway that says nothing to heartbeats is left for another connection', { timeout }, async ({ expect }) => {
  await withBot({}, async connected => {
    const { gatewayFaults } = connected.standIn;
    gatewayFaults.atUpgrade('no hello');
    gatewayFaults.send(reconnect);
    const upgrades = () => connected.standIn.gatewayAttempts().filter(({ kind }) => kind === 'upgrade');
    await expect.poll(() => upgrades().length).toBe(2);
    gatewayFaults.muteAcks();
    const saidSince = () => {
      gatewayFaults.send({ op: 10, d: { heartbeat_interval: 100 } });
      return said(connected);
    };
    await expect.poll(saidSince).toMatch(/Zombie connection|a second HELLO/);
    await expectAnswer(connected, expect);
  });
});

describe.concurrent('whatever Discord sends, the bot lives, stays connected and answers', () => {
  const events: readonly [string, unknown][] = [
    ['USER_UPDATE', {}],
    ['GUILD_CREATE', null],
    ['GUILD_CREATE', { id: '1', channels: [null] }],
    ['MESSAGE_CREATE', 'text'],
    ['AN_EVENT_OF_NEXT_YEAR', { surprise: [null] }],
    ['RESUMED', null],
    ['INTERACTION_CREATE', null],
    ['INTERACTION_CREATE', 'text'],
    ['INTERACTION_CREATE', {}],
    ['INTERACTION_CREATE', { id: '1', token: 'x', type: 99 }],
  ];
  const { Ready: _, Resumed: __, ...others } = GatewayDispatchEvents;
  const event = fc.tuple(fc.constantFrom(...Object.values(others), 'NEXT_YEAR'), fc.jsonValue({ maxDepth: 4 }));
  /** Those that ask for an answer, for a new connection or for a new login are tried one by one above. */
  const frame = fc.record({
    op: fc.constantFrom(0, 3, 5, 8, 11, 12, 31, -1, null, 'x'),
    t: fc.constantFrom('MESSAGE_CREATE', 'x', null, 7),
    s: fc.constantFrom(null, -1, 'x', 0),
    d: fc.jsonValue({ maxDepth: 3 }),
  });

  const interaction = spoiltInteraction.map(data => ['INTERACTION_CREATE', data] as const);
  const text = fc.constantFrom('null', '', '{', '[]');

  const senders: readonly [string, Fault][] = [
    ['events that nobody asked for, and interactions that are none', to => events.map(each => to.dispatch(...each))],
    [
      '600 events of any content',
      to => fc.sample(fc.oneof(event, interaction), 600).map(([name, data]) => to.dispatch(name, data)),
    ],
    [
      '600 frames of any content, and texts that are none',
      to => fc.sample(fc.oneof(frame, fc.jsonValue(), fc.string(), text), 600).map(each => to.send(each)),
    ],
  ];
  test.for(senders)('%s', { timeout }, async ([, fault], { expect }) => {
    await withBot({}, async connected => {
      await connected.standIn.whenBotReady();
      fault(connected.standIn.gatewayFaults);
      await expectAnswer(connected, expect);
      expect(said(connected)).not.toMatch(/Connected to Discord.*again/s);
    });
  });
});

describe.concurrent('an interaction is answered once, although the connection ended', () => {
  const rows: readonly [string, Fault][] = [
    ['by op 7', to => to.send(reconnect)],
    ['by a reset', to => to.reset()],
    ['with 4000', to => to.close(4000)],
    ['by a second HELLO', to => to.send(hello)],
  ];
  test.for(rows)('%s', { timeout }, async ([, fault], { expect }) => {
    await withBot({}, async ({ standIn }) => {
      await standIn.whenBotReady();
      fault(standIn.gatewayFaults);
      const { message, violations } = await standIn.as().use('summary');
      expect([message?.embeds.length, violations]).toEqual([1, []]);
    });
  });
});

describe.concurrent('Discord ends the bot for good, with a sentence and an exit code', () => {
  const codes: readonly [number, GatewaySettings['shards'], number, RegExp][] = [
    [4004, 'auto', 78, /DISCORD_TOKEN.*Bot page/],
    [4010, 1, 78, /SHARDS.*leave it empty/],
    [4011, 1, 78, /leave SHARDS empty/],
    [4012, 'auto', 78, /newer version/],
    [4013, 'auto', 78, /newer version/],
    [4014, 'auto', 78, /newer version/],
  ];
  // After it was connected, there are more servers.
  const running: typeof codes = [...codes, [4011, 'auto', 69, /start it again/]];
  test.for(running)('%i, with SHARDS %s, while it runs', { timeout }, async ([code, shards, ...why], { expect }) => {
    const [exitCode, words] = why;
    await withBot({ settings: { shards } }, async ({ standIn, gateway }) => {
      standIn.gatewayFaults.close(code);
      expect(await gateway.ended).toMatchObject({ exitCode, message: expect.stringMatching(words) });
      expect(gateway.isReady()).toBe(false);
    });
  });
  const starting: typeof codes = [...codes, [4011, 'auto', 78, /set a larger number/]];
  test.for(starting)('%i, with SHARDS %s, at the login', { timeout }, async ([code, shards, ...why], { expect }) => {
    const [exitCode, words] = why;
    const before = ({ gatewayFaults }: StandIn) => gatewayFaults.atIdentify({ close: code }, Infinity);
    const started = withBot({ settings: { shards }, before }, async () => undefined);
    const message = expect.stringMatching(words);
    await expect(started).rejects.toMatchObject({ name: StartError.name, exitCode, message });
  });
});

describe.concurrent('shards', () => {
  test.for([
    ['three, as SHARDS says', 3, 3],
    ['as many as Discord recommends', 'auto', 2],
    ['one, where Discord recommends one', 'auto', 1],
  ] as const)('%s', { timeout }, async ([, shards, count], { expect }) => {
    const options = { sessionLimits: { recommendedShards: count, maxConcurrency: 16 } };
    await withBot({ options, settings: { shards } }, async connected => {
      const attempts = connected.standIn.gatewayAttempts();
      const identified = attempts.flatMap(attempt => (attempt.kind === 'identify' ? [attempt.shard] : []));
      expect(identified.toSorted()).toEqual(Array.from({ length: count }, (_, id) => [id, count]));
      await expectAnswer(connected, expect);
    });
  });
});
