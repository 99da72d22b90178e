import type { z } from 'zod';

/** A part that may be missing or null: Discord sends either where there is nothing. */
export function maybe<T extends z.ZodType>(part: T) {
  return part.nullish().transform(value => value ?? undefined);
}
