import { fieldKey } from './composer/field.ts';
import type { App, OpenMenu } from './state/app.ts';

/** Distance from the end, in pixels, within which the reader counts as being at the end. */
const near = 80;

function findField(app: App): HTMLInputElement | null {
  const name = CSS.escape(fieldKey(app.composer.focus));
  return document.querySelector<HTMLInputElement>(`.composer [data-field="${name}"]`);
}

/**
 * Puts the caret where the composer wants it. What had the focus in a message gets it back after its menu; when it is gone, what else can be
 * pressed in the message has it, or the composer. Call after each drawing.
 */
export function startMindingFocus(): (app: App) => void {
  let turn = 0;
  let lastInMessage: HTMLElement | null = null;
  let message: Element | null = null;
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    message = target.closest('.message') ?? message;
    if (target.closest('.messages') !== null) lastInMessage = target;
    else if (target.closest('.menu, .modal') === null) lastInMessage = null;
  });
  return app => {
    if (app.composer.focusTurn !== turn) {
      turn = app.composer.focusTurn;
      findField(app)?.focus();
      return;
    }
    if (document.activeElement !== document.body || app.menu !== null || lastInMessage === null) return;
    if (lastInMessage.isConnected) lastInMessage.focus();
    else
      ((message?.isConnected && message.querySelector<HTMLElement>('.rows :is(button, a)')) || findField(app))?.focus();
  };
}

/** Puts a menu that has just been opened inside the window, and the focus into it. Call after each drawing. */
export function startPlacingMenu(): (menu: OpenMenu | null) => void {
  let placed: OpenMenu | null = null;
  return menu => {
    if (menu === placed) return;
    placed = menu;
    const element = document.querySelector<HTMLElement>('.menu');
    if (menu === null || element === null) return;
    element.style.left = `${Math.max(8, Math.min(menu.x, window.innerWidth - element.offsetWidth - 8))}px`;
    element.style.top = `${Math.max(8, Math.min(menu.y, window.innerHeight - element.offsetHeight - 8))}px`;
    element.querySelector('button')?.focus();
  };
}

/** Opens the modal that has just been drawn, over everything else. Call after each drawing. */
export function openModal(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.modal');
  if (dialog !== null && !dialog.open) dialog.showModal();
}

/** Keeps the newest message in view for who reads at the end, also while pictures and elements take their size. */
export function startFollowing(): { readonly drawn: () => void; readonly goToEnd: () => void } {
  let scroller: HTMLElement | null = null;
  let isAtEnd = true;
  const toEnd = () => {
    if (isAtEnd && scroller !== null) scroller.scrollTop = scroller.scrollHeight;
  };
  const watcher = new ResizeObserver(toEnd);
  const drawn = () => {
    const found = document.getElementById('scroller');
    if (found === scroller || found === null) return;
    scroller = found;
    watcher.disconnect();
    watcher.observe(found);
    for (const child of found.children) watcher.observe(child);
    let lastTop = found.scrollTop;
    found.addEventListener('scroll', () => {
      const isNear = found.scrollHeight - found.scrollTop - found.clientHeight < near;
      // Only going up is leaving the end: what grows below takes it away without anybody scrolling.
      if (isNear || found.scrollTop < lastTop) isAtEnd = isNear;
      lastTop = found.scrollTop;
    });
    toEnd();
  };
  const goToEnd = () => {
    isAtEnd = true;
    toEnd();
  };
  return { drawn, goToEnd };
}

/** Tells a screen reader about a message, in a region that is not seen. */
export function startAnnouncing(): (text: string) => void {
  const region = document.createElement('div');
  region.className = 'visually-hidden';
  region.setAttribute('role', 'status');
  document.body.append(region);
  return text => {
    region.textContent = text;
  };
}
