import { commands } from '../../commands/index.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import type { Bot, Log } from '../../src/transport/bot.ts';
import { createPosted } from '../../src/transport/posted.ts';

export interface LogLine {
  readonly level: 'error' | 'warn' | 'info';
  readonly message: string;
  readonly details: object;
}

/** A log that is kept, so that a test can look for what must not be in it. */
export function keepLog(): Log & { readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = [];
  const keep = (level: LogLine['level']) => (details: object, message: string) => {
    lines.push({ level, message, details });
  };
  return { lines, error: keep('error'), warn: keep('warn'), info: keep('info') };
}

/** Bytes that stand for a picture, none of them plain text. */
export const picture = Uint8Array.from({ length: 2048 }, (_, at) => (at * 7) % 256);

/** The bot with the real figures and commands, whose pictures are all the same and cost nothing. */
export async function createQuietBot(log: Log = keepLog()): Promise<Bot> {
  return {
    dataset: await readDataset('data/operation-safe-city'),
    commands,
    commandIds: new Map(),
    log,
    posted: createPosted(),
    draw: async () => picture,
  };
}
