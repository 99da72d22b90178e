import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Command, defineCommand } from '../../src/command.ts';
import { makeNotice } from '../../src/reply/answer.ts';
import type { Bot } from '../../src/transport/bot.ts';
import { readInteraction } from '../../src/transport/interaction.ts';
import { encodePayload } from '../../src/transport/payload.ts';
import { respond } from '../../src/transport/respond.ts';
import { onMessage, slash } from './interactions.ts';
import { createQuietBot } from './quiet-bot.ts';

let bot: Bot;

beforeAll(async () => {
  bot = await createQuietBot();
});

async function ask(json: string, asked: Bot = bot) {
  const interaction = readInteraction(JSON.parse(json));
  if (!interaction) throw new TypeError('It is not an interaction');
  const { response, files } = await respond(interaction, asked);
  return { response, files, body: encodePayload(response, []).body };
}

describe('an answer that was given before', () => {
  test('is not made, shown or written again', async () => {
    const [first, second] = [await ask(slash('about')), await ask(slash('about'))];
    expect(second.response).toBe(first.response);
    expect(second.body).toBe(first.body);
  });

  test('is another one with other options', async () => {
    const [first, second] = [await ask(slash('arrests')), await ask(slash('arrests', { private: true }))];
    expect(second.response).not.toEqual(first.response);
  });

  test('is made again by another bot, for instance once it knows the ids of its commands', async () => {
    const first = await ask(slash('about'));
    const second = await ask(slash('about'), { ...bot, commandIds: new Map([['arrests', '600000000000000009']]) });
    expect(JSON.stringify(second.response)).toContain('</arrests:600000000000000009>');
    expect(JSON.stringify(first.response)).not.toContain('600000000000000009');
  });

  test('gets its picture as soon as there is one', async () => {
    const [picture] = (await ask(slash('summary'))).files;
    let drawn: Uint8Array | undefined;
    const slow = { ...bot, draw: async () => drawn };
    expect((await ask(slash('summary'), slow)).files).toEqual([]);
    drawn = picture?.data;
    expect((await ask(slash('summary'), slow)).files).toEqual([picture]);
  });

  /** A command that counts how often it is asked. */
  function createCounted(kind: Command['kind']): { command: Command; asked: string[] } {
    const asked: string[] = [];
    const command = defineCommand({
      name: 'count',
      kind,
      options: z.object({ text: z.string().optional() }),
      answer: ({ text = '' }) => {
        asked.push(text);
        return makeNotice(`Asked ${asked.length} times.`);
      },
    });
    return { command, asked };
  }

  test.each([
    ['a slash command is asked once', slash('count', { text: 'x' }), 'slash', ['x']],
    ['a message is read each time', onMessage('count', 'x'), 'message', ['x', 'x']],
    [
      'a long question is asked each time',
      slash('count', { text: 'x'.repeat(200) }),
      'slash',
      ['x'.repeat(200), 'x'.repeat(200)],
    ],
  ] as const)('%s', async (_, json, kind, expected) => {
    const { command, asked } = createCounted(kind);
    const counted = { ...bot, commands: [command] };
    const [first, second] = [await ask(json, counted), await ask(json, counted)];
    expect(asked).toEqual(expected);
    expect(first.response === second.response).toBe(expected.length === 1);
  });

  test.each([
    [299, 1],
    [300, 2],
  ])('is kept while %i others are asked: asked %i times', async (others, times) => {
    const { command, asked } = createCounted('slash');
    const counted = { ...bot, commands: [command] };
    await ask(slash('count', { text: 'x' }), counted);
    for (let other = 0; other < others; other += 1) await ask(slash('count', { text: `${other}` }), counted);
    await ask(slash('count', { text: 'x' }), counted);
    expect(asked.filter(text => text === 'x')).toHaveLength(times);
  });
});
