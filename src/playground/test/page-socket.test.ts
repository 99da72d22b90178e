import { expect, test } from 'vitest';
import type { Answering } from './answering-bot.ts';
import { createManualClock } from './manual-clock.ts';
import { openPage } from './page-client.ts';
import { makePng, withBot, withStandIn } from './setting.ts';

/** Answers privately, publicly, with a button, or not at all, as asked. */
const answer = ({ interaction, callback, remove }: Answering): Promise<unknown> => {
  if (interaction.type === 4) return callback({ type: 8, data: { choices: [{ name: 'Sheep', value: 'sheep' }] } });
  if (interaction.type === 3) return callback({ type: 6 }).then(() => remove());
  const asked = JSON.stringify(interaction.data);
  if (asked.includes('nothing')) return Promise.resolve();
  const components = [{ type: 1, components: [{ type: 2, style: 1, label: 'Delete', custom_id: 'delete' }] }];
  return callback({ type: 4, data: { content: 'Three.', components, flags: asked.includes('secret') ? 64 : 0 } });
};
const count = (request: string, what = 'sheep') => ({
  type: 'use' as const,
  request,
  command: 'count',
  options: [{ name: 'what', value: what }],
});

test('hello tells everything that the person sees', async () => {
  const standIn = await withBot(answer, { botName: 'Counter', examples: [{ author: 'Ana', text: 'I counted nine.' }] });
  const page = await openPage(standIn);
  expect(await page.next('hello')).toMatchObject({
    identity: { who: 'member', place: 'server' },
    user: { username: 'robin' },
    bot_user: { username: 'Counter', bot: true },
    bot_connected: true,
    channel: { name: 'general', place: 'server' },
    channels: [{ place: 'server' }, { place: 'bot_dm' }, { place: 'user_install' }],
    commands: [{ name: 'count' }, { name: 'Count words' }],
    messages: [
      // The author's id is the same in each run: a picture goes with it.
      {
        example: true,
        visible_to: null,
        message: { content: 'I counted nine.', author: { id: '1100000000000000100', global_name: 'Ana' } },
      },
    ],
    exchanges: [],
  });
});

test('a command: accepted, then the message and what was said', async () => {
  const page = await openPage(await withBot(answer));
  page.send(count('r1'));
  const { interaction } = await page.next('accepted');
  expect(await page.next('message_created')).toMatchObject({ message: { content: 'Three.' }, visible_to: null });
  const { exchange } = await page.next('exchange', event => event.exchange.state === 'answered');
  expect(exchange).toMatchObject({
    id: interaction,
    title: '/count what:sheep',
    interaction: { type: 2, data: { name: 'count' } },
    callback: { type: 4, data: { content: 'Three.' } },
    later: [],
    violations: [],
  });
  expect(exchange.elapsed_ms).toBeGreaterThan(0);
});

test('suggestions come as the answer to their request', async () => {
  const page = await openPage(await withBot(answer));
  page.send({
    type: 'suggest',
    request: 'r1',
    command: 'count',
    options: [{ name: 'what', value: '' }],
    focused: 'what',
  });
  expect(await page.next('choices')).toEqual({
    type: 'choices',
    request: 'r1',
    choices: [{ name: 'Sheep', value: 'sheep' }],
  });
});

test('a button that deletes its message', async () => {
  const page = await openPage(await withBot(answer));
  page.send(count('r1'));
  const { message } = await page.next('message_created');
  page.send({ type: 'press', request: 'r2', message: message.id, custom_id: 'delete' });
  expect(await page.next('message_deleted')).toMatchObject({ id: message.id });
});

test('posting, applying a message command, dismissing', async () => {
  const page = await openPage(await withBot(answer));
  page.send({ type: 'post', request: 'r1', text: 'secret' });
  const { message } = await page.next('message_created');
  expect(message).toMatchObject({ content: 'secret', author: { username: 'robin' } });
  page.send({ type: 'apply', request: 'r2', message: message.id, command: 'Count words' });
  const reply = await page.next('message_created', event => event.message.type === 23);
  expect(reply.visible_to).toBe(message.author.id);
  page.send({ type: 'dismiss', request: 'r3', message: reply.message.id });
  expect(await page.next('message_deleted')).toMatchObject({ id: reply.message.id });
});

test('what others may not see is not sent to them', async () => {
  const standIn = await withBot(answer);
  const [member, moderator, elsewhere] = [
    await openPage(standIn),
    await openPage(standIn, { who: 'moderator' }),
    await openPage(standIn, { place: 'bot_dm' }),
  ];
  for (const page of [member, moderator, elsewhere]) await page.next('hello');
  member.send(count('r1', 'secret'));
  await member.next('exchange', event => event.exchange.state === 'answered');
  member.send(count('r2'));
  await moderator.next('exchange', event => event.exchange.state === 'answered');
  // Each page has a socket of its own: what one has heard, another may have yet to hear.
  await expect
    .poll(() => member.all('exchange').filter(({ exchange }) => exchange.state === 'answered'))
    .toHaveLength(2);
  elsewhere.send({ type: 'post', request: 'r3', text: 'Here' });
  await elsewhere.next('accepted');
  expect(member.all('message_created').map(event => event.message.flags)).toEqual([64, 0]);
  expect(moderator.all('message_created').map(event => event.message.flags)).toEqual([0]);
  expect(moderator.all('exchange').map(event => event.exchange.title)).not.toContain('/count what:secret');
  expect(elsewhere.heard.map(message => message.type).toSorted()).toEqual(['accepted', 'hello', 'message_created']);
});

test('each start is a run of its own', async () => {
  const runs = await Promise.all(
    [1, 2].map(async () => (await (await openPage(await withStandIn())).next('hello')).run),
  );
  expect(runs[0]).not.toBe(runs[1]);
});

test('switching tells the other person’s view', async () => {
  const page = await openPage(await withBot(answer));
  await page.next('hello');
  page.join({ who: 'moderator', locale: 'de' });
  const hello = await page.next('hello', message => message.identity.who === 'moderator');
  expect(hello).toMatchObject({ user: { username: 'kim' }, identity: { locale: 'de' } });
  expect(hello.commands.map(command => command.name)).toEqual(['count', 'tidy', 'Count words']);
});

test('who gets no answer in time is told', async () => {
  const clock = createManualClock();
  const page = await openPage(await withBot(answer, { clock }));
  page.send(count('r1', 'nothing'));
  await page.next('accepted');
  clock.pass(3001);
  const { exchange } = await page.next('exchange', event => event.exchange.state === 'failed');
  expect(exchange.elapsed_ms).toBe(3000);
  expect(exchange).not.toHaveProperty('callback');
});

test('the bot going and coming is told', async () => {
  const standIn = await withBot(answer);
  const page = await openPage(standIn);
  await page.next('hello');
  standIn.dropBot('cut');
  await page.next('bot', event => !event.connected);
  await page.next('bot', event => event.connected);
});

test('files are told under the address that the page was opened with', async () => {
  const standIn = await withBot(({ callback }) =>
    callback({ type: 4, data: {} }, [{ name: 'a.png', data: makePng(2, 1) }]),
  );
  const local = { ...standIn, url: standIn.url.replace('127.0.0.1', 'localhost') };
  const page = await openPage(local);
  page.send(count('r1'));
  const { message } = await page.next('message_created');
  expect(message.attachments[0]?.url.startsWith(`${local.url}/attachments/`)).toBe(true);
});

test.each<[string, unknown, RegExp]>([
  ['no request of the protocol', { type: 'shout' }, /^This message is not of the protocol\.$/],
  ['a post of blanks', { type: 'post', request: 'r1', text: '  ' }, /1 to 2,000 characters/],
  [
    'an unknown command',
    { ...count('r1'), command: 'cuont' },
    /^You are offered no command "\/cuont" here\. There are: \/count\.$/,
  ],
  ['a command for moderators', { type: 'use', request: 'r1', command: 'tidy', options: [] }, /no command "\/tidy"/],
  [
    'a message that is not there',
    { type: 'press', request: 'r1', message: '1', custom_id: 'x' },
    /^You see no message 1 here\.$/,
  ],
])('%s is refused', async (_name, request, reason) => {
  const page = await openPage(await withBot(answer));
  page.sendAny(request);
  expect((await page.next('failed')).reason).toMatch(reason);
});

test('nothing is done for who has not said who they are', async () => {
  const standIn = await withStandIn();
  const page = await openPage(standIn, { locale: 'x'.repeat(99) });
  page.send({ type: 'post', request: 'r1', text: 'Hi' });
  expect(await page.next('failed', message => message.request === 'r1')).toMatchObject({
    reason: 'Say who you are first.',
  });
});
