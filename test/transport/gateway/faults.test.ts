import { GatewayDispatchEvents } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, type ExpectStatic, test } from 'vitest';
import { type StandIn, type StandInOptions, startStandIn } from '../../../src/playground/stand-in.ts';
import { patientClock } from '../../../src/playground/test/patient-clock.ts';
import { StartError } from '../../../src/start-error.ts';
import { type Gateway, type GatewaySettings, startGateway } from '../../../src/transport/gateway/gateway.ts';
import { spoiltInteraction } from '../any-interaction.ts';
import { createQuietBot, keepLog } from '../quiet-bot.ts';

// Every way in which the gateway was seen to fail, a row each: what is done, and what must come of it. Rows run side by side, since
// Discord lets a bot log in once every five seconds.

const timeout = 120_000;
/** For each step of connecting, in milliseconds. */
const patience = 1500;

interface Connected {
  readonly standIn: StandIn;
  readonly gateway: Gateway;
  readonly log: ReturnType<typeof keepLog>;
  /** How long it was waited before each further try, in milliseconds. */
  readonly pauses: readonly number[];
}

interface Setting {
  readonly standIn?: StandInOptions;
  readonly settings?: Partial<GatewaySettings>;
  /** What is done before the bot connects. */
  readonly before?: (standIn: StandIn) => void;
}

/** Runs a bot at a stand-in of its own, without waiting for the pauses between tries. */
async function withBot(
  { standIn: options, settings, before }: Setting,
  act: (connected: Connected) => Promise<void>,
): Promise<void> {
  const standIn = await startStandIn({ clock: patientClock, ...options });
  const log = keepLog();
  const pauses: number[] = [];
  try {
    before?.(standIn);
    const gateway = await startGateway(
      {
        token: standIn.token,
        apiUrl: standIn.apiUrl,
        guildId: undefined,
        registerCommands: true,
        shards: 'auto',
        ...settings,
      },
      await createQuietBot(log),
      undefined,
      { pause: async ms => void pauses.push(ms), patience, answerWithin: 60_000 },
    );
    try {
      await act({ standIn, gateway, log, pauses });
    } finally {
      await gateway.stop();
    }
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

type Faults = StandIn['gatewayFaults'];

/** What goes wrong, in this order. */
interface Fault {
  readonly upgrade?: Readonly<Parameters<Faults['atUpgrade']>>;
  readonly identify?: Parameters<Faults['atIdentify']>;
  readonly resume?: Parameters<Faults['atResume']>;
  readonly ready?: unknown;
  readonly send?: readonly object[];
  readonly close?: number;
  readonly reset?: true;
}

function act(faults: Faults, { upgrade, identify, resume, ready, send = [], close, reset }: Fault): void {
  if (upgrade) faults.atUpgrade(...upgrade);
  if (identify) faults.atIdentify(...identify);
  if (resume) faults.atResume(...resume);
  if (ready !== undefined) faults.dispatch('READY', ready);
  for (const frame of send) faults.send(frame);
  if (close) faults.close(close);
  if (reset) faults.reset();
}

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
    ['op 9 with d:null', { send: [{ op: 9, d: null }] }, /a frame that was not expected/],
    ['op 9 with d:false', { send: [invalid] }, /Invalid session/],
    ['op 9 with d:true', { send: [{ op: 9, d: true }] }, undefined],
    ['op 10 with d:null', { send: [{ op: 10, d: null }] }, /a second HELLO/],
    ['a second HELLO', { send: [hello] }, /a second HELLO/],
    ['READY with null', { ready: null }, /a frame that was not expected/],
    ['READY with {}', { ready: {} }, /a frame that was not expected/],
    ['op 7', { send: [reconnect] }, /Told to reconnect/],
    ['a TCP reset', { reset: true }, /close code 1006|ECONNRESET/],
    ...codes.map(close => [`close code ${close}`, { close }, /again/] as const),
    ['op 9 right after RESUMED', { resume: [{ thenSend: invalid }], send: [reconnect] }, /Invalid session/],
    ['op 9 while it waits to log in', { upgrade: ['no hello'], send: [invalid, invalid] }, /Invalid session/],
    ...upgrades.map(
      fault => [`five times ${JSON.stringify(fault)}`, { upgrade: [fault, 5], reset: true }, /again/] as const,
    ),
    ['the address to go on at being dead', { ready: deadReady, reset: true }, /ECONNREFUSED/],
    ['a resume that is never answered', { resume: ['no answer'], send: [reconnect] }, /no RESUMED within 1.5 s/],
    ['a login that is never answered', { identify: ['no answer'], send: [invalid] }, /no READY within 1.5 s/],
    ['no HELLO', { upgrade: ['no hello'], send: [reconnect] }, /no HELLO within 1.5 s/],
    ['an upgrade that is never answered', { upgrade: ['no answer'], send: [reconnect] }, /no HELLO within 1.5 s/],
  ];
  test.for(rows)('%s', { timeout }, async ([, fault, reason], { expect }) => {
    await withBot({}, async connected => {
      await connected.standIn.whenBotReady();
      act(connected.standIn.gatewayFaults, fault);
      if (reason) await expect.poll(() => said(connected), { timeout: 30_000 }).toMatch(reason);
      await expectAnswer(connected, expect);
    });
  });

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
  test('events that nobody asked for, and interactions that are none', { timeout }, async ({ expect }) => {
    await withBot({}, async connected => {
      await connected.standIn.whenBotReady();
      for (const [name, data] of events) connected.standIn.gatewayFaults.dispatch(name, data);
      await expectAnswer(connected, expect);
      expect(said(connected)).not.toMatch(/Connected to Discord.*again/s);
    });
  });
});

describe.concurrent('a gateway that says nothing', () => {
  test('to heartbeats is left for another connection', { timeout }, async ({ expect }) => {
    await withBot({}, async connected => {
      const { gatewayFaults } = connected.standIn;
      gatewayFaults.atUpgrade('no hello');
      gatewayFaults.send({ op: 7, d: null });
      const upgrades = () => connected.standIn.gatewayAttempts().filter(({ kind }) => kind === 'upgrade');
      await expect.poll(() => upgrades().length).toBe(2);
      gatewayFaults.muteAcks();
      await expect
        .poll(() => {
          gatewayFaults.send({ op: 10, d: { heartbeat_interval: 100 } });
          return said(connected);
        })
        .toMatch(/Zombie connection|a second HELLO/);
      await expectAnswer(connected, expect);
    });
  });
});

describe.concurrent('whatever Discord sends, the bot lives, stays connected and answers', () => {
  const { Ready: _, Resumed: __, ...others } = GatewayDispatchEvents;
  const event = fc.tuple(fc.constantFrom(...Object.values(others), 'NEXT_YEAR'), fc.jsonValue({ maxDepth: 4 }));
  /** Those that ask for an answer, for a new connection or for a new login are tried one by one above. */
  const frame = fc.record({
    op: fc.constantFrom(0, 3, 5, 8, 11, 12, 31, -1, null, 'x'),
    t: fc.constantFrom('MESSAGE_CREATE', 'x', null, 7),
    s: fc.constantFrom(null, -1, 'x', 0),
    d: fc.jsonValue({ maxDepth: 3 }),
  });

  test('600 events of any content', { timeout }, async ({ expect }) => {
    await withBot({}, async connected => {
      await connected.standIn.whenBotReady();
      const sample = fc.sample(
        fc.oneof(
          event,
          spoiltInteraction.map(data => ['INTERACTION_CREATE', data] as const),
        ),
        600,
      );
      for (const [name, data] of sample) connected.standIn.gatewayFaults.dispatch(name, data);
      await expectAnswer(connected, expect);
      expect(said(connected)).not.toMatch(/Connected to Discord.*again/s);
    });
  });

  test('600 frames of any content, and texts that are none', { timeout }, async ({ expect }) => {
    await withBot({}, async connected => {
      await connected.standIn.whenBotReady();
      const sample = fc.sample(
        fc.oneof(frame, fc.jsonValue(), fc.string(), fc.constantFrom('null', '', '{', '[]')),
        600,
      );
      for (const each of sample) connected.standIn.gatewayFaults.send(each);
      await expectAnswer(connected, expect);
      expect(said(connected)).not.toMatch(/Connected to Discord.*again/s);
    });
  });
});

describe.concurrent('an interaction is answered once, although the connection ended', () => {
  const rows: readonly [string, Fault][] = [
    ['by op 7', { send: [reconnect] }],
    ['by a reset', { reset: true }],
    ['with 4000', { close: 4000 }],
    ['by a second HELLO', { send: [hello] }],
  ];
  test.for(rows)('%s', { timeout }, async ([, fault], { expect }) => {
    await withBot({}, async connected => {
      await connected.standIn.whenBotReady();
      act(connected.standIn.gatewayFaults, fault);
      const { message, violations } = await connected.standIn.as().use('summary');
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
  const title = '%i, with SHARDS %s, ';
  test.for(codes)(`${title}while it runs`, { timeout }, async ([code, shards, exitCode, words], { expect }) => {
    await withBot({ settings: { shards } }, async ({ standIn, gateway }) => {
      standIn.gatewayFaults.close(code);
      const why = await gateway.ended;
      expect([why.exitCode, gateway.isReady()]).toEqual([exitCode, false]);
      expect(why.message).toMatch(words);
    });
  });
  test.for(codes)(`${title}at the login`, { timeout }, async ([code, shards, exitCode, words], { expect }) => {
    const before = ({ gatewayFaults }: StandIn) => gatewayFaults.atIdentify({ close: code });
    const started = withBot({ settings: { shards }, before }, async () => undefined);
    const message = expect.stringMatching(words);
    await expect(started).rejects.toMatchObject({ name: StartError.name, exitCode, message });
  });

  test('4011 for as many shards as Discord recommends: after it was connected, there are more servers', {
    timeout,
  }, async ({ expect }) => {
    await withBot({}, async ({ standIn, gateway }) => {
      standIn.gatewayFaults.close(4011);
      expect(await gateway.ended).toMatchObject({ exitCode: 69, message: expect.stringContaining('start it again') });
    });
    const before = ({ gatewayFaults }: StandIn) => gatewayFaults.atIdentify({ close: 4011 });
    await expect(withBot({ before }, async () => undefined)).rejects.toMatchObject({
      exitCode: 78,
      message: expect.stringContaining('set a larger number'),
    });
  });
});

describe.concurrent('shards', () => {
  const identified = (standIn: StandIn) =>
    standIn.gatewayAttempts().flatMap(attempt => (attempt.kind === 'identify' ? [attempt.shard] : []));

  test.for([
    ['three, as SHARDS says', 3, 3],
    ['as many as Discord recommends', 'auto', 2],
    ['one, where Discord recommends one', 'auto', 1],
  ] as const)('%s', { timeout }, async ([, shards, count], { expect }) => {
    await withBot(
      { standIn: { sessionLimits: { recommendedShards: count, maxConcurrency: 16 } }, settings: { shards } },
      async connected => {
        expect(identified(connected.standIn).toSorted()).toEqual(Array.from({ length: count }, (_, id) => [id, count]));
        await expectAnswer(connected, expect);
      },
    );
  });
});
