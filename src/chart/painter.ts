import { LRUCache } from 'lru-cache';
import type { Chart } from './chart.ts';
import { createPaintProcess } from './paint-process.ts';

/** Draws charts, one at a time, off the event loop. */
export interface Painter {
  /** The picture, or why there is none: never throws. Pictures are kept, so treat the bytes as read-only. */
  draw(chart: Chart, datasetHash: string): Promise<Drawing>;
  /** Draws these one after the other, so that they are at hand when somebody asks. */
  warm(charts: Iterable<Chart>, datasetHash: string): Promise<void>;
  /** Ends the worker; what is being drawn, or asked for later, fails. */
  close(): Promise<void>;
}

export type Drawing = { readonly png: Uint8Array } | { readonly failed: string };

export interface PainterOptions {
  /** After this long of drawing the picture is given up, and the worker replaced. A cold start takes about a second. */
  readonly stuckMs?: number;
  /** How many bytes of pictures are kept; a picture has 25 to 80 kB. */
  readonly cacheBytes?: number;
  readonly log?: PainterLog;
  /** Is told of each picture asked for: it was at hand, was drawn, or could not be. */
  readonly count?: (result: 'hit' | 'miss' | 'failure') => void;
}

export interface PainterLog {
  warn(details: object, message: string): void;
}

/** A painter. It starts no worker and loads nothing until the first picture is asked for. */
export function createPainter(options: PainterOptions = {}): Painter {
  const { stuckMs = 15_000, cacheBytes = 32 * 1024 * 1024, log, count } = options;
  const pictures = new LRUCache<string, Uint8Array>({ maxSize: cacheBytes, sizeCalculation: png => png.byteLength });
  const inFlight = new Map<string, Promise<Drawing>>();
  const process = createPaintProcess();
  let isClosed = false;

  async function paint(key: string, chart: Chart): Promise<Drawing> {
    try {
      const png = await process.paint(chart, stuckMs);
      pictures.set(key, png);
      return { png };
    } catch (error) {
      const failed = error instanceof Error ? error.message : String(error);
      if (!isClosed) log?.warn({ chart: chart.kind, reason: failed }, 'A picture could not be drawn');
      return { failed };
    } finally {
      inFlight.delete(key);
    }
  }

  function join(key: string, chart: Chart): Promise<Drawing> {
    const drawing = inFlight.get(key) ?? paint(key, chart);
    inFlight.set(key, drawing);
    return drawing;
  }

  return {
    async draw(chart, datasetHash) {
      const key = `${datasetHash} ${JSON.stringify(chart)}`;
      const png = pictures.get(key);
      if (png !== undefined) {
        count?.('hit');
        return { png };
      }
      if (isClosed) return { failed: 'The painter is closed' };
      const drawing = await join(key, chart);
      count?.('png' in drawing ? 'miss' : 'failure');
      return drawing;
    },

    async warm(charts, datasetHash) {
      for (const chart of charts) {
        if (isClosed) return;
        const key = `${datasetHash} ${JSON.stringify(chart)}`;
        if (!pictures.has(key)) await join(key, chart);
      }
    },

    async close() {
      isClosed = true;
      process.close();
      await Promise.all(inFlight.values());
    },
  };
}
