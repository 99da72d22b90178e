import type { OptionValue } from '../../protocol.ts';
import { optionType, type RegisteredCommand } from '../../registered-command.ts';
import { type CommandDraft, type Draft, definitionOf, remainingOptions } from './draft.ts';
import { describeIn, nameIn } from './localize.ts';

/** A line of the list above the composer, and what picking it does. */
export type Suggestion =
  | { readonly kind: 'command'; readonly label: string; readonly detail: string; readonly command: RegisteredCommand }
  | { readonly kind: 'option'; readonly label: string; readonly detail: string; readonly option: string }
  | { readonly kind: 'choice'; readonly label: string; readonly detail: string; readonly value: OptionValue };

/** Where the caret is: in ordinary text or behind the last option (null), or in the field of an option. */
export type Focus = string | null;

/** Choices that the bot gave for an option when its field held a text. */
export interface BotChoices {
  readonly option: string;
  readonly text: string;
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
}

/** Most choices that Discord shows. */
const most = 25;

function commandsLike(text: string, commands: readonly RegisteredCommand[], locale: string): readonly Suggestion[] {
  const typed = text.slice(1).trimStart().toLowerCase();
  const [word = ''] = typed.split(/\s/);
  const slash = commands.filter(command => command.type === 1);
  const begins = slash.filter(command => nameIn(locale, command).toLowerCase().startsWith(word));
  const contains = slash.filter(
    command => !begins.includes(command) && nameIn(locale, command).toLowerCase().includes(word),
  );
  return [...begins, ...contains].map(command => ({
    kind: 'command',
    label: `/${nameIn(locale, command)}`,
    detail: describeIn(locale, command),
    command,
  }));
}

function optionsLike(draft: CommandDraft, locale: string): readonly Suggestion[] {
  const typed = draft.tail.trim().toLowerCase();
  return remainingOptions(draft)
    .filter(option => nameIn(locale, option).toLowerCase().startsWith(typed))
    .map(option => ({
      kind: 'option',
      label: nameIn(locale, option),
      detail: describeIn(locale, option),
      option: option.name,
    }));
}

function choicesFor(
  draft: CommandDraft,
  name: string,
  fromBot: BotChoices | null,
  locale: string,
): readonly Suggestion[] {
  const definition = definitionOf(draft, name);
  const field = draft.options.find(option => option.name === name);
  if (definition === undefined || field === undefined) return [];
  if (definition.autocomplete === true) {
    const choices = fromBot?.option === name ? fromBot.choices : [];
    // Until it answers for the text of now, what it said before is good as far as it fits.
    const isOld = fromBot?.text !== field.text && field.picked === null;
    const typed = field.text.trim().toLowerCase();
    const fitting = isOld ? choices.filter(choice => choice.name.toLowerCase().includes(typed)) : choices;
    return fitting.map(choice => ({ kind: 'choice', label: choice.name, detail: '', value: choice.value }));
  }
  const fixed =
    definition.type === optionType.boolean
      ? [
          { name: 'True', value: true },
          { name: 'False', value: false },
        ]
      : (definition.choices ?? []).map(choice => ({ name: nameIn(locale, choice), value: choice.value }));
  const typed = field.picked === null ? field.text.trim().toLowerCase() : '';
  return fixed
    .filter(choice => choice.name.toLowerCase().includes(typed))
    .slice(0, most)
    .map(choice => ({ kind: 'choice', label: choice.name, detail: '', value: choice.value }));
}

/** The list to show for what is being written where the caret is; empty for none. */
export function suggestionsFor(
  draft: Draft,
  focus: Focus,
  fromBot: BotChoices | null,
  offered: { readonly commands: readonly RegisteredCommand[]; readonly locale: string },
): readonly Suggestion[] {
  if (draft.kind === 'text') {
    return draft.text.startsWith('/') ? commandsLike(draft.text, offered.commands, offered.locale) : [];
  }
  return focus === null ? optionsLike(draft, offered.locale) : choicesFor(draft, focus, fromBot, offered.locale);
}
