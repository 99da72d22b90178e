import { type Composer, dropOption, emptyComposer, focusOn, pick } from './composer.ts';
import type { Focus, Suggestion } from './suggestions.ts';

export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  /** Whether the caret is before the first, behind the last character of its field. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** What a key does: another composer, sending, or nothing of ours, and the browser has it. */
export type KeyEffect = { readonly kind: 'change'; readonly composer: Composer } | { readonly kind: 'send' } | null;

const change = (composer: Composer): KeyEffect => ({ kind: 'change', composer });

function neighbor(composer: Composer, step: 1 | -1): Focus | undefined {
  if (composer.draft.kind === 'text') return undefined;
  const fields: Focus[] = [...composer.draft.options.map(option => option.name), null];
  return fields[fields.indexOf(composer.focus) + step];
}

function pressBackspace(composer: Composer): KeyEffect {
  const { draft, focus } = composer;
  if (draft.kind === 'text') return null;
  if (focus !== null) {
    const isRequired = draft.command.options?.some(option => option.name === focus && option.required === true);
    return draft.options.some(option => option.name === focus && option.text === '') && isRequired !== true
      ? change(dropOption(composer, draft, focus))
      : null;
  }
  if (draft.tail !== '') return null;
  const last = draft.options.at(-1);
  if (last !== undefined) return change(focusOn(composer, last.name));
  const text = `/${draft.command.name}`;
  return change(focusOn({ ...composer, draft: { kind: 'text', text } }, null));
}

/** What a key does in the composer, with the list as it is shown. */
export function pressKey(composer: Composer, press: KeyPress, list: readonly Suggestion[]): KeyEffect {
  const isOpen = composer.isListOpen && list.length > 0;
  const active = isOpen ? list[composer.active] : undefined;
  switch (press.key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      if (list.length === 0) return null;
      const isDown = press.key === 'ArrowDown';
      const from = isOpen && composer.active >= 0 ? composer.active : isDown ? -1 : list.length;
      const active = (from + (isDown ? 1 : -1) + list.length) % list.length;
      return change({ ...composer, isListOpen: true, active });
    }
    case 'ArrowLeft':
    case 'ArrowRight': {
      const isLeft = press.key === 'ArrowLeft';
      const next = (isLeft ? press.atStart : press.atEnd) ? neighbor(composer, isLeft ? -1 : 1) : undefined;
      return next === undefined ? null : change(focusOn(composer, next));
    }
    case 'Tab':
      return active === undefined || press.shift ? null : change(pick(composer, active));
    case 'Enter':
      return active === undefined ? { kind: 'send' } : change(pick(composer, active));
    case 'Escape':
      // In an option the list shows also when it is empty: it says that nothing matches.
      if (isOpen || (composer.isListOpen && composer.focus !== null)) return change({ ...composer, isListOpen: false });
      return composer.draft.kind === 'command' || composer.draft.text !== ''
        ? change(focusOn({ ...emptyComposer, focusTurn: composer.focusTurn }, null))
        : null;
    case 'Backspace':
      return press.atStart ? pressBackspace(composer) : null;
    default:
      return null;
  }
}
