import type { OptionValue, OptionValues } from '../../protocol.ts';
import { type CommandOption, optionType, type RegisteredCommand } from '../../registered-command.ts';

/** One option of the command being written. */
export interface DraftOption {
  readonly name: string;
  /** What stands in its field. */
  readonly text: string;
  /** The choice that was picked, which may read otherwise than its value; null when the text was typed. */
  readonly picked: OptionValue | null;
}

/** What is being written: ordinary text, or a command with its options in the order they were begun. */
export type Draft =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'command';
      readonly command: RegisteredCommand;
      readonly options: readonly DraftOption[];
      /** What stands behind the last option: the beginning of the next option's name. */
      readonly tail: string;
    };

export type CommandDraft = Extract<Draft, { kind: 'command' }>;

export interface DraftProblem {
  readonly option: string;
  readonly text: string;
}

export const emptyDraft: Draft = { kind: 'text', text: '' };

/** A command with a field for each option that it requires. */
export function beginCommand(command: RegisteredCommand): CommandDraft {
  const required = (command.options ?? []).filter(option => option.required === true);
  return {
    kind: 'command',
    command,
    options: required.map(({ name }) => ({ name, text: '', picked: null })),
    tail: '',
  };
}

export function definitionOf(draft: CommandDraft, name: string): CommandOption | undefined {
  return draft.command.options?.find(option => option.name === name);
}

/** The options that have no field yet, in the order of the command. */
export function remainingOptions(draft: CommandDraft): readonly CommandOption[] {
  return (draft.command.options ?? []).filter(({ name }) => !draft.options.some(option => option.name === name));
}

export function addOption(draft: CommandDraft, name: string): CommandDraft {
  return { ...draft, options: [...draft.options, { name, text: '', picked: null }], tail: '' };
}

export function removeOption(draft: CommandDraft, name: string): CommandDraft {
  return { ...draft, options: draft.options.filter(option => option.name !== name) };
}

/** The draft with another text, and the choice that it stands for, in one option. */
export function fillOption(draft: CommandDraft, name: string, text: string, picked: OptionValue | null): CommandDraft {
  return { ...draft, options: draft.options.map(option => (option.name === name ? { name, text, picked } : option)) };
}

/** The value to send for what stands in a field, or null when it cannot be one. */
function readValue(option: DraftOption, type: number | undefined): OptionValue | null {
  if (option.picked !== null) return option.picked;
  const text = option.text.trim();
  if (text === '') return null;
  if (type === optionType.boolean) return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : null;
  if (type === optionType.integer) return Number.isInteger(Number(text)) ? Number(text) : null;
  if (type === optionType.number) return Number.isFinite(Number(text)) ? Number(text) : null;
  return text;
}

/** What Discord would not let through: a required option without a value, a number out of range, a value that is no choice. */
export function problemsOf(draft: CommandDraft): readonly DraftProblem[] {
  return draft.options.flatMap(option => {
    const definition = definitionOf(draft, option.name);
    const value = readValue(option, definition?.type);
    const say = (text: string) => [{ option: option.name, text }];
    if (option.text.trim() === '') {
      return definition?.required === true ? say('This option is required. Specify a value') : [];
    }
    if (value === null) return say('Input a valid value');
    const hasChoices = definition?.choices !== undefined && definition.choices.length > 0;
    if (hasChoices && !definition.choices?.some(choice => choice.value === value))
      return say('Pick one of the choices');
    if (typeof value === 'number' && definition !== undefined) {
      if (value < (definition.min_value ?? -Infinity)) return say(`Minimum value: ${definition.min_value}`);
      if (value > (definition.max_value ?? Infinity)) return say(`Maximum value: ${definition.max_value}`);
    }
    if (typeof value === 'string' && definition !== undefined) {
      if (value.length < (definition.min_length ?? 0)) return say(`Minimum length: ${definition.min_length}`);
      if (value.length > (definition.max_length ?? 6000))
        return say(`Maximum length: ${definition.max_length ?? 6000}`);
    }
    return [];
  });
}

/** The options as they are sent; fields left empty are left out. */
export function valuesOf(draft: CommandDraft): OptionValues {
  return draft.options.flatMap(option => {
    const value = readValue(option, definitionOf(draft, option.name)?.type);
    return value === null ? [] : [{ name: option.name, value }];
  });
}

/** The options as they are sent while one is being typed: that one is among them, even when it is empty. */
export function valuesWhileTyping(draft: CommandDraft, focused: string): OptionValues {
  return draft.options.flatMap(option => {
    if (option.name === focused) return [{ name: option.name, value: option.text }];
    const value = readValue(option, definitionOf(draft, option.name)?.type);
    return value === null ? [] : [{ name: option.name, value }];
  });
}
