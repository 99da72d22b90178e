import { REST } from '@discordjs/rest';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Exchange } from '../../src/playground/logged-exchange.ts';
import type { Person } from '../../src/playground/person.ts';
import type { StandIn } from '../../src/playground/stand-in.ts';
import { startBot } from '../../src/playground/test/answering-bot.ts';
import { withStandIn } from '../../src/playground/test/setting.ts';
import { createEndpoint } from '../../src/transport/endpoint.ts';
import { registerCommands } from '../../src/transport/registration.ts';
import { connectHere } from './connected-bot.ts';
import { createQuietBot, readAnswer, serve } from './quiet-bot.ts';
import { createKeys, signedPost } from './signed.ts';

/** A local Discord with the bot in it. What the bot has begun it ends before it stops. */
interface Stage {
  readonly standIn: StandIn;
  readonly stop: () => Promise<void>;
}

async function openGateway(): Promise<Stage> {
  const { standIn, gateway } = await connectHere(await createQuietBot(), { pause: async () => undefined });
  return { standIn, stop: () => gateway.stop() };
}

/** What the stand-in sends on its gateway goes to the endpoint, and what that answers back to the stand-in. */
async function openHttp(): Promise<Stage> {
  const standIn = await withStandIn();
  const { apiUrl, applicationId, token } = standIn;
  const keys = createKeys();
  const bot = await createQuietBot();
  const answer = createEndpoint(bot, { publicKey: keys.publicKey, apiUrl });
  const endpoint: typeof answer = (request, { afterwards }) =>
    answer(request, {
      afterwards: work =>
        afterwards(async () => {
          await standIn.whenExchange(request.headers.get('x-exchange') ?? '', ({ state }) => state !== 'waiting');
          await work();
        }),
    });
  const server = await serve(bot, {}, { endpoint });
  const client = await startBot(standIn, async ({ interaction, callback }) => {
    const { headers, ...post } = signedPost(JSON.stringify(interaction), keys);
    const asked = { ...post, headers: { ...headers, 'x-exchange': interaction.id } };
    const { json, files } = await readAnswer(await fetch(`${server.url}/interactions`, asked));
    return callback(json, files);
  });
  onTestFinished(() => client.destroy());
  const rest = new REST({ api: apiUrl, version: '10' }).setToken(token);
  await registerCommands({ rest, applicationId, guildId: undefined }, commands, true);
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= server.stop();
    return stopped;
  };
  onTestFinished(stop);
  return { standIn, stop };
}

const isPosted = ({ later }: Exchange) => later.some(({ kind }) => kind === 'follow-up');
const isUndone = ({ later }: Exchange) => later.some(({ kind }) => kind === 'edit');

/** The buttons of a message that post it, as they can be pressed now. */
const buttonsOf = ({ message }: Pick<Exchange, 'message'>) =>
  (message?.components.flatMap(row => row.components) ?? []).flatMap(part => {
    const { type, custom_id: id = '' } = part;
    return type === 2 && /^[se]-/.test(id) ? [{ id, label: part.label, disabled: part.disabled === true }] : [];
  });

/** What stands in the channel for everybody, newest last. */
const publicMessages = (person: Person) => person.messages().filter(({ flags }) => (flags & 64) === 0);

async function use(standIn: StandIn, command: string, options = {}) {
  const moderator = standIn.as({ who: 'moderator' });
  const preview = await moderator.use(command, options);
  const [post, edit] = buttonsOf(preview);
  const id = preview.message?.id ?? '';
  return {
    moderator,
    preview,
    press: () => moderator.press(id, post?.id ?? ''),
    edit: () => moderator.press(id, edit?.id ?? ''),
    current: () => buttonsOf({ message: moderator.messages().find(message => message.id === id) }),
  };
}

const [addedBy, sharedBy] = ['Added by <@1100000000000000003>: ', '\n-# Shared by <@1100000000000000003>'];
const noPermission = { status: 403, body: { code: 50_013, message: 'Missing Permissions' } };
const limitBody = { retry_after: 0, message: '', global: false };

describe.each([
  ['gateway', openGateway],
  ['HTTP', openHttp],
] as const)('by %s', (_, open) => {
  test('two presses post one copy, with the files, and the button says so', async () => {
    const { standIn, stop } = await open();
    const { moderator, preview, press, current } = await use(standIn, 'briefing');
    const both = await Promise.all([press(), press()]);
    expect(both.map(({ state }) => state)).toEqual(['answered', 'answered']);
    await stop();
    const posted = publicMessages(moderator);
    expect(posted.map(({ content, attachments }) => [content, attachments.map(({ filename }) => filename)])).toEqual([
      [`${preview.message?.content}${sharedBy}`, ['briefing.txt', 'briefing.csv']],
    ]);
    expect(posted[0]?.embeds).toEqual(preview.message?.embeds);
    expect(current()).toMatchObject([
      { label: 'Posted', disabled: true },
      { label: 'Edit before posting', disabled: true },
    ]);
    expect(standIn.violations()).toEqual([]);
  });

  test.each([
    ['Read **this** first', 'Read \\*\\*this\\*\\* first'],
    ['Read \u202ethis\u202c first', 'Read this first'],
    ['  [a](https://b.example)\n# @everyone  <@1> ', '\\[a\\](https://b.example) # @everyone \\<@1>'],
    ['x'.repeat(300), 'x'.repeat(300)],
    ['*'.repeat(300), '\\*'.repeat(300)],
    ['   ', undefined],
  ])('a moderator’s own line stands above: %s', async (line, expected) => {
    const { standIn } = await open();
    const { moderator, preview, edit } = await use(standIn, 'briefing');
    const opened = await edit();
    expect(opened.modal).toMatchObject({ title: 'Edit before posting', fields: [{ label: 'A line of your own' }] });
    await standIn.whenExchange((await moderator.submit(opened.id, { line })).id, isPosted);
    const [posted] = publicMessages(moderator);
    const { content } = preview.message ?? {};
    expect(posted?.content).toBe(expected ? `${addedBy}${expected}\n${content}` : `${content}${sharedBy}`);
    expect(posted).toMatchObject({ mentions: [], mention_everyone: false });
    expect(standIn.violations()).toEqual([]);
  });

  test('what Discord does not take is said on the private message, and can be tried again', async () => {
    const { standIn } = await open();
    const { moderator, press, current } = await use(standIn, 'arrests', { city: 'denver', private: true });
    standIn.restFaults.at('POST /webhooks/*/*', noPermission);
    await standIn.whenExchange((await press()).id, isUndone);
    expect(current()).toMatchObject([{ label: 'Not posted. Try again', disabled: false }]);
    expect(publicMessages(moderator)).toEqual([]);
    await standIn.whenExchange((await press()).id, isPosted);
    expect([current()[0]?.label, publicMessages(moderator).length]).toEqual(['Posted', 1]);
  });

  test.each([
    ['asks to wait', { status: 429, headers: { 'Retry-After': '0' }, body: limitBody }, 2, isPosted],
    ['has not read the answer', { status: 404, body: { code: 10_015, message: 'Unknown Webhook' } }, 2, isPosted],
    // Nobody knows whether it was posted, so that it is not posted again.
    ['cuts the connection', 'cut after', 1, isUndone],
  ] as const)('it is posted once where Discord %s', async (_, fault, times, isOver) => {
    const { standIn, stop } = await open();
    const { moderator, press } = await use(standIn, 'arrests', { private: true });
    standIn.restFaults.at('POST /webhooks/*/*', fault, times);
    await standIn.whenExchange((await press()).id, isOver);
    await stop();
    expect(publicMessages(moderator)).toHaveLength(1);
  });

  test('a check that is shared names the message that it is about', async () => {
    const { standIn } = await open();
    const moderator = standIn.as({ who: 'moderator' });
    const about = standIn.as().post('ICE arrested 64 people in Denver.');
    const check = await moderator.apply(about, 'Check figures');
    const [post] = buttonsOf(check);
    await standIn.whenExchange((await moderator.press(check.message?.id ?? '', post?.id ?? '')).id, isPosted);
    const shared = publicMessages(moderator).at(-1);
    const link = new RegExp(`\\[the message\\]\\(<https://discord\\.com/channels/\\d+/\\d+/${about}>\\)`);
    expect(shared?.content).toMatch(link);
    expect(shared?.embeds).toEqual(check.message?.embeds);
    expect(shared?.embeds[0]?.description).toContain('64');
  });
});
