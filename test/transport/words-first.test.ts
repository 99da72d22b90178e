import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Exchange } from '../../src/playground/logged-exchange.ts';
import type { StandIn } from '../../src/playground/stand-in.ts';
import type { Bot } from '../../src/transport/bot.ts';
import { connectHere } from './connected-bot.ts';
import { createQuietBot, keepLog, picture, serve } from './quiet-bot.ts';
import { createKeys, signedPost } from './signed.ts';

let quiet: Bot;
beforeAll(async () => {
  quiet = await createQuietBot();
});

/** A bot that has no picture at hand. Those that it is asked for are drawn when the test says so. */
function createSlowBot() {
  const log = keepLog();
  const asked: ((png: Uint8Array) => void)[] = [];
  const draw = () => new Promise<Uint8Array>(resolve => asked.push(resolve));
  return {
    bot: { ...quiet, log, draw, patience: async () => undefined },
    warnings: () => log.lines.filter(({ level }) => level !== 'info'),
    drawAll: () => asked.splice(0).map(resolve => resolve(picture)).length,
  };
}

async function connectSlow() {
  const slow = createSlowBot();
  return { ...slow, ...(await connectHere(slow.bot)) };
}

const pictureOf = ({ message, violations }: Exchange) => {
  expect(violations).toEqual([]);
  return message?.embeds[0]?.image?.url;
};
const whenEdited = (standIn: StandIn, { id }: Exchange) =>
  standIn.whenExchange(id, ({ later }) => later.some(({ kind }) => kind === 'edit'));
const whenPictured = async (standIn: StandIn, exchange: Exchange) => {
  const edited = await whenEdited(standIn, exchange);
  expect(pictureOf(edited)).toMatch(/chart\.png$/);
  return edited;
};

describe('on the gateway', () => {
  test('a new message gets its picture by an edit, and so does the one that a button turned into', async () => {
    const { standIn, moderator, drawAll, warnings } = await connectSlow();
    const ranking = await moderator.use('arrests');
    expect([pictureOf(ranking), ranking.message?.content]).toEqual([undefined, expect.stringContaining('498')]);
    drawAll();
    const { message } = await whenPictured(standIn, ranking);
    const map = await moderator.press(message?.id ?? '', 'a-a?v=map');
    expect(pictureOf(map)).toBeUndefined();
    drawAll();
    await whenPictured(standIn, map);
    expect(warnings()).toEqual([]);
  });

  test('the files that an answer had stay beside its picture', async () => {
    const { standIn, moderator, drawAll } = await connectSlow();
    const briefing = await moderator.use('briefing');
    const namesOf = ({ message }: Exchange) => message?.attachments.map(({ filename }) => filename);
    if (drawAll() > 0) await whenPictured(standIn, briefing);
    expect(namesOf(await standIn.whenExchange(briefing.id, () => true))).toEqual(namesOf(briefing));
  });
});

test('over HTTP the picture is put in by a request to Discord', async () => {
  const { standIn, moderator } = await connectSlow();
  const keys = createKeys();
  const slow = createSlowBot();
  const server = await serve(slow.bot, { publicKey: keys.publicKey, apiUrl: standIn.apiUrl });
  onTestFinished(() => server.stop());
  // What the other one of the two says stands in the local Discord already, letter for letter.
  const ranking = await moderator.use('arrests');
  const response = await fetch(`${server.url}/interactions`, signedPost(JSON.stringify(ranking.interaction), keys));
  const data = { attachments: [], content: ranking.message?.content };
  expect(await response.json()).toMatchObject({ type: 4, data });
  slow.drawAll();
  await whenPictured(standIn, ranking);
  expect(standIn.requests().some(({ method }) => method === 'PATCH')).toBe(true);
});
