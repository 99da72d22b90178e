import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { commands } from '../commands/index.ts';
import { createPainter } from './chart/painter.ts';
import type { Dataset } from './dataset/dataset.ts';
import type { Bot, Log, Meter } from './transport/bot.ts';
import { speak } from './words/speak.ts';

/** Words wait so long for a picture where one can be drawn in that time. In milliseconds. */
const patience = 300;

/** A picture that could not be drawn is tried again, a second later and another second later each time. */
const mostTries = 4;

/** Puts together what answering takes, not connected yet. Nothing runs until a first picture is asked for. */
export function createBot(dataset: Dataset, log: Log, meter?: Meter) {
  let isClosed = false;
  const painter = createPainter({ log, count: result => meter?.count({ kind: 'picture', result }) });
  const bot: Bot = {
    dataset,
    commands,
    log,
    commandIds: new Map(),
    // A second press comes within seconds, so that few are enough.
    posted: new LRUCache<string, true>({ max: 1000 }),
    async draw(chart) {
      for (let tries = 1; ; tries += 1) {
        const png = await painter.draw(chart);
        if (png || isClosed || tries === mostTries) return png;
        await wait(1000 * tries, undefined, { ref: false });
      }
    },
    // Words do not wait for a process that is yet to start; a picture drawn before is there in the same turn, and goes with them.
    patience: () => (painter.isWarm() ? wait(patience, undefined, { ref: false }) : setImmediate()),
  };
  return {
    bot,
    async warm() {
      // The pictures that come with a command without options.
      const replies = commands.map(command => command.answer({}, { dataset, say: speak('en') }));
      const charts = replies.flatMap(reply => (reply?.kind === 'answer' && reply.chart ? [reply.chart] : []));
      await painter.warm(charts);
    },
    close() {
      isClosed = true;
      return painter.close();
    },
  };
}
