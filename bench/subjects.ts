import { commands } from '../commands/index.ts';
import { createBot } from '../src/create-bot.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { createLog } from '../src/log.ts';
import { readInteraction } from '../src/transport/read-interaction.ts';
import { respond } from '../src/transport/respond.ts';
import { speak } from '../src/words/speak.ts';
import { builtBot, compiled } from './build.ts';
import { gatewaySubject } from './discord/gateway-subject.ts';
import { httpSubject } from './discord/http-subject.ts';
import { type Asked, makeInteraction } from './discord/interaction.ts';
import type { Subject } from './subject.ts';

/** A bot and what it is measured against. */
export interface Pair {
  readonly bot: Subject;
  readonly floor: Subject;
}

export interface Subjects {
  readonly http: Pair;
  readonly gateway: Pair;
}

/** The question whose answer is one embed without a picture. */
export const wordsOnly: Asked = { name: 'about', options: {} };

/** All that is measured. The floors answer with the words of the bot's own answer to the same question. */
export async function createSubjects(dataset: Dataset): Promise<Subjects> {
  const { bot, close } = createBot(dataset, createLog('silent'));
  const interaction = readInteraction(JSON.parse(makeInteraction(wordsOnly, 0).json));
  if (!interaction) throw new TypeError('The interaction is none');
  const { response } = await respond(interaction, { ...bot, commandIds: new Map() });
  await close();
  const reply = { BENCH_REPLY: JSON.stringify(response) };
  return {
    http: {
      bot: httpSubject('HTTP endpoint', builtBot, {}),
      floor: httpSubject('bare node:http', compiled('bench/targets/bare-http'), reply),
    },
    gateway: {
      bot: gatewaySubject('gateway', builtBot, {}),
      floor: gatewaySubject('idiomatic discord.js', compiled('bench/targets/idiomatic-bot'), reply),
    },
  };
}

/** Questions whose answers carry pictures: every place, and what comes without options. */
export function picturedQuestions(dataset: Dataset): Asked[] {
  const places = dataset.rows.jurisdictions.map(({ id }) => ({ name: 'arrests', options: { city: id } }));
  const asked = [...commands.map(({ name }) => ({ name, options: {} })), ...places];
  return asked.filter(({ name, options }) => {
    const reply = commands.find(command => command.name === name)?.answer(options, { dataset, say: speak('en') });
    return reply?.kind === 'answer' && reply.chart !== undefined;
  });
}
