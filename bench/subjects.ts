import { join } from 'node:path';
import { createBot } from '../src/create-bot.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { createLog } from '../src/log.ts';
import { readInteraction } from '../src/transport/read-interaction.ts';
import { respond } from '../src/transport/respond.ts';
import { builtBot, builtTarget } from './build.ts';
import { gatewaySubject } from './discord/gateway-subject.ts';
import { httpSubject } from './discord/http-subject.ts';
import { type Asked, makeInteraction } from './discord/interaction.ts';
import type { Subject } from './subject.ts';

/** What people ask, and who answers on each transport: the bot first, then its floor, then an older bot, where there is one. */
export interface Scene {
  /** The nth question. */
  readonly question: (n: number) => Asked;
  readonly http: readonly Subject[];
  readonly gateway: readonly Subject[];
}

/** `/about`, whose answer is words only. */
export function stageWords(dataset: Dataset, older: string | undefined): Promise<Scene> {
  return stage(() => ({ name: 'about', options: {} }), dataset, older);
}

/** `/arrests city` of each place, whose answers have a picture. */
export function stageCities(dataset: Dataset, older: string | undefined): Promise<Scene> {
  const ids = dataset.rows.jurisdictions.map(({ id }) => id);
  return stage(n => ({ name: 'arrests', options: { city: ids[n % ids.length] ?? '' } }), dataset, older);
}

/** The floors answer with the words of the bot's own answer to the first question, and with a picture as large. */
async function stage(question: Scene['question'], dataset: Dataset, older: string | undefined): Promise<Scene> {
  const interaction = readInteraction(JSON.parse(makeInteraction(question(0), 0).json));
  if (!interaction) throw new TypeError('The interaction is none');
  const { bot, close } = createBot(dataset, createLog('silent'));
  const { response, files } = await respond(interaction, { ...bot, patience: undefined, commandIds: new Map() });
  await close();
  const before = older === undefined ? [] : [oldBuild(older)];
  const floor = { BENCH_REPLY: JSON.stringify(response), BENCH_PICTURE: String(files[0]?.data.byteLength ?? 0) };
  return {
    question,
    http: [
      httpSubject('the bot', builtBot, {}),
      httpSubject('bare `node:http`', builtTarget('bare-http'), floor),
      ...before.map(({ script, environment }) => httpSubject('the bot before', script, environment)),
    ],
    gateway: [
      gatewaySubject('the bot', builtBot, {}),
      gatewaySubject('idiomatic discord.js', builtTarget('idiomatic-bot'), floor),
      ...before.map(({ script, environment }) => gatewaySubject('the bot before', script, environment)),
    ],
  };
}

/** The bot and the data of another checkout, in which it is built. */
function oldBuild(folder: string) {
  return {
    script: join(folder, 'dist/src/main.js'),
    environment: { DATASET: join(folder, 'data/operation-safe-city') },
  };
}
