import type { Ask } from '../link/link.ts';
import type { Composer } from './composer.ts';
import { definitionOf, valuesWhileTyping } from './draft.ts';

/** What to ask the bot for the field in which the caret is; null where it has no say. */
export function choicesToAsk(composer: Composer): Extract<Ask, { type: 'suggest' }> | null {
  const { draft, focus } = composer;
  if (draft.kind === 'text' || focus === null || !composer.isListOpen) return null;
  const option = draft.options.find(each => each.name === focus);
  if (option === undefined || definitionOf(draft, focus)?.autocomplete !== true) return null;
  return { type: 'suggest', command: draft.command.name, options: valuesWhileTyping(draft, focus), focused: focus };
}
