import { REST } from '@discordjs/rest';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createPainter, type Painter } from '../../src/chart/painter.ts';
import { defineCommands } from '../../src/define-commands.ts';
import type { Exchange } from '../../src/playground/logged-exchange.ts';
import type { Person } from '../../src/playground/person.ts';
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts';
import { patientClock } from '../../src/playground/test/patient-clock.ts';
import type { Bot } from '../../src/transport/bot.ts';
import { type Gateway, startGateway } from '../../src/transport/gateway/gateway.ts';
import type { HttpServer } from '../../src/transport/http-server.ts';
import { registerCommands } from '../../src/transport/registration.ts';
import { settingsFor } from './connected-bot.ts';
import { createQuietBot, readAnswer, serve } from './quiet-bot.ts';
import { createKeys, signedPost } from './signed.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const keys = createKeys();
const painters: Painter[] = [];
let standIn: StandIn;
let gateway: Gateway;
let server: HttpServer;
let person: Person;

/** Two bots share nothing: each draws its own pictures. */
async function createDrawingBot(): Promise<Bot> {
  const painter = createPainter({ stuckMs: 60_000 });
  painters.push(painter);
  const bot = await createQuietBot();
  return {
    ...bot,
    draw: chart => painter.draw(chart),
  };
}

beforeAll(async () => {
  standIn = await startStandIn({ clock: patientClock });
  const { apiUrl, token, applicationId } = standIn;
  // Registered beforehand: only a gateway that registers knows the ids that turn names of commands into links.
  const rest = new REST({ api: apiUrl, version: '10' }).setToken(token);
  await registerCommands({ rest, applicationId, guildId: undefined }, commands, true);
  const settings = { ...settingsFor(standIn), registerCommands: false };
  gateway = await startGateway(settings, await createDrawingBot(), undefined, { answerWithin: 60_000 });
  server = await serve(await createDrawingBot(), { publicKey: keys.publicKey, apiUrl });
  person = standIn.as({ who: 'moderator' });
});
afterAll(async () => {
  await Promise.all([gateway.stop(), server.stop()]);
  await Promise.all(painters.map(painter => painter.close()));
  await standIn.close();
});

/** Posts the same interaction as Discord would. Both answer the same, files too; their names and lengths are given. */
async function compare({ timedOut, interaction, callback, files }: Exchange) {
  expect(timedOut).toBe(false);
  const response = await fetch(`${server.url}/interactions`, signedPost(JSON.stringify(interaction), keys));
  expect(response.status).toBe(200);
  const posted = await readAnswer(response);
  expect(posted.json).toEqual(callback);
  expect(posted.files.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  // Not by `toEqual`, which would print ten thousand lines.
  expect(posted.files.every(({ data }, at) => data.equals(files[at]?.data ?? Buffer.alloc(0)))).toBe(true);
  return posted.files.map(({ name, data }) => ({ name, length: data.length }));
}

/** Asks, then uses every button and the first choice of every menu, each on a message of its own. Returns how many there are. */
async function compareWithControls(ask: () => Promise<Exchange>): Promise<number> {
  const first = await ask();
  await compare(first);
  const parts = first.message?.components.flatMap(({ components }) => components) ?? [];
  const usable = parts.filter(part => part.custom_id !== undefined && !('disabled' in part && part.disabled));
  for (const part of usable) {
    const { message: { id = '' } = {} } = await ask();
    const control = part.custom_id ?? '';
    const value = 'options' in part ? part.options?.[0]?.value : undefined;
    await compare(await (value === undefined ? person.press(id, control) : person.pick(id, control, [value])));
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
    const names = texts.map(option => option.name);
    const suggest = (option: string) => person.suggest(name, { [option]: '' }, option);

    /** The first suggestion for each option that cannot be left out. */
    async function fillRequired(): Promise<Record<string, string>> {
      const required = texts.filter(option => option.required);
      const filled = required.map(async option => [
        option.name,
        String((await suggest(option.name)).choices[0]?.value),
      ]);
      return Object.fromEntries(await Promise.all(filled));
    }

    it('answers the same', async () => {
      const used = await compareWithControls(async () =>
        isOnMessage ? person.apply(person.post(message), name) : person.use(name, await fillRequired()),
      );
      expect(used).toBeGreaterThan(0);
    });

    it.runIf(options.some(option => option.name === 'private'))('answers the same in private', async () => {
      await compareWithControls(async () => person.use(name, { ...(await fillRequired()), private: true }));
    });

    it.each(names)('suggests the same for %s, and answers the same to it, and to a miss', async option => {
      const suggested = await suggest(option);
      await compare(suggested);
      const [first] = suggested.choices;
      if (!first) throw new TypeError(`${name} suggests nothing for ${option}`);
      await compareWithControls(async () => person.use(name, { [option]: String(first.value) }));
      await compare(await person.use(name, { [option]: 'Atlantis *by* @everyone' }));
    });
  },
);

it('sends pictures both ways', async () => {
  const [file, ...others] = await compare(await person.use('arrests'));
  expect([file?.name, others]).toEqual(['chart.png', []]);
  expect(file?.length).toBeGreaterThan(10_000);
});
