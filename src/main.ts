import type { Running } from './start-bot.ts';
import { exitCodes, StartError } from './start-error.ts';
import { writeText } from './write-text.ts';

// Little is loaded before the signals are listened to: the bot itself comes after that.

/** Of the 5 seconds that README.md promises. In milliseconds. */
const stopWithin = 4500;

let running: Running | undefined;
let endingWith: number | undefined;

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => end(exitCodes.stopped));
// What is written there by others may be lost, too.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
process.on('uncaughtException', endAsBug);

try {
  const { startBot } = await import('./start-bot.ts');
  running = await startBot();
  void running.ended?.then(explain);
} catch (error) {
  if (error instanceof StartError) explain(error);
  else endAsBug(error);
}

function explain({ message, exitCode }: StartError): void {
  writeText(2, `${message}\n`);
  end(exitCode);
}

/** Its stack and no more: what else an error holds may be an address with a token in it. */
function endAsBug(error: unknown): never {
  writeText(2, `${(error instanceof Error && error.stack) || String(error)}\n`);
  process.exit(exitCodes.bug);
}

/** Ends the process: at once where nothing runs yet or it is told a second time, and else when all has stopped or time is up. */
function end(exitCode: number): void {
  if (!running || endingWith !== undefined) process.exit(endingWith ?? exitCode);
  endingWith = exitCode;
  const exit = () => process.exit(exitCode);
  setTimeout(exit, stopWithin);
  running.stop().then(exit, exit);
}
