import { cpus, loadavg, release, totalmem } from 'node:os';

/** The machine that was measured on, in one sentence. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'an unknown processor';
  const memory = Math.round(totalmem() / 1024 ** 3);
  const load = loadavg()[0]?.toFixed(1);
  return `${cpus().length} cores of ${model}, ${memory} GB, Linux ${release()}, Node ${process.version}; load ${load} at the start.`;
}
