import { beforeAll, expect, test } from 'vitest';
import type { StoredMessage } from '../../src/playground/message-store.ts';
import type { Bot } from '../../src/transport/bot.ts';
import { createLocalDiscord, moderator, type Step } from './local-discord.ts';
import { createQuietBot } from './quiet-bot.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await createQuietBot();
});

/** A private answer, which is then posted. */
async function preview(command: string, options = {}, by: Bot = bot) {
  const discord = createLocalDiscord(by);
  const stored = await discord.answer(command, { ...options }, moderator);
  return { stored, press: (id: string, on = stored, value?: string) => discord.press(on, id, value, moderator) };
}

const describePosted = async (step: Step) => {
  const { exchange, stored } = await step.takePosted();
  expect(exchange.violations).toEqual([]);
  const { message, files } = stored;
  return {
    content: message.content,
    picture: message.embeds[0]?.image?.url.split('/').at(-1),
    files: files.map(({ attachment }) => attachment.filename),
  };
};
const sharedBy = '-# Shared by <@1100000000000000003>';
const withMessage = (stored: StoredMessage, change: object): StoredMessage => ({
  ...stored,
  message: { ...stored.message, ...change },
});

test.each([
  ['with its picture', {}, 's-a?c=denver', {}, ['chart.png']],
  ['in the form of version 1.0', {}, 'post:arrests?city=denver', {}, ['chart.png']],
  ['without the picture that it came without', { draw: async () => undefined }, 's-a?c=denver', {}, []],
  ['without one of another answer', {}, 's-a?c=los-angeles', {}, []],
  ['without one where there is none by now', {}, 's-a?c=paris', {}, []],
  ['without one where the data are others by now', {}, 's-a?c=denver', { content: '**Denver: 62.**' }, []],
  ['without an embed', {}, 's-a?c=denver', { embeds: [] }, []],
])('what is posted is what the asker saw: %s', async (_, parts, id, change, files) => {
  const { stored, press } = await preview('arrests', { city: 'denver', private: true }, { ...bot, ...parts });
  const seen = withMessage(stored, change);
  expect(await describePosted(await press(id, seen))).toEqual({
    content: `${seen.message.content}\n${sharedBy}`,
    picture: files[0],
    files,
  });
});

test('each part of a briefing can be posted once', async () => {
  const { stored, press } = await preview('briefing');
  const parts = ['everything', 'places', 'everything', 'places', 'groups'];
  const steps = [];
  for (const part of parts) {
    const on = (await press('pp-b', stored, part)).take().stored;
    const step = await press(`s-b?p=${part}`, on);
    steps.push([part, step.outcome.afterwards?.kind, step.outcome.response.type]);
  }
  expect(steps).toEqual([
    ['everything', 'post', 7],
    ['places', 'post', 7],
    ['everything', undefined, 7],
    ['places', undefined, 7],
    ['groups', 'post', 7],
  ]);
});

test.each([
  ['has other buttons than the bot’s', { components: [{ type: 1, components: [{ type: 5, custom_id: 'x' }] }] }],
  ['is too long to be posted', { content: 'x'.repeat(1999) }],
  ['is public', { flags: 0 }],
])('a message that %s is not posted', async (_, change) => {
  const { stored, press } = await preview('arrests', { private: true });
  const { outcome } = await press('s-a', withMessage(stored, change));
  expect([outcome.result, outcome.afterwards]).toEqual(['notice', undefined]);
});
