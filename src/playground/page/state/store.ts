/** Holds one value and tells who listens, once a frame however often it changed. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly update: (change: (value: Value) => Value) => void;
}

export function createStore<Value>(
  initial: Value,
  draw: (value: Value) => void,
  nextFrame: (run: () => void) => void,
): Store<Value> {
  let value = initial;
  let isDue = false;
  return {
    get: () => value,
    update: change => {
      const changed = change(value);
      if (changed === value) return;
      value = changed;
      if (isDue) return;
      isDue = true;
      nextFrame(() => {
        isDue = false;
        draw(value);
      });
    },
  };
}
