import { fillOptions, listOptions } from './fill-options.ts';
import type { OptionValue, OptionValues } from './protocol.ts';
import { type CommandOption, optionType, type RegisteredCommand } from './registered-command.ts';

export type TypedCommand =
  | { readonly ok: true; readonly command: string; readonly options: OptionValues }
  /** What was found, what was expected, and what there is, in sentences for people. */
  | { readonly ok: false; readonly reason: string };

/**
 * Reads a command as people write it: `/arrests city:new yrok compare:dc`.
 *
 * A value reaches to the next option of the command, so it may have blanks and colons; quotes (`city:"new york"`) may stand around it, and must
 * where it holds something that looks like an option. The slash and the case of names do not matter. Choices may be given by name or by value.
 */
export function parseTypedCommand(text: string, commands: readonly RegisteredCommand[]): TypedCommand {
  const slashCommands = commands.filter(command => command.type === 1);
  const [, name = '', rest = ''] = /^\s*\/?(\S*)\s*(.*)$/s.exec(text) ?? [];
  const command = slashCommands.find(known => known.name === name.toLowerCase());
  if (command === undefined) {
    const found = name === '' ? 'No command was given.' : `There is no command "/${name}".`;
    return { ok: false, reason: `${found} ${listCommands(slashCommands)}` };
  }
  const parts = splitOptions(rest, command);
  if (typeof parts === 'string') return { ok: false, reason: parts };
  const options: { name: string; value: OptionValue }[] = [];
  for (const { option, raw } of parts) {
    const value = readValue(option, raw);
    if (typeof value === 'object') return { ok: false, reason: value.reason };
    options.push({ name: option.name, value });
  }
  const checked = fillOptions(command, options);
  if (!checked.ok) return checked;
  return { ok: true, command: command.name, options };
}

function listCommands(commands: readonly RegisteredCommand[]): string {
  if (commands.length === 0) return 'None are registered.';
  return `There are: ${commands.map(command => `/${command.name}`).join(', ')}.`;
}

interface Part {
  readonly option: CommandOption;
  readonly raw: string;
}

const quotedPattern = /^\s*"([^"]*)"(?=\s|$)\s*/;
/** A word and a colon at the start, then what is no blank and no address (`https://`). */
const looksLikeOption = /(?:^|\s)([\p{Ll}][\p{Ll}\p{N}_-]*):(?=[^\s/])/u;

/** Cuts the text at the options of the command; returns what is wrong when it cannot. */
function splitOptions(text: string, command: RegisteredCommand): readonly Part[] | string {
  const parts: Part[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const [head = '', name] = /^([^\s:"]+)\s*:/.exec(rest) ?? [];
    if (name === undefined) {
      return `"${rest}" belongs to no option: write option:value. ${listOptions(command)}`;
    }
    const option = findOption(command, name);
    if (option === undefined) return unknownOption(command, name);
    rest = rest.slice(head.length);
    const quoted = quotedPattern.exec(rest);
    const end = quoted ? quoted[0].length : findNextOption(rest, command);
    const raw = quoted?.[1] ?? rest.slice(0, end).trim();
    const stray = quoted ? undefined : looksLikeOption.exec(raw.replace(/^\S+/, ''))?.[1];
    if (stray !== undefined) {
      return `${unknownOption(command, stray)} If it belongs to the value of ${option.name}, write ${option.name}:"${raw}".`;
    }
    parts.push({ option, raw });
    rest = rest.slice(end).trim();
  }
  return parts;
}

const unknownOption = (command: RegisteredCommand, name: string): string =>
  `/${command.name} has no option "${name}". ${listOptions(command)}`;

const findOption = (command: RegisteredCommand, name: string): CommandOption | undefined =>
  command.options?.find(option => option.name === name.toLowerCase());

/** Where the next option of the command begins, or the end of the text. */
function findNextOption(text: string, command: RegisteredCommand): number {
  for (const match of text.matchAll(/\s([^\s:"]+):/g)) {
    if (match[1] !== undefined && findOption(command, match[1]) !== undefined) return match.index;
  }
  return text.length;
}

const yesWords = ['true', 'yes', 'on', '1'];
const noWords = ['false', 'no', 'off', '0'];

function readValue(option: CommandOption, raw: string): OptionValue | { readonly reason: string } {
  const wrong = (expected: string) => ({ reason: `The option "${option.name}" takes ${expected}; found "${raw}".` });
  if (raw === '') return { reason: `The option "${option.name}" has no value.` };
  const lower = raw.toLowerCase();
  if (option.choices !== undefined && !option.autocomplete) {
    const choice = option.choices.find(
      ({ name, value }) => String(value).toLowerCase() === lower || name.toLowerCase() === lower,
    );
    return choice?.value ?? wrong(`one of: ${option.choices.map(({ value }) => value).join(', ')}`);
  }
  switch (option.type) {
    case optionType.text:
      return raw;
    case optionType.boolean:
      if (yesWords.includes(lower)) return true;
      return noWords.includes(lower) ? false : wrong('true or false');
    case optionType.integer:
      return /^-?\d+$/.test(raw) ? Number(raw) : wrong('a whole number');
    case optionType.number:
      return raw.trim() !== '' && Number.isFinite(Number(raw)) ? Number(raw) : wrong('a number');
    default:
      return { reason: `The option "${option.name}" takes something that cannot be typed here.` };
  }
}
