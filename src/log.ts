import { pino } from 'pino';
import type { Log } from './transport/bot.ts';
import { writeText } from './write-text.ts';

/** A log on standard output, one JSON object a line. It is given no user ids and no texts of messages. */
export function createLog(level: string): Log {
  return pino({ level, base: null }, { write: line => writeText(1, line) });
}
