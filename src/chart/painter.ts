import { LRUCache } from 'lru-cache';
import type { Chart } from './chart.ts';
import { createPaintProcess } from './paint-process.ts';

export type Painter = ReturnType<typeof createPainter>;

export type Drawing = { readonly png: Uint8Array } | { readonly failed: string };

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
    async fetchMethod(_key, _stale, { context: { chart } }) {
      try {
        return await process.paint(chart, stuckMs);
      } catch (error) {
        if (!isClosed) log?.warn({ chart: chart.kind, reason: reasonOf(error) }, 'A picture could not be drawn');
        throw error;
      }
    },
  });

  async function draw(chart: Chart, datasetHash: string): Promise<Drawing & { readonly isKept?: boolean }> {
    const key = `${datasetHash} ${JSON.stringify(chart)}`;
    const kept = pictures.get(key);
    if (kept) return { png: kept, isKept: true };
    if (isClosed) return { failed: 'The painter is closed' };
    try {
      return { png: await pictures.forceFetch(key, { context: { chart } }) };
    } catch (error) {
      return { failed: reasonOf(error) };
    }
  }

  return {
    /** The picture, or why there is none: never throws. Pictures are kept, so treat the bytes as read-only. */
    async draw(chart: Chart, datasetHash: string): Promise<Drawing> {
      const { isKept, ...drawing } = await draw(chart, datasetHash);
      if (!isClosed) count?.(isKept ? 'hit' : 'png' in drawing ? 'miss' : 'failure');
      return drawing;
    },
    /** Draws these one after the other, so that they are at hand when somebody asks. */
    async warm(charts: Iterable<Chart>, datasetHash: string): Promise<void> {
      for (const chart of charts) await draw(chart, datasetHash);
    },
    /** Ends the worker; what is being drawn, or asked for later, fails. */
    close(): Promise<void> {
      isClosed = true;
      return process.close();
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
