import { expect, test } from 'vitest';
import { askStandIn } from '../ask-stand-in.ts';
import { withBot } from './setting.ts';

const sheep = { type: 4, data: { content: 'Three **sheep**.' } };

test('prints the reply', async () => {
  const standIn = await withBot(({ callback }) => callback(sheep));
  expect(await askStandIn(standIn, '/count what:sheep and goats limit:3')).toEqual({
    text: '(everybody can see this)\n\nThree sheep.\n',
    errors: '',
    exitCode: 0,
  });
});

test('uses commands for moderators too', async () => {
  const standIn = await withBot(({ callback }) => callback(sheep));
  expect((await askStandIn(standIn, '/tidy')).exitCode).toBe(0);
});

test('waits for the answer that follows "thinking…"', async () => {
  const standIn = await withBot(async ({ callback, edit }) => {
    await callback({ type: 5 });
    await edit({ content: 'Three.' });
  });
  expect((await askStandIn(standIn, 'count what:sheep')).text).toContain('Three.');
});

test('prints the JSON', async () => {
  const standIn = await withBot(({ callback }) => callback(sheep));
  const { text } = await askStandIn(standIn, '/count what:sheep', { asJson: true });
  expect(JSON.parse(text)).toEqual(sheep);
});

test('uses a command of the menu of a message, which is written first', async () => {
  const standIn = await withBot(({ interaction: { data }, callback }) => {
    const [, content] = /"content":"([^"]*)"/.exec(JSON.stringify(data)) ?? [];
    return callback({ type: 4, data: { content } });
  });
  expect((await askStandIn(standIn, 'count words: One, two: 3')).text).toContain('One, two: 3');
});

test('asks in the language of a Discord', async () => {
  const standIn = await withBot(({ interaction, callback }) =>
    callback({ type: 4, data: { content: interaction.locale } }),
  );
  expect((await askStandIn(standIn, '/tidy', { locale: 'es-419' })).text).toContain('es-419');
  const { errors, exitCode } = await askStandIn(standIn, '/tidy', { locale: 'es' });
  expect([errors, exitCode]).toEqual([expect.stringContaining('Discord has no language "es". It has: '), 2]);
});

test.each([
  ['/cuont what:sheep', 'There is no command "/cuont". There are: /count, /tidy.\n'],
  ['/count wath:sheep', '/count has no option "wath". Its options are: what, limit, private, order.\n'],
  ['/count what:sheep limit:11', 'The option "limit" must be 10 or less.\n'],
])('%s cannot be used', async (typed, errors) => {
  const standIn = await withBot(({ callback }) => callback(sheep));
  expect(await askStandIn(standIn, typed)).toEqual({ text: '', errors, exitCode: 2 });
});

test('a rule that the bot breaks is told', async () => {
  const standIn = await withBot(async ({ callback }) => {
    await callback({ type: 4, data: {} }).catch(() => {});
    await callback(sheep);
  });
  expect(await askStandIn(standIn, '/count what:sheep')).toMatchObject({
    errors: "Against a rule of Discord's: POST /interactions/{id}/{token}/callback: Cannot send an empty message\n",
    exitCode: 1,
  });
});
