import { resolve } from 'node:path';
import { commands } from '../commands/index.ts';
import { createBot } from './create-bot.ts';
import { DatasetError } from './dataset/problem.ts';
import { readDataset } from './dataset/read-dataset.ts';
import { readEnvironment } from './environment.ts';
import { createLog, outliveRejections } from './log.ts';
import { readSettings, type Settings } from './settings.ts';
import { StartError } from './start-error.ts';
import type { Bot, Metrics } from './transport/bot.ts';
import type { Gateway } from './transport/gateway/gateway.ts';
import { writeText } from './write-text.ts';

/** In milliseconds. */
const warmAfter = 3000;

const noPlayground =
  'No DISCORD_TOKEN or DISCORD_PUBLIC_KEY is set, and the playground is not part of a production install: set one of them, or run "npm ci" to install the playground.';

export interface Running {
  stop(): Promise<void>;
  /** Resolves with the reason once it cannot go on: Discord has ended it for good. */
  readonly ended?: Promise<StartError>;
}

// What only one way of answering needs is loaded for it alone.

/** Starts the bot as its environment says. @throws {StartError} where it cannot start */
export async function startBot(): Promise<Running> {
  const settings = readSettings(readEnvironment());
  const log = createLog(settings.logLevel);
  outliveRejections(log);
  const dataset = await readDataset(settings.dataset).catch(error => {
    throw error instanceof DatasetError ? new StartError(error.message) : error;
  });
  const { mode, token, port } = settings;
  // Where nothing listens, nobody can ask for them.
  const metrics =
    mode !== 'playground' && port !== undefined
      ? (await import('./transport/metrics.ts')).createMetrics(commands.map(({ name }) => name))
      : undefined;
  const { bot, warm, close } = createBot(dataset, log, metrics);
  const transport = await (token !== undefined
    ? openGateway({ ...settings, token }, bot, metrics)
    : metrics
      ? openHttp(settings, bot, metrics)
      : openPlayground(settings, bot));
  // Its first answers matter more to a bot that has just started than pictures that nobody has asked for yet.
  setTimeout(() => void warm(), warmAfter).unref();
  return { ...transport, stop: () => transport.stop().then(close) };
}

async function openGateway(settings: Settings & { readonly token: string }, bot: Bot, metrics: Metrics | undefined) {
  let gateway: Gateway | undefined;
  const status = metrics && (await openHttp(settings, bot, metrics, () => gateway?.isReady() ?? false));
  const { startGateway } = await import('./transport/gateway/gateway.ts');
  gateway = await startGateway(settings, bot, metrics);
  return { ...gateway, stop: () => Promise.all([gateway?.stop(), status?.stop()]) };
}

async function openHttp(settings: Settings, bot: Bot, metrics: Metrics, isReady = () => true) {
  const { host, port = 3000, apiUrl, mode, publicKey } = settings;
  const { createEndpoint } = await import('./transport/endpoint.ts');
  const { startHttpServer } = await import('./transport/http-server.ts');
  const key = mode === 'http' ? publicKey : undefined;
  const endpoint = createEndpoint(bot, { publicKey: key, apiUrl, isReady, metrics });
  return startHttpServer({ host, port, endpoint, log: bot.log });
}

async function openPlayground({ host, port = 3000 }: Settings, bot: Bot): Promise<Running> {
  // biome-ignore lint/style/noRestrictedImports: the one way from the bot to the playground, which a production install lacks.
  const { startPlayground } = await import('./playground/start-playground.ts').catch(error => {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
      throw new StartError(noPlayground);
    throw error;
  });
  const playground = await startPlayground(bot, host, port);
  writeText(
    1,
    `Open ${playground.standIn.url} in a browser and type /arrests: a local Discord with the real bot in it (Ctrl+C ends it).
In a terminal instead: npm run ask -- "/summary"
On Discord itself: set DISCORD_TOKEN, which is neither a variable nor in ${resolve('.env')} (see README.md).
`,
  );
  return playground;
}
