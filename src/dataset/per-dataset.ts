import type { Dataset } from './dataset.ts';

/** Works something out once for each dataset, which never changes, and forgets it with the dataset. */
export function perDataset<T extends object>(make: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const made = new WeakMap<Dataset, T>();
  return dataset => {
    const known = made.get(dataset);
    if (known) return known;
    const value = make(dataset);
    made.set(dataset, value);
    return value;
  };
}
