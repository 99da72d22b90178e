import { ref } from 'lit/directives/ref.js';

/** Milliseconds that a finger has to rest on a message. */
const long = 500;

const bound = new WeakSet<Element>();

/** Calls `open` with the place of a finger that rests on the element. Where the browser sends `contextmenu` by itself, that comes as well. */
export function longPress(open: (x: number, y: number) => void): ReturnType<typeof ref> {
  return ref(element => {
    if (!(element instanceof HTMLElement) || bound.has(element)) return;
    bound.add(element);
    let timer = 0;
    const stop = () => window.clearTimeout(timer);
    element.addEventListener('pointerdown', event => {
      if (event.pointerType !== 'touch') return;
      timer = window.setTimeout(() => open(event.clientX, event.clientY), long);
    });
    for (const name of ['pointerup', 'pointercancel'] as const) element.addEventListener(name, stop);
  });
}
