import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Chart } from './chart.ts';

/** It holds some 100 MB, so it does not outlast a minute without work. In milliseconds. */
const idleAfter = 60_000;

/** How long the words of an answer have to go out before its picture takes the processor. In milliseconds. */
const wordsGo = 20;

/**
 * Flags of V8. To optimize the renderer takes longer than a dozen pictures and half of the memory, and a young generation of 16 MB
 * three times over is more than drawing needs.
 */
const lean = ['--liftoff-only', '--max-semi-space-size=2'];

const isSource = import.meta.url.endsWith('.ts');
const file = fileURLToPath(new URL(isSource ? './paint-worker.ts' : './paint-worker.js', import.meta.url));

/**
 * A process that draws one chart after the other, started for the first picture, and anew for the next one where it fails. It is a
 * process and not a thread, since a thread that has ended leaves some 60 MB with the process that it was in.
 */
export function createPaintProcess() {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  let isWarm = false;
  let isClosed = false;

  function end(): void {
    clearTimeout(idle);
    isWarm = false;
    child?.kill('SIGKILL');
    child = undefined;
  }

  async function paintNow(chart: Chart, stuckMs: number): Promise<Uint8Array> {
    // To start a process takes some milliseconds, in which the words that are under way would wait.
    if (!child) await wait(wordsGo);
    if (isClosed) throw new Error('It was closed');
    clearTimeout(idle);
    child = child?.exitCode === null && child.signalCode === null ? child : startWorker();
    const answer = await ask(child, chart, stuckMs).catch(error => {
      end();
      throw error;
    });
    idle = setTimeout(end, idleAfter).unref();
    isWarm = true;
    if (answer instanceof Uint8Array) return answer;
    throw new Error(String(answer));
  }

  return {
    /** Whether it has started and drawn, so that the next picture takes no second. */
    isWarm: () => isWarm,
    /** The picture as a PNG, given up so long after its turn has come. @throws with the reason, where there is none */
    paint(chart: Chart, stuckMs: number): Promise<Uint8Array> {
      const painting = last.then(() => paintNow(chart, stuckMs));
      last = painting.catch(() => undefined);
      return painting;
    },
    /** Ends the process, and gives up what is asked for. */
    async close(): Promise<void> {
      isClosed = true;
      end();
      await last;
    },
  };
}

/**
 * A process that the bot does not wait for before it ends. Where none can be started, for instance with too many files open, that is
 * told by its `error` event.
 */
function startWorker(): ChildProcess {
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
async function ask(worker: ChildProcess, chart: Chart, stuckMs: number): Promise<unknown> {
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
