import type { Metrics } from './late-metrics.ts';

let tries = 0;

/**
 * Loads what counts for Prometheus. Node remembers by its address that a module could not be loaded, as when the process has too many
 * files open; so each try has an address of its own.
 */
export async function openMetrics(commandNames: readonly string[]): Promise<Metrics> {
  const file = import.meta.url.endsWith('.ts') ? './metrics.ts' : './metrics.js';
  const address = new URL(file, import.meta.url);
  if (tries > 0) address.search = `try=${tries}`;
  tries += 1;
  const { createMetrics }: typeof import('./metrics.ts') = await import(address.href);
  return createMetrics(commandNames);
}
