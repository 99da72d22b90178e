import { commands } from '../commands/index.ts';
import { createBot } from './create-bot.ts';
import { DatasetError } from './dataset/problem.ts';
import { readDataset } from './dataset/read-dataset.ts';
import { readEnvironment } from './environment.ts';
import { createLog } from './log.ts';
import { outliveRejections } from './outlive-rejections.ts';
import { readSettings, type Settings } from './settings.ts';
import { StartError } from './start-error.ts';
import type { Bot } from './transport/bot.ts';
import type { Gateway } from './transport/gateway/gateway.ts';
import type { Metrics } from './transport/meter.ts';
import type { startHttp } from './transport/start-http.ts';
import { writeText } from './write-text.ts';

/** In milliseconds. */
const warmAfter = 3000;

const noPlayground =
  'No DISCORD_TOKEN or DISCORD_PUBLIC_KEY is set, and the playground is not part of a production install: set one of them, or run "npm ci" to install the playground.';

export interface Running {
  /** Answers what is in flight, and ends what runs. */
  stop(): Promise<void>;
  /** Resolves with the reason once it cannot go on: Discord has ended it for good. */
  readonly ended?: Promise<StartError>;
}

/**
 * Starts the bot as its environment says.
 *
 * @throws {StartError} where it cannot start
 */
export async function startBot(): Promise<Running> {
  const settings = readSettings(readEnvironment());
  const log = createLog(settings.logLevel);
  outliveRejections(log);
  const dataset = await readDataset(settings.dataset).catch(error => {
    throw error instanceof DatasetError ? new StartError(error.message) : error;
  });
  const { mode, port } = settings;
  // Where nothing listens, nobody can ask for them.
  const metrics = mode !== 'playground' && port !== undefined ? await openMetrics() : undefined;
  const created = createBot(dataset, log, metrics);
  const transport = await startTransport(settings, created.bot, metrics);
  // Its first answers matter more to a bot that has just started than pictures that nobody has asked for yet.
  setTimeout(() => void created.warm(), warmAfter).unref();
  return {
    ...transport,
    async stop() {
      await transport.stop();
      await created.close();
    },
  };
}

async function startTransport(
  settings: Settings,
  bot: Omit<Bot, 'commandIds'>,
  metrics: Metrics | undefined,
): Promise<Running> {
  const { mode, token, host, port = 3000 } = settings;
  if (mode === 'gateway' && token !== undefined) return openGateway({ ...settings, token }, bot, metrics);
  if (mode === 'http' && metrics) return openHttp({ ...settings, port }, bot, metrics);
  return openPlayground(bot, host, port);
}

async function openGateway(
  settings: Settings & { readonly token: string },
  bot: Omit<Bot, 'commandIds'>,
  metrics: Metrics | undefined,
): Promise<Running> {
  const { port } = settings;
  let gateway: Gateway | undefined;
  const status =
    port !== undefined && metrics
      ? await openHttp({ ...settings, port, publicKey: undefined }, bot, metrics, () => gateway?.isReady() ?? false)
      : undefined;
  const { startGateway } = await import('./transport/gateway/gateway.ts');
  gateway = await startGateway(settings, bot, metrics);
  return {
    ...gateway,
    async stop() {
      await Promise.all([gateway?.stop(), status?.stop()]);
    },
  };
}

// What only one way of answering needs is loaded for it alone.
const openMetrics = async () =>
  (await import('./transport/metrics.ts')).createMetrics(commands.map(({ name }) => name));
const openHttp: typeof startHttp = async (...parts) => (await import('./transport/start-http.ts')).startHttp(...parts);

async function openPlayground(bot: Omit<Bot, 'commandIds'>, host: string, port: number): Promise<Running> {
  // biome-ignore lint/style/noRestrictedImports: the one way from the bot to the playground, which a production install lacks.
  const { startPlayground } = await import('./playground/start-playground.ts').catch(error => {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
      throw new StartError(noPlayground);
    throw error;
  });
  const playground = await startPlayground(bot, host, port);
  writeText(
    1,
    [
      `Open ${playground.standIn.url} in a browser and type /arrests: a local Discord with the real bot in it (Ctrl+C ends it).`,
      'In a terminal instead: npm run ask -- "/summary"',
      'On Discord itself: set DISCORD_TOKEN, see README.md.',
      '',
    ].join('\n'),
  );
  return playground;
}
