import { perDataset } from '../dataset/per-dataset.ts';
import type { Say } from '../words/speak.ts';
import type { Context } from './reply.ts';

/** Works something out once for each dataset and language. */
export function perContext<T extends object>(make: (context: Context) => T): (context: Context) => T {
  const madeFor = perDataset(() => new Map<Say, T>());
  return context => {
    const made = madeFor(context.dataset);
    const value = made.get(context.say) ?? make(context);
    made.set(context.say, value);
    return value;
  };
}
