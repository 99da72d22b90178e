import { InteractionResponseType } from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../src/command.ts';
import type { Bot } from '../../src/transport/bot.ts';
import type { Outcome } from '../../src/transport/outcome.ts';
import { readInteraction } from '../../src/transport/read-interaction.ts';
import { respond } from '../../src/transport/respond.ts';
import { onMessage, onPrivate, slash, submit, typing } from './interactions.ts';
import { createLocalDiscord, type LocalDiscord, member, moderator, type Options, type Step } from './local-discord.ts';
import { createQuietBot, keepLog, picture } from './quiet-bot.ts';

let bot: Bot;
let discord: LocalDiscord;

beforeAll(async () => {
  bot = await createQuietBot();
  discord = createLocalDiscord(bot);
});

/** The response to what Discord sent, whatever that is. */
async function answer(json: unknown, by: Bot): Promise<Outcome> {
  const interaction = readInteraction(json);
  if (!interaction) throw new TypeError('No interaction');
  return respond(interaction, by);
}

function ask(name: string, options: Options, by: Bot): Promise<Outcome> {
  return answer(JSON.parse(slash(name, options)), by);
}

/** What Discord made of a step; a rule broken fails the test. */
function see(step: Step) {
  const { exchange, stored } = step.take();
  expect(exchange.violations).toEqual([]);
  const { message, files, isPrivate } = exchange;
  return { type: step.outcome.response.type, content: message?.content, message, files, isPrivate, stored, exchange };
}

const nobody = { member: undefined, user: undefined };
const newMessage = InteractionResponseType.ChannelMessageWithSource;
const update = InteractionResponseType.UpdateMessage;
const denver =
  '**Denver, Colorado: 63 of 498 people arrested (12.7%), 3rd of 10 places.** ICE, Operation Safe City, Sep 2017';
const notUnderstood =
  'The bot does not understand this button or command; it may be from another version. Please ask again.';

/** A message that was answered with the command, and what Discord sent for it. */
async function interactionOf(command: string) {
  return (await discord.use(command)).take().exchange.interaction;
}
const check = JSON.parse(onMessage('Check figures', 'ICE arrested 64 people in Denver.'));

describe('a command', () => {
  test('is answered in the channel; in private where that is asked for, and where nothing was found', async () => {
    const inChannel = { type: newMessage, content: denver, isPrivate: false, files: [{ name: 'chart.png' }] };
    expect(see(await discord.use('arrests', { city: 'Denver' }))).toMatchObject(inChannel);
    // What was suggested may come back by its name instead of its value.
    expect(see(await discord.use('arrests', { city: 'Denver, Colorado · 63' }))).toMatchObject(inChannel);
    expect(see(await discord.use('arrests', { city: 'Denver', private: true })).isPrivate).toBe(true);
    expect(see(await discord.use('arrests', { city: 'Paris' }))).toMatchObject({ isPrivate: true, files: [] });
  });

  test('that there is not', async () => {
    const newer = createLocalDiscord({ ...bot, commands: bot.commands.filter(({ name }) => name !== 'summary') });
    const pressed = see(await newer.press(await discord.answer('summary'), 'ask:summary'));
    expect(pressed).toMatchObject({ content: notUnderstood, isPrivate: true });
    expect((await answer(await interactionOf('summary'), { ...bot, commands: [] })).result).toBe('notice');
  });

  test.each([
    ['without options is answered once', 'about', {}, true],
    ['without options is answered once, with its picture', 'summary', {}, true],
    ['with options each time', 'arrests', { city: 'Denver' }, false],
    ['that there is not each time', 'older', {}, false],
  ])('%s', async (_, name, options, isKept) => {
    const [first, second] = [await ask(name, options, bot), await ask(name, options, bot)];
    expect(second === first).toBe(isKept);
    expect(second).toEqual(first);
  });

  test('without options is answered anew where its picture was late, and where its commands have other ids', async () => {
    let png: Uint8Array | undefined;
    const slow: Bot = { ...bot, draw: async () => png };
    expect((await ask('summary', {}, slow)).files).toEqual([]);
    png = picture;
    expect((await ask('summary', {}, slow)).files).toHaveLength(1);
    const { response } = await ask('about', {}, { ...bot, commandIds: new Map([['summary', '77']]) });
    expect(JSON.stringify(response)).toContain('</summary:77>');
  });

  test.each([
    ['a server', member, /https:\/\/discord\.com\/channels\/\d+\/\d+\/\d+/],
    ['direct messages', { ...member, place: 'bot_dm' } as const, /https:\/\/discord\.com\/channels\/@me\/\d+\/\d+/],
  ])('in a message’s menu is told the message, in %s', async (_, by, link) => {
    const { message, isPrivate } = see(await discord.apply('Check figures', 'ICE arrested 64 people in Denver.', by));
    expect(isPrivate).toBe(true);
    expect(message?.embeds[0]?.description).toContain('63');
    expect(message?.content).toMatch(link);
  });

  test.each([
    ['the channel that it names', '7', /\/channels\/400000000000000001\/7\/\d+/],
    ['that of the command where it names none', undefined, /\/channels\/400000000000000001\/500000000000000001\/\d+/],
  ])('links the message that was pointed at in %s', async (_, channel_id, link) => {
    const { target_id: id, resolved } = check.data;
    const messages = { [id]: { ...resolved.messages[id], channel_id } };
    const json = { ...check, data: { ...check.data, resolved: { messages } } };
    expect(JSON.stringify((await answer(json, bot)).response)).toMatch(link);
  });
});

describe('suggestions', () => {
  test('carry the figure', async () => {
    const choices = [{ name: 'Denver, Colorado · 63', value: 'denver' }];
    expect(see(await discord.suggest('arrests', 'city', 'denv')).exchange.choices).toEqual(choices);
  });

  test('of an option that has none, and a command that there is not', async () => {
    const json = JSON.parse(typing('arrests', 'city', 'denv'));
    const empty = { response: { type: 8, data: { choices: [] } } };
    expect(await answer(json, { ...bot, commands: [] })).toMatchObject(empty);
    for (const change of [{ focused: undefined }, { name: 'x' }]) {
      const options = [{ ...json.data.options[0], ...change }];
      expect(await answer({ ...json, data: { ...json.data, options } }, bot)).toMatchObject(empty);
    }
  });
});

describe('a button', () => {
  const asks = 'ask:arrests?city=denver';

  test('of the asker turns the message into the next answer, which stays private where it was', async () => {
    const ranking = await discord.answer('arrests');
    const { type, stored, content } = see(await discord.press(ranking, asks));
    expect([type, stored?.message.id, content]).toEqual([update, ranking.message.id, denver]);
    const seen = see(await discord.press(await discord.answer('arrests', { private: true }), asks));
    expect([seen.type, seen.isPrivate]).toEqual([update, true]);
  });

  test('pressed by somebody else answers them in private, and leaves the message', async () => {
    const pressed = await discord.press(await discord.answer('arrests'), asks, undefined, moderator);
    const { type, isPrivate, stored, content } = see(pressed);
    expect([type, isPrivate, content]).toEqual([newMessage, true, denver]);
    expect(stored?.message.interaction_metadata?.user.id).toBe('1100000000000000003');
  });

  test('whose answer is a miss leaves the message as it is', async () => {
    const missed = see(await discord.press(await discord.answer('arrests'), 'ask:arrests?city=paris'));
    expect(missed).toMatchObject({ type: newMessage, isPrivate: true });
  });

  test('that opens beside answers in a private message of its own', async () => {
    const on = await discord.answer('briefing', {}, moderator);
    const opened = await discord.press(on, 'open:briefing?part=places&as=csv', undefined, moderator);
    const files = [{ name: 'briefing.txt' }, { name: 'briefing.csv' }];
    expect(see(opened)).toMatchObject({ type: newMessage, files });
  });

  test('of a menu fills its option', async () => {
    expect(see(await discord.press(await discord.answer('arrests'), 'pick.city:arrests', 'denver')).content).toBe(
      denver,
    );
  });

  test.each([
    ...['foreign', 'ask:other', 'ask:arrests?city=denver&x=1', 'ask:arrests?page=0', 'ask:arrests?page=two'],
    ...['ask:arrests?view=globe', 'ask:convictions?sort=colour', 'pick.city:arrests', 'post:arrests?city=denver'],
    `ask:arrests?city=${'x'.repeat(200)}`,
  ])('that is tampered with, foreign or outdated: %s', async id => {
    const refused = { type: newMessage, content: notUnderstood, isPrivate: true };
    expect(see(await discord.press(await discord.answer('arrests'), id))).toMatchObject(refused);
  });
});

describe('deleting', () => {
  const inGroup = { ...member, place: 'user_install' } as const;
  const deletes = { response: { type: 6 }, afterwards: { kind: 'delete' } };

  test.each([
    ['the asker', member, member, true],
    ['a moderator', moderator, member, true],
    ['anybody else', member, moderator, false],
    ['a moderator outside a server', inGroup, { ...moderator, place: 'user_install' } as const, false],
  ])('%s may, or is told in private that they may not', async (_, identity, asker, mayDelete) => {
    const step = await discord.press(await discord.answer('summary', {}, asker), 'delete', undefined, identity);
    if (mayDelete) return expect(step.outcome).toMatchObject(deletes);
    const content = 'Only the person who asked and members who may manage messages can delete this.';
    expect(step.outcome.afterwards).toBeUndefined();
    expect(see(step)).toMatchObject({ type: newMessage, content, isPrivate: true });
  });

  test('who shared a message may delete it', async () => {
    const seen = await discord.answer('summary', { private: true });
    const { stored: shared } = await (await discord.press(seen, 'post:summary')).takePosted();
    expect((await discord.press(shared, 'delete')).outcome).toMatchObject(deletes);
  });

  test('an administrator may, and whom Discord does not name is not taken for an asker whom it does not name', async () => {
    const { interaction } = (await discord.press(await discord.answer('summary', {}, moderator), 'delete')).take()
      .exchange;
    const administrator = { ...interaction, member: { ...interaction.member, permissions: '8' } };
    expect(await answer(administrator, bot)).toMatchObject(deletes);
    const message = { ...('message' in interaction ? interaction.message : {}), interaction_metadata: undefined };
    const { afterwards, result } = await answer({ ...interaction, ...nobody, message }, bot);
    expect([afterwards, result]).toEqual([undefined, 'notice']);
  });
});

test('whom Discord does not name is answered what anybody may ask, and no more', async () => {
  expect((await answer({ ...(await interactionOf('summary')), ...nobody }, bot)).result).toBe('answer');
  const pressed = await discord.press(await discord.answer('summary'), 'a-b?p=everything', undefined, moderator);
  expect((await answer({ ...pressed.take().exchange.interaction, ...nobody }, bot)).result).toBe('notice');
});

test('a picture that cannot be drawn leaves the words', async () => {
  const unpictured = createLocalDiscord({ ...bot, draw: async () => undefined });
  expect(see(await unpictured.use('arrests', { city: 'Denver' }))).toMatchObject({ content: denver, files: [] });
});

describe('an exception in a command', () => {
  const fail = () => {
    throw new RangeError('broken on purpose');
  };
  const broken: Command = {
    name: 'summary',
    description: 'command-summary',
    example: '',
    kind: 'slash',
    permissions: undefined,
    shown: { a: { description: 'command-arrests-city', suggest: fail } },
    canBePrivate: false,
    answer: fail,
    suggest: fail,
  };

  test('is apologised for in private with a short id, and logged with that id and its stack', async () => {
    const log = keepLog();
    const { content, isPrivate } = see(await createLocalDiscord({ ...bot, commands: [broken], log }).use('summary'));
    const [, id] = /please name this id: ([0-9a-f]{8})$/.exec(content ?? '') ?? [];
    expect(isPrivate).toBe(true);
    const err = { message: 'broken on purpose', stack: expect.stringContaining('respond.test.ts') };
    expect(log.lines).toMatchObject([{ level: 'error', details: { id, err } }]);
  });

  test('while typing gives no suggestions', async () => {
    const log = keepLog();
    const step = await createLocalDiscord({ ...bot, commands: [broken], log }).suggest('summary', 'a', 'x');
    expect([step.outcome.result, see(step).exchange.choices, log.lines.length]).toEqual(['error', [], 1]);
  });
});

test('an interaction of a kind that the bot has not is apologised for', async () => {
  const log = keepLog();
  expect((await answer({ ...(await interactionOf('summary')), type: 99 }, { ...bot, log })).result).toBe('error');
  expect(log.lines).toMatchObject([{ details: { fault: 'type: invalid_union' } }]);
});

describe('a text that stands in no message', () => {
  test('is asked for by the button of a check that found nothing', async () => {
    const nothing = await answer(JSON.parse(onMessage('Check figures', 'Good morning!')), bot);
    expect(nothing.response).toMatchObject({
      data: {
        content: expect.stringMatching(/^Nothing to check: /),
        components: [{ components: [{ label: 'Check another text', custom_id: 'e-k' }] }],
      },
    });
    const { response } = await answer(JSON.parse(onPrivate('e-k')), bot);
    expect(response).toMatchObject({
      type: InteractionResponseType.Modal,
      data: { custom_id: 'e-k', components: [{ component: { custom_id: 'text', style: 2 } }] },
    });
  });

  test.each([
    ['Denver 70 in Operation Safe City', /^\*\*1 figure in the message: /],
    ['Good night!', /^Nothing to check: /],
  ])('is checked in private: %s', async (text, content) => {
    const { response } = await answer(JSON.parse(submit('e-k', text, 'text')), bot);
    expect(response).toMatchObject({ type: newMessage, data: { content: expect.stringMatching(content), flags: 64 } });
  });
});
