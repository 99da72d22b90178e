import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Chart } from './chart.ts';
import { askWorker, startWorker } from './paint-process.ts';

export type Painter = ReturnType<typeof createPainter>;

interface PainterOptions {
  /** After this long of drawing the picture is given up, and the worker replaced. A cold start takes about a second. */
  readonly stuckMs?: number;
  readonly log?: { warn(details: object, message: string): void };
  /** Is told of each picture asked for: it was at hand, was drawn, or could not be. */
  readonly count?: (result: 'hit' | 'miss' | 'failure') => void;
}

/** How many bytes of pictures are kept; a picture has 25 to 80 kB. */
const cacheBytes = 32 * 1024 * 1024;

/** The worker holds some 100 MB, so it does not outlast a minute without work. In milliseconds. */
const idleAfter = 60_000;

/** How long the words of an answer have to go out before its picture takes the processor. In milliseconds. */
const wordsGo = 20;

/** Draws charts, one at a time, off the event loop. Its worker is started for the first picture, and anew for the next where it fails. */
export function createPainter({ stuckMs = 15_000, log, count }: PainterOptions = {}) {
  let worker: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  let isWarm = false;
  let isClosed = false;
  // Whoever asks for a picture that is being drawn waits for the same one.
  const pictures = new LRUCache<string, Uint8Array, { readonly chart: Chart }>({
    maxSize: cacheBytes,
    sizeCalculation: png => png.byteLength,
    fetchMethod(_key, _stale, { context: { chart } }) {
      const painting = last
        .then(() => paint(chart))
        .catch(error => {
          const reason = error instanceof Error ? error.message : String(error);
          if (!isClosed) log?.warn({ chart: chart.kind, reason }, 'A picture could not be drawn');
          return undefined;
        });
      last = painting;
      return painting;
    },
  });

  function endWorker(): void {
    clearTimeout(idle);
    isWarm = false;
    worker?.kill('SIGKILL');
    worker = undefined;
  }

  async function paint(chart: Chart): Promise<Uint8Array> {
    // To start a process takes some milliseconds, in which the words that are under way would wait.
    if (!worker) await wait(wordsGo);
    if (isClosed) throw new Error('It was closed');
    clearTimeout(idle);
    worker = worker?.exitCode === null && worker.signalCode === null ? worker : startWorker();
    const answer = await askWorker(worker, chart, stuckMs).catch(error => {
      endWorker();
      throw error;
    });
    idle = setTimeout(endWorker, idleAfter).unref();
    isWarm = true;
    if (answer instanceof Uint8Array) return answer;
    throw new Error(String(answer));
  }

  return {
    /** Whether the worker has started and drawn, so that the next picture takes no second. */
    isWarm: () => isWarm,
    /** The picture, or undefined where there is none, which is logged: never throws. Treat the bytes as read-only. */
    async draw(chart: Chart): Promise<Uint8Array | undefined> {
      const key = JSON.stringify(chart);
      const isKept = pictures.has(key);
      const png = await pictures.fetch(key, { context: { chart } });
      if (!isClosed) count?.(isKept ? 'hit' : png ? 'miss' : 'failure');
      return png;
    },
    /** Draws these one after the other, so that they are at hand when somebody asks. */
    async warm(charts: Iterable<Chart>): Promise<void> {
      for (const chart of charts) await pictures.fetch(JSON.stringify(chart), { context: { chart } });
    },
    /** Ends the worker; what is being drawn, or asked for later, fails. */
    async close(): Promise<void> {
      isClosed = true;
      endWorker();
      await last;
    },
  };
}
