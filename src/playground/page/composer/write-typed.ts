import type { OptionValue } from '../../protocol.ts';
import { type CommandDraft, valuesOf } from './draft.ts';

/** A value, in quotes where it holds what would be read as the next option. */
function writeValue(value: OptionValue): string {
  const text = String(value);
  return /\S:/.test(text) && !text.includes('"') ? `"${text}"` : text;
}

/** A command as one would type it, to ask the same again: `/arrests city:denver private:true`. Fields left empty are left out. */
export function writeTyped(draft: CommandDraft): string {
  const options = valuesOf(draft).map(({ name, value }) => `${name}:${writeValue(value)}`);
  return [`/${draft.command.name}`, ...options, draft.tail].join(' ').trim();
}
