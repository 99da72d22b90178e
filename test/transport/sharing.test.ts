import { REST } from '@discordjs/rest';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Clock } from '../../src/playground/clock.ts';
import type { Exchange } from '../../src/playground/logged-exchange.ts';
import type { Person } from '../../src/playground/person.ts';
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts';
import { startBot } from '../../src/playground/test/answering-bot.ts';
import { createEndpoint, type Endpoint } from '../../src/transport/endpoint.ts';
import { startGateway } from '../../src/transport/gateway/gateway.ts';
import { startHttpServer } from '../../src/transport/http-server.ts';
import { registerCommands } from '../../src/transport/registration.ts';
import { createQuietBot } from './quiet-bot.ts';
import { createKeys, signedPost } from './signed.ts';

/** Nothing is ever too late. */
const stopped: Clock = { now: () => Date.UTC(2026, 0, 1), after: () => () => undefined };
const pause = async () => undefined;

/** A local Discord with the bot in it. What the bot has begun it ends before it stops. */
interface Stage {
  readonly standIn: StandIn;
  readonly stop: () => Promise<void>;
}

function stage(standIn: StandIn, end: () => Promise<void>): Stage {
  let ended: Promise<void> | undefined;
  const stop = () => {
    ended ??= end();
    return ended;
  };
  onTestFinished(stop);
  return { standIn, stop };
}

async function openStandIn(): Promise<StandIn> {
  const standIn = await startStandIn({ clock: stopped });
  onTestFinished(() => standIn.close());
  return standIn;
}

async function openGateway(): Promise<Stage> {
  const standIn = await openStandIn();
  const { token, apiUrl } = standIn;
  const settings = { token, apiUrl, guildId: undefined, registerCommands: true, shards: 'auto' } as const;
  const gateway = await startGateway(settings, await createQuietBot(), undefined, { answerWithin: 60_000, pause });
  await standIn.whenBotReady();
  return stage(standIn, () => gateway.stop());
}

/** What the stand-in sends on its gateway goes to the endpoint, and what that answers back to the stand-in. */
async function openHttp(): Promise<Stage> {
  const standIn = await openStandIn();
  const { apiUrl, applicationId, token } = standIn;
  const keys = createKeys();
  const bot = await createQuietBot();
  const answer = createEndpoint(bot, { publicKey: keys.publicKey, apiUrl });
  const endpoint: Endpoint = (request, { afterwards }) =>
    answer(request, {
      afterwards: work =>
        afterwards(async () => {
          await standIn.whenExchange(request.headers.get('x-exchange') ?? '', ({ state }) => state !== 'waiting');
          await work();
        }),
    });
  const server = await startHttpServer({ host: '127.0.0.1', port: 0, endpoint, log: bot.log });
  const client = await startBot(standIn, async ({ interaction, callback }) => {
    const { headers, ...post } = signedPost(JSON.stringify(interaction), keys);
    const asked = { ...post, headers: { ...headers, 'x-exchange': interaction.id } };
    const response = await fetch(`${server.url}/interactions`, asked);
    if (response.headers.get('content-type') === 'application/json') return callback(await response.json());
    const form = await response.formData();
    const files = [...form.values()].filter(value => value instanceof File);
    const sent = files.map(async file => ({ name: file.name, data: Buffer.from(await file.arrayBuffer()) }));
    return callback(JSON.parse(String(form.get('payload_json'))), await Promise.all(sent));
  });
  onTestFinished(() => client.destroy());
  const rest = new REST({ api: apiUrl, version: '10' }).setToken(token);
  await registerCommands({ rest, applicationId, guildId: undefined }, commands, true);
  return stage(standIn, () => server.stop());
}

const isPosted = ({ later }: Exchange) => later.some(({ kind }) => kind === 'follow-up');
const isUndone = ({ later }: Exchange) => later.some(({ kind }) => kind === 'edit');

/** The buttons of a message that post it, as they can be pressed now. */
function buttonsOf({ message }: Exchange) {
  const parts = message?.components.flatMap(row => row.components) ?? [];
  return parts.flatMap(part => {
    const verb = part.custom_id?.match(/^[se](?=-)/)?.[0];
    return part.type === 2 && verb
      ? [{ id: part.custom_id ?? '', label: part.label, disabled: part.disabled === true }]
      : [];
  });
}

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
    current: () => buttonsOf({ ...preview, message: moderator.messages().find(message => message.id === id) }),
  };
}

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
      [`${preview.message?.content}\n-# Shared by <@1100000000000000003>`, ['briefing.txt', 'briefing.csv']],
    ]);
    expect(posted[0]?.embeds).toEqual(preview.message?.embeds);
    expect(current()).toMatchObject([
      { label: 'Posted', disabled: true },
      { label: 'Edit before posting', disabled: true },
    ]);
    expect(standIn.violations()).toEqual([]);
  });

  test.each([
    ['Read **this** first', 'Added by <@1100000000000000003>: Read \\*\\*this\\*\\* first\n'],
    ['Read \u202ethis\u202c first', 'Added by <@1100000000000000003>: Read this first\n'],
    [
      '  [a](https://b.example)\n# @everyone  <@1> ',
      'Added by <@1100000000000000003>: \\[a\\](https://b.example) # @everyone \\<@1>\n',
    ],
    ['x'.repeat(300), `Added by <@1100000000000000003>: ${'x'.repeat(300)}\n`],
    ['*'.repeat(300), `Added by <@1100000000000000003>: ${'\\*'.repeat(300)}\n`],
    ['   ', undefined],
  ])('a moderator’s own line stands above: %s', async (line, expected) => {
    const { standIn } = await open();
    const { moderator, preview, edit } = await use(standIn, 'briefing');
    const opened = await edit();
    expect(opened.modal).toMatchObject({ title: 'Edit before posting', fields: [{ label: 'A line of your own' }] });
    const { id } = await moderator.submit(opened.id, { line });
    await standIn.whenExchange(id, isPosted);
    const [posted] = publicMessages(moderator);
    const { content } = preview.message ?? {};
    expect(posted?.content).toBe(expected ? expected + content : `${content}\n-# Shared by <@1100000000000000003>`);
    expect(posted).toMatchObject({ mentions: [], mention_everyone: false });
    expect(standIn.violations()).toEqual([]);
  });

  test('what Discord does not take is said on the private message, and can be tried again', async () => {
    const { standIn } = await open();
    const { moderator, press, current } = await use(standIn, 'arrests', { city: 'denver', private: true });
    standIn.restFaults.at('POST /webhooks/*/*', {
      status: 403,
      body: { code: 50_013, message: 'Missing Permissions' },
    });
    await standIn.whenExchange((await press()).id, isUndone);
    expect(current()).toMatchObject([{ label: 'Not posted. Try again', disabled: false }]);
    expect(publicMessages(moderator)).toEqual([]);
    await standIn.whenExchange((await press()).id, isPosted);
    expect([current()[0]?.label, publicMessages(moderator).length]).toEqual(['Posted', 1]);
  });

  test.each([
    [
      'asks to wait',
      { status: 429, headers: { 'Retry-After': '0' }, body: { retry_after: 0, message: '', global: false } },
    ],
    ['has not read the answer', { status: 404, body: { code: 10_015, message: 'Unknown Webhook' } }],
  ])('it is posted once where Discord %s', async (_, fault) => {
    const { standIn, stop } = await open();
    const { moderator, press } = await use(standIn, 'arrests', { private: true });
    standIn.restFaults.at('POST /webhooks/*/*', fault, 2);
    await standIn.whenExchange((await press()).id, isPosted);
    await stop();
    expect(publicMessages(moderator)).toHaveLength(1);
  });

  test('nothing is posted twice where nobody knows whether it was posted', async () => {
    const { standIn, stop } = await open();
    const { moderator, press } = await use(standIn, 'arrests', { private: true });
    standIn.restFaults.at('POST /webhooks/*/*', 'cut after');
    await standIn.whenExchange((await press()).id, isUndone);
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
    expect(shared?.content).toMatch(
      new RegExp(`\\[the message\\]\\(<https://discord\\.com/channels/\\d+/\\d+/${about}>\\)`),
    );
    expect(shared?.embeds).toEqual(check.message?.embeds);
    expect(shared?.embeds[0]?.description).toContain('64');
  });
});
