import { createHash } from 'node:crypto';
import { REST } from '@discordjs/rest';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { createPainter, type Painter } from '../../src/chart/painter.ts';
import { defineCommands } from '../../src/define-commands.ts';
import type { Clock } from '../../src/playground/clock.ts';
import type { Exchange } from '../../src/playground/logged-exchange.ts';
import type { Person } from '../../src/playground/person.ts';
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts';
import type { Bot } from '../../src/transport/bot.ts';
import { type Gateway, startGateway } from '../../src/transport/gateway/gateway.ts';
import type { HttpServer } from '../../src/transport/http-server.ts';
import { registerCommands } from '../../src/transport/registration.ts';
import { createQuietBot, serve } from './quiet-bot.ts';
import { createKeys, signedPost } from './signed.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const keys = createKeys();
const painters: Painter[] = [];
let standIn: StandIn;
let gateway: Gateway;
let server: HttpServer;
let person: Person;

/** Nothing is ever too late: a first picture takes seconds where many tests share a processor. */
const stopped: Clock = { now: () => Date.UTC(2026, 0, 1), after: () => () => undefined };

/** Two bots share nothing: each draws its own pictures. */
async function createDrawingBot(): Promise<Bot> {
  const painter = createPainter({ stuckMs: 60_000 });
  painters.push(painter);
  const bot = await createQuietBot();
  return {
    ...bot,
    async draw(chart) {
      const drawing = await painter.draw(chart, bot.dataset.hash);
      return 'png' in drawing ? drawing.png : undefined;
    },
  };
}

beforeAll(async () => {
  standIn = await startStandIn({ clock: stopped });
  const { apiUrl, token, applicationId } = standIn;
  // Registered beforehand: only a gateway that registers knows the ids that turn names of commands into links.
  const rest = new REST({ api: apiUrl, version: '10' }).setToken(token);
  await registerCommands({ rest, applicationId, guildId: undefined }, commands, true);
  gateway = await startGateway(
    { token, apiUrl, guildId: undefined, registerCommands: false, shards: 'auto' },
    await createDrawingBot(),
    undefined,
    { answerWithin: 60_000 },
  );
  server = await serve(await createDrawingBot(), { publicKey: keys.publicKey, apiUrl });
  person = standIn.as({ who: 'moderator' });
});
afterAll(async () => {
  await Promise.all([gateway.stop(), server.stop()]);
  await Promise.all(painters.map(painter => painter.close()));
  await standIn.close();
});

interface FileDigest {
  readonly name: string;
  readonly length: number;
  readonly hash: string;
}

interface Answer {
  readonly json: unknown;
  readonly files: readonly FileDigest[];
}

/** The same interaction, posted as Discord would. */
async function postAgain({ interaction }: Exchange): Promise<Answer> {
  const response = await fetch(`${server.url}/interactions`, signedPost(JSON.stringify(interaction), keys));
  expect(response.status).toBe(200);
  if (response.headers.get('content-type') === 'application/json') return { json: await response.json(), files: [] };
  const form = await response.formData();
  const files = await Promise.all(
    [...form.values()].flatMap(value =>
      value instanceof File ? [value.arrayBuffer().then(data => digest(value.name, new Uint8Array(data)))] : [],
    ),
  );
  return { json: JSON.parse(String(form.get('payload_json'))), files };
}

/** Length and hash, so that a difference is not printed as ten thousand lines. */
function digest(name: string, data: Uint8Array): FileDigest {
  return { name, length: data.byteLength, hash: createHash('sha256').update(data).digest('hex') };
}

async function compare(exchange: Exchange): Promise<Answer> {
  expect(exchange.timedOut).toBe(false);
  const posted = await postAgain(exchange);
  expect(posted.json).toEqual(exchange.callback);
  expect(posted.files).toEqual(exchange.files.map(({ name, data }) => digest(name, data)));
  return posted;
}

const controls = z.array(
  z.object({
    components: z.array(
      z.looseObject({
        type: z.number(),
        custom_id: z.string().optional(),
        disabled: z.boolean().optional(),
        options: z.array(z.looseObject({ value: z.string() })).optional(),
      }),
    ),
  }),
);

/** Asks, then uses every button and the first choice of every menu, each on a message of its own. Returns how many there are. */
async function compareWithControls(ask: () => Promise<Exchange>): Promise<number> {
  const first = await ask();
  await compare(first);
  const rows = controls.parse(first.message?.components ?? []).flatMap(({ components }) => components);
  const usable = rows.filter(({ custom_id: id, disabled }) => id !== undefined && !disabled);
  for (const { custom_id: id = '', options } of usable) {
    const { message } = await ask();
    if (!message) throw new TypeError('the message is gone');
    const value = options?.[0]?.value;
    await compare(
      value === undefined ? await person.press(message.id, id) : await person.pick(message.id, id, [value]),
    );
  }
  return usable.length;
}

const message = 'ICE arrested 63 people in Denver and 498 in all; 86 had DUI convictions.';

describe.each(defineCommands(commands).map(definition => [definition.name, definition] as const))(
  '%s',
  (name, definition) => {
    const isOnMessage = 'type' in definition && definition.type === 3;
    const options = 'options' in definition ? (definition.options ?? []) : [];
    const texts = options.filter(option => 'autocomplete' in option && option.autocomplete);

    /** The first suggestion for each option that cannot be left out. */
    async function fillRequired(): Promise<Record<string, string>> {
      const filled: Record<string, string> = {};
      for (const option of texts) {
        if (!option.required) continue;
        const { choices } = await person.suggest(name, { [option.name]: '' }, option.name);
        filled[option.name] = String(choices[0]?.value);
      }
      return filled;
    }

    it('answers the same', async () => {
      const used = await compareWithControls(async () =>
        isOnMessage ? person.apply(person.post(message), name) : person.use(name, await fillRequired()),
      );
      expect(used).toBeGreaterThan(0);
    });

    it.skipIf(isOnMessage)('answers the same in private', async () => {
      const isPrivate = options.some(option => option.name === 'private');
      await compareWithControls(async () =>
        person.use(name, { ...(await fillRequired()), ...(isPrivate ? { private: true } : {}) }),
      );
    });

    it.each(texts.map(option => option.name))('suggests the same for %s, and answers the same to it', async option => {
      const suggested = await person.suggest(name, { [option]: '' }, option);
      await compare(suggested);
      const [first] = suggested.choices;
      if (!first) throw new TypeError(`${name} suggests nothing for ${option}`);
      await compareWithControls(async () => person.use(name, { [option]: String(first.value) }));
    });

    it.each(texts.map(option => option.name))('misses the same for %s', async option => {
      await compare(await person.use(name, { [option]: 'Atlantis *by* @everyone' }));
    });
  },
);

it('sends pictures both ways', async () => {
  const { files } = await compare(await person.use('arrests'));
  expect(files.map(({ name }) => name)).toEqual(['chart.png']);
  expect(files[0]?.length).toBeGreaterThan(10_000);
});
