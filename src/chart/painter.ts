import { LRUCache } from 'lru-cache';
import type { Chart } from './chart.ts';
import { createPaintProcess } from './paint-process.ts';

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

/** Draws charts, one at a time, off the event loop. It starts no worker and loads nothing until the first picture is asked for. */
export function createPainter({ stuckMs = 15_000, log, count }: PainterOptions = {}) {
  const process = createPaintProcess();
  let isClosed = false;
  // Whoever asks for a picture that is being drawn waits for the same one.
  const pictures = new LRUCache<string, Uint8Array, { readonly chart: Chart }>({
    maxSize: cacheBytes,
    sizeCalculation: png => png.byteLength,
    fetchMethod: (_key, _stale, { context: { chart } }) =>
      process.paint(chart, stuckMs).catch(error => {
        const reason = error instanceof Error ? error.message : String(error);
        if (!isClosed) log?.warn({ chart: chart.kind, reason }, 'A picture could not be drawn');
        return undefined;
      }),
  });
  const keyOf = (chart: Chart, datasetHash: string) => `${datasetHash} ${JSON.stringify(chart)}`;

  return {
    isWarm: process.isWarm,
    /** The picture, or undefined where there is none, which is logged: never throws. Treat the bytes as read-only. */
    async draw(chart: Chart, datasetHash: string): Promise<Uint8Array | undefined> {
      const key = keyOf(chart, datasetHash);
      const isKept = pictures.has(key);
      const png = await pictures.fetch(key, { context: { chart } });
      if (!isClosed) count?.(isKept ? 'hit' : png ? 'miss' : 'failure');
      return png;
    },
    /** Draws these one after the other, so that they are at hand when somebody asks. */
    async warm(charts: Iterable<Chart>, datasetHash: string): Promise<void> {
      for (const chart of charts) await pictures.fetch(keyOf(chart, datasetHash), { context: { chart } });
    },
    /** Ends the worker; what is being drawn, or asked for later, fails. */
    close(): Promise<void> {
      isClosed = true;
      return process.close();
    },
  };
}
