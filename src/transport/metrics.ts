import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Metrics } from './bot.ts';

/** In seconds: words take 1 to 5 ms, a picture that has to be drawn up to 2 s, and Discord waits for 3. */
const latencyBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

const otherNames = ['share', 'details', 'edit', 'delete', 'ping'];

/**
 * Counts for Prometheus. A label holds only names that the code knows, and `unknown` for all others, so that neither an old command nor
 * anybody's words make a new series; and nothing tells one person, server or channel from another.
 */
export function createMetrics(commandNames: readonly string[]): Metrics {
  const known = new Set([...commandNames, ...otherNames]);
  const registry = new Registry();
  const counter = (name: string, help: string, ...labelNames: string[]) =>
    new Counter({ name: `safe_city_${name}_total`, help, labelNames, registers: [registry] });
  const byOutcome = 'Interactions answered, by command and by what came of them';
  const interactions = counter('interactions', byOutcome, 'command', 'outcome');
  const latency = new Histogram({
    name: 'safe_city_interaction_seconds',
    help: 'Time from reading an interaction to its answer; on the gateway, to Discord having taken it',
    labelNames: ['command'],
    buckets: latencyBuckets,
    registers: [registry],
  });
  const refusals = counter('http_refusals', 'HTTP requests turned away, by status', 'status');
  const byResult = 'Pictures asked for: at hand (hit), drawn (miss), or could not be (failure)';
  const pictures = counter('pictures', byResult, 'result');
  collectDefaultMetrics({ register: registry });

  return {
    count(event) {
      if (event.kind === 'refusal') return refusals.inc({ status: event.status });
      if (event.kind === 'picture') return pictures.inc({ result: event.result });
      const command = known.has(event.command) ? event.command : 'unknown';
      interactions.inc({ command, outcome: event.result });
      latency.observe({ command }, event.seconds);
    },
    expose: async () => new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } }),
  };
}
