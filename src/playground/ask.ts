import { parseArgs } from 'node:util';
import { createBot } from '../create-bot.ts';
import { DatasetError } from '../dataset/problem.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { createLog } from '../log.ts';
import { readSettings } from '../settings.ts';
import { exitCodes, StartError } from '../start-error.ts';
import { startGateway } from '../transport/gateway/gateway.ts';
import { askStandIn } from './ask-stand-in.ts';
import { ListenError } from './listen.ts';
import { startStandIn } from './stand-in.ts';

/** `npm run ask -- "/arrests city:philly"`: one command through the whole path, from Discord to the bot and back, and its reply as text. */

const usage = `Usage: npm run ask -- "/arrests city:philly" [--json] [--locale es-ES]
       npm run ask -- "Check figures: Denver 63, NYC 54"
`;

try {
  const { text, errors, exitCode } = await run();
  process.stdout.write(text);
  process.stderr.write(errors);
  process.exitCode = exitCode;
} catch (error) {
  if (!isForPeople(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof StartError ? error.exitCode : exitCodes.badConfiguration;
}

/** Whether it says in one sentence what is wrong; anything else is a bug. */
function isForPeople(error: unknown): error is Error {
  return [StartError, DatasetError, ListenError].some(kind => error instanceof kind);
}

async function run(): ReturnType<typeof ask> {
  const { values, positionals } = readArguments();
  if (values.help) return { text: usage, errors: '', exitCode: 0 };
  return ask(positionals.join(' '), { asJson: values.json, locale: values.locale });
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        locale: { type: 'string', default: 'en-US' },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : error}\n${usage.trimEnd()}`, 2);
  }
}

async function ask(command: string, how: { readonly asJson: boolean; readonly locale: string }) {
  // Of the settings, those for Discord itself do not matter here: the bot talks to the stand-in only.
  const { dataset, logLevel } = readSettings({ DATASET: process.env.DATASET, LOG_LEVEL: process.env.LOG_LEVEL });
  const created = createBot(await readDataset(dataset), createLog(logLevel));
  const standIn = await startStandIn();
  const { token, apiUrl } = standIn;
  const gateway = await startGateway(
    { token, apiUrl, guildId: undefined, registerCommands: true, shards: 'auto' },
    // Its one reply is printed with the picture in it.
    { ...created.bot, patience: undefined },
  );
  try {
    await standIn.whenBotReady();
    return await askStandIn(standIn, command, how);
  } finally {
    await gateway.stop();
    await created.close();
    await standIn.close();
  }
}
