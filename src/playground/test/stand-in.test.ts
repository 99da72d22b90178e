import { DiscordAPIError } from 'discord.js';
import { MessageResponseSchema } from 'discord-api-spec/zod';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkSchema } from '../form-errors.ts';
import type { Answering } from './answering-bot.ts';
import { createManualClock } from './manual-clock.ts';
import { makePng, makeSignal, withBot } from './setting.ts';

const oneSecond = 1000;
const minute = 60 * oneSecond;
const text = (content: string, more: object = {}) => ({ type: 4, data: { content, ...more } });
const button = (custom_id: string, more: object = {}) => ({
  type: 1,
  components: [{ type: 2, style: 1, label: 'Go', custom_id, ...more }],
});
const menu = (more: object = {}) => ({
  type: 1,
  components: [
    {
      type: 3,
      custom_id: 'menu',
      options: [
        { label: 'A', value: 'a' },
        { label: 'B', value: 'b' },
      ],
      ...more,
    },
  ],
});

test('a slash command is answered with a message that everybody sees', async () => {
  const standIn = await withBot(({ callback }) => callback(text('Three.')));
  const exchange = await standIn.as().use('count', { what: 'sheep', limit: 3, private: true });
  expect(exchange).toMatchObject({
    kind: 'command',
    title: '/count what:sheep limit:3 private:true',
    state: 'answered',
    isPrivate: false,
    callback: { type: 4, data: { content: 'Three.' } },
    message: { type: 20, content: 'Three.', interaction: { name: 'count' }, author: { bot: true } },
    timedOut: false,
    violations: [],
  });
  expect(checkSchema(MessageResponseSchema, exchange.message)).toEqual({ errors: [], unknownFields: [] });
  expect(standIn.as({ who: 'moderator' }).messages()).toEqual([exchange.message]);
  expect(standIn.violations()).toEqual([]);
});

test('only the asker sees a private answer, and may dismiss it', async () => {
  const standIn = await withBot(({ callback }) => callback(text('Psst.', { flags: 64 })));
  const asker = standIn.as();
  const { message, isPrivate } = await asker.use('count', { what: 'sheep' });
  expect(isPrivate).toBe(true);
  expect(asker.messages()).toHaveLength(1);
  expect(standIn.as({ who: 'moderator' }).messages()).toEqual([]);
  expect(() => standIn.as({ who: 'moderator' }).dismiss(message?.id ?? '')).toThrow('You see no message');
  asker.dismiss(message?.id ?? '');
  expect(asker.messages()).toEqual([]);
});

test('after "thinking…" the answer follows as an edit', async () => {
  const standIn = await withBot(async ({ callback, edit, get }) => {
    await callback({ type: 5, data: { flags: 64 } });
    await expect(get()).resolves.toMatchObject({ flags: 64 | 128, content: '' });
    await edit({ content: 'Done.' });
  });
  const exchange = await standIn.as().use('count', { what: 'sheep' });
  expect(exchange).toMatchObject({
    state: 'answered',
    isPrivate: true,
    message: { content: 'Done.', flags: 64, edited_timestamp: null },
  });
  expect(exchange.later).toMatchObject([{ kind: 'edit', body: { content: 'Done.' } }]);
});

test('after "thinking…" the first follow-up takes its place, and stays as private as it was', async () => {
  const standIn = await withBot(async ({ callback, followUp }) => {
    await callback({ type: 5 });
    await followUp({ content: 'Done.', flags: 64 });
    await followUp({ content: 'More.' });
  });
  const { id } = await standIn.as().use('count', { what: 'sheep' });
  const { message, later } = await standIn.whenExchange(id, exchange => exchange.later.length === 2);
  expect(message).toMatchObject({ type: 20, content: 'Done.', flags: 0 });
  expect(later.map(act => act.kind)).toEqual(['edit', 'follow-up']);
  expect(standIn.as().messages().at(-1)).toMatchObject({
    type: 19,
    content: 'More.',
    message_reference: { message_id: message?.id },
  });
});

test('a button sends its message and its custom_id, and can change the message', async () => {
  const seen: Answering['interaction'][] = [];
  const standIn = await withBot(({ interaction, callback }) => {
    seen.push(interaction);
    return interaction.type === 2
      ? callback(text('One.', { components: [button('next:2')] }))
      : callback({ type: 7, data: { content: 'Two.', components: [] } });
  });
  const first = await standIn.as().use('count', { what: 'sheep' });
  const second = await standIn.as({ who: 'moderator' }).press(first.message?.id ?? '', 'next:2');
  expect(seen[1]).toMatchObject({
    type: 3,
    data: { component_type: 2, custom_id: 'next:2' },
    message: { id: first.message?.id },
  });
  expect(seen[1]?.token).not.toBe(seen[0]?.token);
  expect(second).toMatchObject({
    kind: 'button',
    title: 'button "Go"',
    message: { content: 'Two.', components: [], type: 20 },
  });
  expect(second.message?.edited_timestamp).not.toBeNull();
  expect(standIn.as().messages()).toHaveLength(1);
});

test('a menu sends what was picked; an answer to it is a new message that refers to the old', async () => {
  const standIn = await withBot(({ interaction, callback }) =>
    callback(interaction.type === 2 ? text('Pick.', { components: [menu()] }) : text('Picked.', { flags: 64 })),
  );
  const { message } = await standIn.as().use('count', { what: 'sheep' });
  const picked = await standIn.as().pick(message?.id ?? '', 'menu', ['b']);
  expect(picked.interaction).toMatchObject({ data: { component_type: 3, custom_id: 'menu', values: ['b'] } });
  expect(picked.message).toMatchObject({
    type: 19,
    message_reference: { message_id: message?.id },
    interaction_metadata: { type: 3, interacted_message_id: message?.id },
  });
});

test('deleting the original of a button deletes the message that the button sits on', async () => {
  const standIn = await withBot(async ({ interaction, callback, remove }) => {
    if (interaction.type === 2) return callback(text('Delete me.', { components: [button('delete')] }));
    await callback({ type: 6 });
    return remove();
  });
  const { message } = await standIn.as().use('count', { what: 'sheep' });
  const deletion = await standIn.as().press(message?.id ?? '', 'delete');
  expect(deletion).toMatchObject({
    state: 'answered',
    message: undefined,
    later: [{ kind: 'delete', message: message?.id }],
  });
  expect(standIn.as().messages()).toEqual([]);
});

test('suggestions come back by request', async () => {
  const standIn = await withBot(({ callback }) =>
    callback({ type: 8, data: { choices: [{ name: 'Sheep', value: 'sheep' }] } }),
  );
  const exchange = await standIn.as().suggest('count', { what: 'sh', limit: 3 }, 'what');
  expect(exchange.choices).toEqual([{ name: 'Sheep', value: 'sheep' }]);
  expect(exchange.interaction.data).toMatchObject({
    options: [
      { type: 3, name: 'what', value: 'sh', focused: true },
      { type: 4, name: 'limit', value: '3' },
    ],
  });
  expect(standIn.as().messages()).toEqual([]);
});

test('a message command gets the message whole', async () => {
  const standIn = await withBot(({ callback }) => callback(text('Two words.')));
  const id = standIn.as({ who: 'moderator' }).post('Two words');
  const exchange = await standIn.as().apply(id, 'Count words');
  expect(exchange.interaction.data).toMatchObject({
    type: 3,
    name: 'Count words',
    target_id: id,
    resolved: { messages: { [id]: { content: 'Two words' } } },
  });
  expect(exchange.message).toMatchObject({
    type: 23,
    message_reference: { message_id: id },
    interaction_metadata: { target_message_id: id },
  });
});

test('a picture in an embed is served, measured and described, and not listed as attachment', async () => {
  const png = makePng(1000, 750);
  const standIn = await withBot(({ callback }) =>
    callback(
      text('Chart.', {
        embeds: [{ title: ' Chart ', image: { url: 'attachment://chart.png' }, timestamp: '2017-09-28T00:00:00.000Z' }],
        attachments: [{ id: 0, description: 'Bars.' }, { id: 1 }],
      }),
      [
        { name: 'chart.png', data: png },
        { name: 'table.csv', data: 'a,b\n' },
      ],
    ),
  );
  const { message, files } = await standIn.as().use('count', { what: 'sheep' });
  const image = message?.embeds[0]?.image;
  expect(message?.embeds).toMatchObject([
    { type: 'rich', title: 'Chart', timestamp: '2017-09-28T00:00:00.000000+00:00' },
  ]);
  expect(image).toMatchObject({ width: 1000, height: 750, content_type: 'image/png', description: 'Bars.' });
  expect(message?.attachments.map(file => file.filename)).toEqual(['table.csv']);
  expect(files.map(file => file.name)).toEqual(['chart.png', 'table.csv']);
  const served = await fetch(image?.url ?? '');
  expect(Buffer.from(await served.arrayBuffer())).toEqual(png);
  expect(served.headers.get('content-type')).toBe('image/png');
  expect(checkSchema(MessageResponseSchema, message).errors).toEqual([]);
});

test('a file whose embed goes comes back as attachment, and goes for good when the list leaves it out', async () => {
  const lists: unknown[] = [];
  const Attachments = z.object({ attachments: z.array(z.object({ filename: z.string() })) });
  const standIn = await withBot(async ({ callback, edit }) => {
    const embeds = [{ title: 'Chart', image: { url: 'attachment://chart.png' } }];
    await callback(text('Chart.', { embeds }), [{ name: 'chart.png', data: makePng(4, 3) }]);
    for (const body of [{ embeds: [] }, { attachments: [] }]) {
      lists.push(Attachments.parse(await edit(body)).attachments.map(file => file.filename));
    }
  });
  await standIn.as().use('count', { what: 'sheep' });
  await expect.poll(() => lists).toEqual([['chart.png'], []]);
});

test('an answer can be given once', async () => {
  const codes: unknown[] = [];
  const standIn = await withBot(async ({ callback, followUp }) => {
    await callback(text('One.'));
    await callback(text('Two.')).catch(error => codes.push(error instanceof DiscordAPIError && error.code));
    await followUp({ content: 'End.' });
  });
  const { id } = await standIn.as().use('count', { what: 'sheep' });
  const { violations } = await standIn.whenExchange(id, exchange => exchange.later.length === 1);
  expect(codes).toEqual([40060]);
  expect(violations).toMatchObject([
    { code: 40060, where: 'POST /interactions/{id}/{token}/callback', interaction: id },
  ]);
});

test('who does not answer within 3 s has failed, and is told that the interaction is unknown', async () => {
  const clock = createManualClock();
  const late = makeSignal();
  const heard = makeSignal();
  const codes: unknown[] = [];
  const standIn = await withBot(
    async ({ callback }) => {
      heard.give();
      await late.given;
      await callback(text('Late.')).catch(error => codes.push(error instanceof DiscordAPIError && error.code));
    },
    { clock },
  );
  const asked = standIn.as().use('count', { what: 'sheep' });
  await heard.given;
  clock.pass(3 * oneSecond + 1);
  expect(await asked).toMatchObject({ state: 'failed', timedOut: true, elapsedMs: 3000, message: undefined });
  late.give();
  await expect.poll(() => codes).toEqual([10062]);
});

test.each([
  ['answers within the quarter of an hour', 14 * minute, []],
  ['answers after it', 15 * minute + 1, [50027]],
] as const)('a token that %s', async (_name, wait, expected) => {
  const clock = createManualClock();
  const codes: unknown[] = [];
  const standIn = await withBot(
    async ({ callback, edit, followUp }) => {
      await callback(text('One.'));
      clock.pass(wait);
      await edit({ content: 'Two.' }).catch(error => codes.push(error instanceof DiscordAPIError && error.code));
      codes.push('end');
      await followUp({ content: 'x' });
    },
    { clock },
  );
  await standIn.as().use('count', { what: 'sheep' });
  await expect.poll(() => codes).toEqual([...expected, 'end']);
});

test('"thinking…" that nothing follows ends after a quarter of an hour', async () => {
  const clock = createManualClock();
  const standIn = await withBot(
    async ({ callback }) => {
      await callback({ type: 5 });
      clock.pass(15 * minute);
    },
    { clock },
  );
  expect(await standIn.as().use('count', { what: 'sheep' })).toMatchObject({
    state: 'failed',
    timedOut: true,
    later: [{ kind: 'deadline' }],
  });
});

test.each([
  ['server', 7, []],
  ['user_install', 7, [40094, 40094]],
] as const)('follow-ups in a place of kind %s', async (place, count, expected) => {
  const codes: unknown[] = [];
  const standIn = await withBot(async ({ callback, followUp, edit }) => {
    await callback(text('One.'));
    for (let n = 0; n < count; n += 1) {
      await followUp({ content: `${n}` }).catch(error => codes.push(error instanceof DiscordAPIError && error.code));
    }
    await edit({ content: 'End.' });
  });
  const { id } = await standIn.as({ place }).use('count', { what: 'sheep' });
  await standIn.whenExchange(id, exchange => exchange.message?.content === 'End.');
  expect(codes).toEqual(expected);
});

test.each<[string, unknown, number, string]>([
  ['an empty message', { type: 4, data: {} }, 50006, 'Cannot send an empty message'],
  ['a message of blanks', text('   '), 50006, 'Cannot send an empty message'],
  [
    'an update, where there is no message',
    { type: 7, data: { content: 'x' } },
    50035,
    'Value must be one of {4, 5, 9}: the interaction is a command.',
  ],
  [
    'suggestions, where there are none to make',
    { type: 8, data: { choices: [] } },
    50035,
    'Value must be one of {4, 5, 9}: the interaction is a command.',
  ],
  ['no type', { data: { content: 'x' } }, 50035, 'This field is required'],
  ['content of 2,001 characters', text('x'.repeat(2001)), 50035, 'Must be 2000 or fewer in length.'],
])('a bot that sends %s is refused, and may try again', async (_name, body, code, rule) => {
  const standIn = await withBot(async ({ callback }) => {
    await callback(body).catch(() => {});
    await callback(text('Better.'));
  });
  const exchange = await standIn.as().use('count', { what: 'sheep' });
  expect(exchange.message?.content).toBe('Better.');
  expect(exchange.violations).toMatchObject([{ code, rule }]);
});

test('a field that Discord does not know is noted, though the message goes through', async () => {
  const standIn = await withBot(({ callback }) =>
    callback(text('Hi.', { embed: { title: 'old' }, components: [button('a', { lable: 'x' })] })),
  );
  const { state, violations } = await standIn.as().use('count', { what: 'sheep' });
  expect(state).toBe('answered');
  expect(violations.map(violation => violation.path)).toEqual(['data.embed', 'data.components.0.components.0.lable']);
});

test('a reply that is gone cannot be changed, and no rule is broken by trying', async () => {
  const codes: unknown[] = [];
  const standIn = await withBot(async ({ callback, remove, edit }) => {
    await callback(text('One.'));
    await remove();
    await edit({ content: 'x' }).catch(error => codes.push(error instanceof DiscordAPIError && error.code));
  });
  await standIn.as().use('count', { what: 'sheep' });
  await expect.poll(() => codes).toEqual([10008]);
  expect(standIn.violations()).toEqual([]);
});

test('a reply belongs to its interaction: another token does not reach it', async () => {
  const ids: string[] = [];
  const codes: unknown[] = [];
  const standIn = await withBot(async ({ callback, edit }) => {
    await callback(text('One.'));
    const id = standIn.as().messages()[0]?.id ?? '';
    ids.push(id);
    if (ids.length === 2)
      await edit({ content: 'x' }, [], id).catch(error => codes.push(error instanceof DiscordAPIError && error.code));
  });
  await standIn.as().use('count', { what: 'sheep' });
  await standIn.as().use('count', { what: 'sheep' });
  await expect.poll(() => codes).toEqual([10008]);
});
