import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { systemClock } from '../../../src/playground/clock.ts';
import type { Exchange } from '../../../src/playground/logged-exchange.ts';
import type { Message } from '../../../src/playground/message-shape.ts';
import { posted, postedBeyondSchema } from '../../../src/playground/test/posted-messages.ts';
import { makeSignal, withStandIn } from '../../../src/playground/test/setting.ts';
import type { Bot, MeterEvent } from '../../../src/transport/bot.ts';
import { startGateway } from '../../../src/transport/gateway/gateway.ts';
import { connect, connectHere, settingsFor, until } from '../connected-bot.ts';
import { createQuietBot, keepLog, picture } from '../quiet-bot.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await createQuietBot();
});

/** A bot that is connected until the test ends; here Discord waits three seconds for an answer and no longer. */
async function open(change: Partial<Bot> = {}, parts: Parameters<typeof connect>[1] = {}) {
  const log = keepLog();
  const connected = await connectHere({ ...bot, log, ...change }, { ...inTime, ...parts });
  return { ...connected, log, said: () => log.lines.map(({ message }) => message) };
}
const inTime = { options: { clock: systemClock }, answerWithin: 3000 };

/** The message of an exchange that broke no rule. */
function see({ message, violations, timedOut }: Exchange): Message {
  expect([violations, timedOut]).toEqual([[], false]);
  if (!message) throw new TypeError('There is no message');
  return message;
}

describe('a bot that is connected', () => {
  let connected: Awaited<ReturnType<typeof connect>>;
  const log = keepLog();
  const events: MeterEvent[] = [];

  beforeAll(async () => {
    connected = await connect({ ...bot, log }, { ...inTime, meter: { count: event => events.push(event) } });
    await vi.waitFor(() => expect(log.lines).toHaveLength(2));
  });
  afterAll(async () => {
    const { standIn, gateway } = connected;
    expect(standIn.violations()).toEqual([]);
    await gateway.stop();
    expect(gateway.isReady()).toBe(false);
    await standIn.close();
  });

  test('is ready, and has its commands registered', () => {
    expect(connected.gateway.isReady()).toBe(true);
    expect(connected.moderator.commands().map(({ name }) => name)).toEqual(bot.commands.map(({ name }) => name));
    expect(log.lines.map(({ message }) => message)).toEqual(['Connected to Discord', 'Registered the commands']);
    expect(log.lines[1]?.details).toMatchObject({ changes: expect.arrayContaining(['+ /arrests']) });
  });

  test('names its commands so that they can be clicked', async () => {
    const { moderator } = connected;
    const [{ id } = { id: '' }] = moderator.commands().filter(({ name }) => name === 'summary');
    expect(see(await moderator.use('about')).embeds[0]?.description).toContain(`</summary:${id}>`);
  });

  test('counts what it answers, and logs nothing of it', async () => {
    const counted = { kind: 'interaction', command: 'about', result: 'answer', seconds: expect.any(Number) };
    await expect.poll(() => events).toContainEqual(counted);
    expect(log.lines).toHaveLength(2);
  });
});

test('a bot that starts again answers the buttons of the one before, and registers nothing', async () => {
  const { standIn, gateway, said: before } = await open();
  const { id } = see(await standIn.as().use('arrests', { city: 'Denver' }));
  await gateway.stop();
  await expect.poll(standIn.isBotConnected).toBe(false);
  expect(before()).not.toContain('Connecting to Discord again');

  const log = keepLog();
  const next = await startGateway(settingsFor(standIn), { ...(await createQuietBot()), log });
  onTestFinished(() => next.stop());
  expect(see(await standIn.as().press(id, 'a-a')).id).toBe(id);
  const said = log.lines.map(({ message }) => message);
  expect([said.includes('Connected to Discord'), said.includes('Registered the commands')]).toEqual([true, false]);
  expect(standIn.violations()).toEqual([]);
});

test('registration that is off leaves the commands alone', async () => {
  const { moderator, said } = await open({}, { settings: { registerCommands: false } });
  expect([moderator.commands(), said()]).toEqual([[], ['Connected to Discord']]);
});

test('a bot that stops while it waits to register tries that no more', async () => {
  const standIn = await withStandIn();
  standIn.restFaults.at('GET /applications/*/commands', { status: 503, body: '<html>' }, Infinity);
  const [waiting, waited] = [makeSignal(), makeSignal()];
  const pause = () => {
    waiting.give();
    return waited.given;
  };
  const gateway = await startGateway(settingsFor(standIn), bot, undefined, { pause });
  await waiting.given;
  await gateway.stop();
  waited.give();
  // In which time it would have asked again.
  for (let trips = 0; trips < 10; trips += 1) await (await fetch(`${standIn.apiUrl}/v10/gateway`)).text();
  expect(standIn.requests().filter(({ path }) => path.endsWith('/commands'))).toHaveLength(1);
});

describe('an answer', () => {
  test('in flight goes out before the bot stops', async () => {
    const [drawing, drawn] = [makeSignal(), makeSignal()];
    const draw = async () => {
      drawing.give();
      await drawn.given;
      return picture;
    };
    const { standIn, gateway } = await open({ draw });
    const asked = standIn.as().use('arrests');
    await drawing.given;
    const stopped = gateway.stop();
    drawn.give();
    expect(see(await asked).embeds).toHaveLength(1);
    await stopped;
    await expect.poll(standIn.isBotConnected).toBe(false);
  });

  test('is waited for three and a half seconds when the bot stops', async () => {
    const drawing = makeSignal();
    const draw = () => {
      drawing.give();
      return new Promise<undefined>(() => undefined);
    };
    const { standIn, gateway } = await open({ draw });
    void standIn.as().use('arrests');
    await drawing.given;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const stopped = gateway.stop();
    await vi.advanceTimersByTimeAsync(3499);
    expect(gateway.isReady()).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    vi.useRealTimers();
    await stopped;
    expect(gateway.isReady()).toBe(false);
  });
});

test('a gateway that does not greet is given ten seconds, five times, and then the bot says why', async () => {
  const standIn = await withStandIn();
  standIn.gatewayFaults.atUpgrade('no hello', 5);
  const upgrades = () => standIn.gatewayAttempts().filter(({ kind }) => kind === 'upgrade').length;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const started = startGateway(settingsFor(standIn), bot, undefined, { pause: async () => undefined });
  const why = started.catch(error => error);
  for (const count of [1, 2, 3, 4, 5]) {
    await until(() => upgrades() >= count);
    await vi.advanceTimersByTimeAsync(10_000);
  }
  vi.useRealTimers();
  const message = "Discord's gateway cannot be reached: no HELLO within 10 s";
  expect(await why).toMatchObject({ message, exitCode: 69 });
});

// What people do that a client with objects of its own did not survive.
test.each(['server', 'bot_dm'] as const)('a message of every kind is checked in a %s', async place => {
  const { standIn, log } = await open();
  const member = standIn.as({ place });
  for (const [name, fields] of [...posted, ...postedBeyondSchema]) {
    const { message: answer, violations } = await member.apply(member.post({ ...fields }), 'Check figures');
    expect([name, answer === undefined, violations]).toEqual([name, false, []]);
  }
  see(await standIn.as().use('summary'));
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('an application that Discord makes answer in private does', async () => {
  const { standIn } = await open({}, { options: { forcesPrivate: true } });
  const asked = await standIn.as().use('summary');
  expect([see(asked).embeds.length, asked.isPrivate]).toEqual([1, true]);
});

test('an interaction that comes after a connection was lost, too late, is counted as late and not answered', async () => {
  const events: MeterEvent[] = [];
  const { standIn } = await open({}, { meter: { count: event => events.push(event) } });
  see(await standIn.as().use('summary'));
  standIn.delayInteractions(4500);
  const before = standIn.requests().length;
  expect((await standIn.as().use('summary')).timedOut).toBe(true);
  const late = { kind: 'interaction', command: 'unknown', result: 'late', seconds: expect.any(Number) };
  await expect.poll(() => events).toContainEqual(late);
  const since = standIn.requests().slice(before);
  expect(since.filter(({ path }) => path.startsWith('/interactions/'))).toEqual([]);
});
