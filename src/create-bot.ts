import { commands } from '../commands/index.ts';
import type { Chart } from './chart/chart.ts';
import { createPainter } from './chart/painter.ts';
import type { Dataset } from './dataset/dataset.ts';
import type { Bot, Log } from './transport/bot.ts';
import type { Meter } from './transport/meter.ts';
import { speak } from './words/speak.ts';

/** A bot before it is connected, and a way to end what it keeps running. */
export interface CreatedBot {
  readonly bot: Omit<Bot, 'commandIds'>;
  /** Draws the pictures of the plainest questions, so that they are at hand when somebody asks. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** Puts together what answering takes. Nothing runs until a first picture is asked for. */
export function createBot(dataset: Dataset, log: Log, meter?: Meter): CreatedBot {
  const painter = createPainter({ log, count: result => meter?.count({ kind: 'picture', result }) });
  return {
    bot: {
      dataset,
      commands,
      log,
      async draw(chart) {
        const drawing = await painter.draw(chart, dataset.hash);
        return 'png' in drawing ? drawing.png : undefined;
      },
    },
    warm: () => painter.warm(plainCharts(dataset), dataset.hash),
    close: () => painter.close(),
  };
}

/** The pictures that come with a command without options. */
function plainCharts(dataset: Dataset): Chart[] {
  return commands.flatMap(command => {
    const reply = command.answer({}, { dataset, say: speak('en') });
    return reply?.kind === 'answer' && reply.chart ? [reply.chart] : [];
  });
}
