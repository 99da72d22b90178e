import { setImmediate } from 'node:timers/promises';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Clock } from '../../src/playground/clock.ts';
import type { Exchange } from '../../src/playground/logged-exchange.ts';
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts';
import type { Bot } from '../../src/transport/bot.ts';
import { startGateway } from '../../src/transport/gateway/gateway.ts';
import { createQuietBot, keepLog, picture, serve } from './quiet-bot.ts';
import { createKeys, signedPost } from './signed.ts';

/** Nothing is ever too late. */
const stopped: Clock = { now: () => Date.UTC(2026, 0, 1), after: () => () => undefined };

let quiet: Bot;
beforeAll(async () => {
  quiet = await createQuietBot();
});

/** A bot that has no picture at hand. Those that it is asked for are drawn when the test says so. */
function createSlowBot() {
  const log = keepLog();
  const asked: ((png: Uint8Array | undefined) => void)[] = [];
  const bot: Bot = {
    ...quiet,
    log,
    draw: () => new Promise(resolve => asked.push(resolve)),
    patience: async () => undefined,
  };
  return {
    bot,
    log,
    drawAll: (png: Uint8Array | undefined = picture) => asked.splice(0).map(draw => draw(png)).length,
  };
}

/** A local Discord, and the bot on its gateway. */
async function connect() {
  const slow = createSlowBot();
  const standIn = await startStandIn({ clock: stopped });
  onTestFinished(() => standIn.close());
  const { token, apiUrl } = standIn;
  const settings = { token, apiUrl, guildId: undefined, registerCommands: true, shards: 'auto' } as const;
  const gateway = await startGateway(settings, slow.bot, undefined, { answerWithin: 60_000 });
  onTestFinished(() => gateway.stop());
  await standIn.whenBotReady();
  return { ...slow, standIn, moderator: standIn.as({ who: 'moderator' }) };
}

const pictureOf = ({ message, violations }: Exchange) => {
  expect(violations).toEqual([]);
  return message?.embeds[0]?.image?.url;
};
const isEdited = ({ later }: Exchange) => later.some(({ kind }) => kind === 'edit');

async function whenPictured(standIn: StandIn, { id }: Exchange): Promise<string | undefined> {
  return pictureOf(await standIn.whenExchange(id, isEdited));
}

describe('on the gateway', () => {
  test('a new message gets its picture by an edit, and so does the one that a button turned into', async () => {
    const { standIn, moderator, drawAll, log } = await connect();
    const ranking = await moderator.use('arrests');
    expect([pictureOf(ranking), ranking.message?.content]).toEqual([undefined, expect.stringContaining('498')]);
    drawAll();
    expect(await whenPictured(standIn, ranking)).toMatch(/chart\.png$/);

    const { message } = await standIn.whenExchange(ranking.id, isEdited);
    const map = await moderator.press(message?.id ?? '', 'a-a?v=map');
    expect(pictureOf(map)).toBeUndefined();
    drawAll();
    expect(await whenPictured(standIn, map)).toMatch(/chart\.png$/);
    expect(log.lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  test('the files that an answer had stay beside its picture', async () => {
    const { standIn, moderator, drawAll } = await connect();
    const briefing = await moderator.use('briefing');
    const before = briefing.message?.attachments.map(({ filename }) => filename);
    if (drawAll() > 0) await whenPictured(standIn, briefing);
    const { message } = await standIn.whenExchange(briefing.id, () => true);
    expect(message?.attachments.map(({ filename }) => filename)).toEqual(before);
  });

  test('a picture does not overtake the answer that a press made of the message', async () => {
    const { standIn, moderator, drawAll } = await connect();
    const ranking = await moderator.use('arrests');
    const map = await moderator.press(ranking.message?.id ?? '', 'a-a?v=map');
    drawAll();
    await whenPictured(standIn, map);
    await expect.poll(() => standIn.requests().filter(({ method }) => method === 'GET').length).toBeGreaterThan(3);
    const [first, second] = [ranking, map].map(({ id }) => standIn.exchanges().find(exchange => exchange.id === id));
    expect([first?.later.length, second?.later.length]).toEqual([0, 1]);
  });

  test('no picture is lost where what draws stands still now and then', async () => {
    const { standIn, moderator, drawAll, log } = await connect();
    const cities = quiet.dataset.rows.jurisdictions.map(({ id }) => id);
    const answers: Exchange[] = [];
    for (let at = 0; at < 100; at += 1) {
      answers.push(await moderator.use('arrests', { city: cities[at % cities.length] ?? '' }));
      if (at % 17 === 0) drawAll();
    }
    expect(answers.map(pictureOf)).toEqual(answers.map(() => undefined));
    drawAll();
    for (const answer of answers) expect(await whenPictured(standIn, answer)).toMatch(/chart\.png$/);
    expect(log.lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  test('words stay alone where nothing is drawn in the end', async () => {
    const { standIn, moderator, drawAll } = await connect();
    const ranking = await moderator.use('arrests');
    drawAll(undefined);
    await setImmediate();
    expect((await standIn.whenExchange(ranking.id, () => true)).later).toEqual([]);
  });
});

test('over HTTP the picture is put in by a request to Discord', async () => {
  const { standIn, moderator } = await connect();
  const keys = createKeys();
  const slow = createSlowBot();
  const server = await serve(slow.bot, { publicKey: keys.publicKey, apiUrl: standIn.apiUrl });
  onTestFinished(() => server.stop());
  // What the other one of the two says stands in the local Discord already, letter for letter.
  const ranking = await moderator.use('arrests');
  const response = await fetch(`${server.url}/interactions`, signedPost(JSON.stringify(ranking.interaction), keys));
  expect(await response.json()).toMatchObject({
    type: 4,
    data: { attachments: [], content: ranking.message?.content },
  });
  slow.drawAll();
  expect(await whenPictured(standIn, ranking)).toMatch(/chart\.png$/);
  const [edit] = standIn.requests().filter(({ method }) => method === 'PATCH');
  expect(edit).toBeDefined();
});
