import { config } from 'dotenv';
import { commands } from '../commands/index.ts';
import { DatasetError } from './dataset/problem.ts';
import { readDataset } from './dataset/read-dataset.ts';
import { createLog } from './log.ts';
import { createPainter } from './reply/chart/painter.ts';
import { readSettings, type Settings, SettingsError } from './settings.ts';
import type { Bot } from './transport/bot.ts';
import { StartError } from './transport/start-error.ts';

/** The exit code for a configuration that cannot work, from sysexits.h. */
const badConfiguration = 78;

interface Running {
  stop(): Promise<void>;
}

config({ quiet: true });
try {
  stopOnSignal(await start(readSettings(process.env)));
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof DatasetError || error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = badConfiguration;
}

async function start(settings: Settings): Promise<Running> {
  const dataset = await readDataset(settings.dataset);
  const log = createLog(settings.logLevel);
  const painter = createPainter({ log });
  const bot: Omit<Bot, 'commandIds'> = {
    dataset,
    commands,
    log,
    async draw(chart) {
      const drawing = await painter.draw(chart, dataset.hash);
      return 'png' in drawing ? drawing.png : undefined;
    },
  };
  const transport = await startTransport(settings, bot);
  return {
    async stop() {
      await transport.stop();
      await painter.close();
    },
  };
}

async function startTransport(settings: Settings, bot: Omit<Bot, 'commandIds'>): Promise<Running> {
  const { token } = settings;
  if (settings.mode === 'gateway' && token !== undefined) {
    const { startGateway } = await import('./transport/gateway.ts');
    return startGateway({ ...settings, token }, bot);
  }
  throw new StartError('Not yet');
}

function stopOnSignal(running: Running): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void running.stop().then(() => process.exit(0));
    });
  }
}
