import type { Exposition } from './endpoint.ts';
import type { Meter, MeterEvent } from './meter.ts';

export interface Metrics extends Meter {
  /** Everything counted so far, as Prometheus reads it. */
  expose(): Promise<Exposition>;
}

export interface LateMetrics extends Metrics {
  /** Loads what counts. Until then events are kept, and are counted once it is there. A load that fails is left to the next scrape. */
  load(): Promise<void>;
}

/** How many events are kept while nothing counts them. */
const mostEarly = 100_000;

/** Metrics whose library is loaded when the endpoint is already ready: on its way there it would take a fifth of the time. */
export function createLateMetrics(open: () => Promise<Metrics>): LateMetrics {
  const early: MeterEvent[] = [];
  let opening: Promise<Metrics> | undefined;
  let metrics: Metrics | undefined;

  async function loadOnce(): Promise<Metrics> {
    opening ??= open()
      .then(opened => {
        for (const event of early.splice(0)) opened.count(event);
        metrics = opened;
        return opened;
      })
      .catch(error => {
        opening = undefined;
        throw error;
      });
    return opening;
  }

  return {
    count(event) {
      if (metrics) metrics.count(event);
      else if (early.length < mostEarly) early.push(event);
    },
    expose: async () => (await loadOnce()).expose(),
    async load() {
      await loadOnce().catch(() => undefined);
    },
  };
}
