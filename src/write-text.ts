import { writeSync } from 'node:fs';

/** The streams whose last text broke off in the middle of a line. */
const broken = new Set<number>();

/**
 * Writes lines to standard output (1) or standard error (2), at once. What a full disk, a closed pipe or a slow reader does not
 * take is dropped: the bot goes on, and the next line is tried again.
 */
export function writeText(stream: 1 | 2, text: string): void {
  let rest = Buffer.from(broken.has(stream) ? `\n${text}` : text);
  const length = rest.length;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(stream, rest));
    broken.delete(stream);
  } catch {
    if (rest.length < length) broken.add(stream);
  }
}
