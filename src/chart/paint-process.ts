import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Chart } from './chart.ts';

/**
 * Flags of V8. To optimize the renderer takes longer than a dozen pictures and half of the memory, and a young generation of 16 MB
 * three times over is more than drawing needs.
 */
const lean = ['--liftoff-only', '--max-semi-space-size=2'];

const isSource = import.meta.url.endsWith('.ts');
const file = fileURLToPath(new URL(isSource ? './paint-worker.ts' : './paint-worker.js', import.meta.url));

/**
 * A process that draws one chart after the other, and that the bot does not wait for before it ends. It is no thread, since a thread
 * that has ended leaves some 60 MB with the process that it was in. Where none can be started, for instance with too many files open,
 * that is told by its `error` event.
 */
export function startWorker(): ChildProcess {
  const child = fork(file, {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: isSource ? [...lean, '--import', import.meta.resolve('tsx')] : lean,
  });
  child.unref();
  child.channel?.unref();
  // It would outlive the bot for as long as a drawing takes.
  const endToo = () => child.kill('SIGKILL');
  process.once('exit', endToo);
  child.once('exit', () => process.off('exit', endToo));
  // Without a listener, an error while nobody asks would end the bot.
  child.on('error', () => process.off('exit', endToo));
  return child;
}

/** What the worker answers. The bot waits for that. @throws where it fails, or the time is up */
export async function askWorker(worker: ChildProcess, chart: Chart, stuckMs: number): Promise<unknown> {
  const done = new AbortController();
  const { signal } = done;
  const answered = once(worker, 'message', { signal }).then(([answer]) => answer);
  const ended = once(worker, 'exit', { signal }).then(([code, by]) => {
    throw new Error(`The process that draws ended with ${code ?? by}`);
  });
  const stuck = wait(stuckMs, undefined, { signal }).then(() => {
    throw new Error(`It was given up after ${stuckMs} ms`);
  });
  if (worker.connected) worker.send(chart);
  try {
    return await Promise.race([answered, ended, stuck]);
  } finally {
    done.abort();
  }
}
