import type { CommandDraft } from './draft.ts';

/** A command as one would type it, to ask the same again: `/arrests city:denver private:true`. Fields left empty are left out. */
export function writeTyped(draft: CommandDraft): string {
  const options = draft.options.filter(option => option.text.trim() !== '');
  return [
    `/${draft.command.name}`,
    ...options.map(({ name, text, picked }) => `${name}:${picked ?? text.trim()}`),
  ].join(' ');
}
