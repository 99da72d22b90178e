import type { RegisteredCommand } from '../../registered-command.ts';
import { parseTypedCommand } from '../../typed-command.ts';
import {
  addOption,
  beginCommand,
  type CommandDraft,
  type Draft,
  type DraftProblem,
  emptyDraft,
  fillOption,
  problemsOf,
  remainingOptions,
  removeOption,
} from './draft.ts';
import type { BotChoices, Focus, Suggestion } from './suggestions.ts';

/** The composer: what is being written, where the caret is, and the list above it. */
export interface Composer {
  readonly draft: Draft;
  readonly focus: Focus;
  /** Grows each time the caret has to be put where `focus` says. */
  readonly focusTurn: number;
  readonly isListOpen: boolean;
  /** Line of the list that Enter picks; -1 for none, as where the list only offers what could be added. */
  readonly active: number;
  readonly fromBot: BotChoices | null;
  readonly problem: DraftProblem | null;
}

export const emptyComposer: Composer = {
  draft: emptyDraft,
  focus: null,
  focusTurn: 0,
  isListOpen: false,
  active: 0,
  fromBot: null,
  problem: null,
};

function firstLine(draft: Draft, focus: Focus): number {
  return draft.kind === 'command' && focus === null && draft.tail === '' ? -1 : 0;
}

/** The composer with the caret in another place: the name of an option, or null for the end. */
export function focusOn(composer: Composer, focus: Focus): Composer {
  const active = firstLine(composer.draft, focus);
  return { ...composer, focus, focusTurn: composer.focusTurn + 1, isListOpen: true, active, fromBot: null };
}

/** The caret went there by itself, by a click or the Tab key. */
export function noteFocus(composer: Composer, focus: Focus): Composer {
  if (composer.focus === focus && composer.isListOpen) return composer;
  const fromBot = composer.focus === focus ? composer.fromBot : null;
  return { ...composer, focus, isListOpen: true, active: firstLine(composer.draft, focus), fromBot };
}

function withDraft(composer: Composer, draft: Draft): Composer {
  return { ...composer, draft, isListOpen: true, active: firstLine(draft, composer.focus), problem: null };
}

/** Begins a command; the caret goes to its first required option, or behind its name. */
export function startCommand(composer: Composer, command: RegisteredCommand): Composer {
  const draft = beginCommand(command);
  return focusOn(withDraft(composer, draft), draft.options[0]?.name ?? null);
}

/** Ordinary text, or the beginning of a command: a known name and a space turn it into one, with the options that a pasted text has. */
export function typeText(composer: Composer, text: string, commands: readonly RegisteredCommand[]): Composer {
  const [, name, rest = ''] = /^\/(\S+) (.*)$/.exec(text) ?? [];
  const command = commands.find(each => each.type === 1 && each.name === name);
  if (command === undefined) return withDraft(composer, { kind: 'text', text });
  const begun = startCommand(composer, command);
  if (rest === '' || begun.draft.kind === 'text') return begun;
  const read = parseTypedCommand(text, commands);
  if (!read.ok) return typeTail(begun, begun.draft, rest);
  const options = read.options.map(({ name: option, value }) => ({ name: option, text: String(value), picked: value }));
  return { ...focusOn(begun, null), draft: { ...begun.draft, options }, isListOpen: false };
}

/** Puts a whole text there, to be sent or changed. */
export function writeText(composer: Composer, text: string): Composer {
  return { ...focusOn({ ...composer, draft: { kind: 'text', text }, problem: null }, null), isListOpen: false };
}

function beginOption(composer: Composer, draft: CommandDraft, name: string): Composer {
  return focusOn(withDraft(composer, addOption(draft, name)), name);
}

/** What stands behind the last option; the name of an option and a colon begin it. */
export function typeTail(composer: Composer, draft: CommandDraft, tail: string): Composer {
  const [, name, rest = ''] = /^\s*(\S+?):(.*)$/.exec(tail) ?? [];
  const option = remainingOptions(draft).find(each => each.name === name);
  if (option === undefined) return withDraft(composer, { ...draft, tail });
  const begun = beginOption(composer, draft, option.name);
  return begun.draft.kind === 'command' && rest !== '' ? typeOption(begun, begun.draft, option.name, rest) : begun;
}

/** The text of an option; behind it, the name of another option and a colon begin that one. */
export function typeOption(composer: Composer, draft: CommandDraft, name: string, text: string): Composer {
  const [, value, nextName] = /^(.*)\s(\S+):$/.exec(text) ?? [];
  const next = remainingOptions(draft).find(each => each.name === nextName);
  if (next !== undefined) return beginOption(composer, fillOption(draft, name, value ?? '', null), next.name);
  return withDraft(composer, fillOption(draft, name, text, null));
}

/** Takes a line of the list. */
export function pick(composer: Composer, suggestion: Suggestion): Composer {
  if (suggestion.kind === 'command') return startCommand(composer, suggestion.command);
  if (composer.draft.kind === 'text') return composer;
  if (suggestion.kind === 'option') return beginOption(composer, composer.draft, suggestion.option);
  if (composer.focus === null) return composer;
  const filled = fillOption(composer.draft, composer.focus, suggestion.label, suggestion.value);
  const nextEmpty = filled.options.find(option => option.text === '');
  return { ...focusOn(withDraft(composer, filled), nextEmpty?.name ?? null), isListOpen: nextEmpty !== undefined };
}

/** Takes an option out again; the caret goes behind the last one. */
export function dropOption(composer: Composer, draft: CommandDraft, name: string): Composer {
  return focusOn(withDraft(composer, removeOption(draft, name)), null);
}

/** The composer with its first problem shown and the caret in that field, or null when the command can be sent. */
export function refuse(composer: Composer, draft: CommandDraft): Composer | null {
  const [problem] = problemsOf(draft);
  return problem === undefined ? null : { ...focusOn(composer, problem.option), problem };
}
