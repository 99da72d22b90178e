import type { FilledOption } from './interaction-payload.ts';
import type { OptionValue, OptionValues } from './protocol.ts';
import { type CommandOption, optionType, type RegisteredCommand } from './registered-command.ts';

export type Filled =
  | { readonly ok: true; readonly filled: readonly FilledOption[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Does what Discord's own client does before it sends a command: every option must exist and hold what it may hold, and required ones must be there.
 * @param isUnfinished while somebody still types: types, limits and required options are not checked
 */
export function fillOptions(command: RegisteredCommand, values: OptionValues, isUnfinished = false): Filled {
  const options = command.options ?? [];
  const filled: FilledOption[] = [];
  for (const { name, value } of values) {
    const option = options.find(known => known.name === name);
    if (option === undefined)
      return { ok: false, reason: `/${command.name} has no option "${name}". ${listOptions(command)}` };
    if (filled.some(other => other.option === option))
      return { ok: false, reason: `The option "${name}" is there twice.` };
    const wrong = isUnfinished ? undefined : findFault(option, value);
    if (wrong !== undefined) return { ok: false, reason: `The option "${name}" ${wrong}.` };
    filled.push({ option, value });
  }
  const missing = options.filter(option => option.required && !filled.some(other => other.option === option));
  if (missing.length > 0 && !isUnfinished) {
    return { ok: false, reason: `/${command.name} needs ${missing.map(option => `${option.name}:…`).join(' and ')}.` };
  }
  return { ok: true, filled };
}

/** `Its options are: city, compare.` */
export function listOptions(command: RegisteredCommand): string {
  const names = (command.options ?? []).map(option => option.name);
  return names.length === 0 ? 'It has none.' : `Its options are: ${names.join(', ')}.`;
}

function findFault(option: CommandOption, value: OptionValue): string | undefined {
  switch (option.type) {
    case optionType.text:
      return typeof value === 'string'
        ? (findTextFault(option, value) ?? findChoiceFault(option, value))
        : 'takes text';
    case optionType.integer:
    case optionType.number:
      if (typeof value !== 'number' || Number.isNaN(value)) return 'takes a number';
      if (option.type === optionType.integer && !Number.isInteger(value)) return 'takes a whole number';
      if (option.min_value !== undefined && value < option.min_value) return `must be ${option.min_value} or more`;
      if (option.max_value !== undefined && value > option.max_value) return `must be ${option.max_value} or less`;
      return findChoiceFault(option, value);
    case optionType.boolean:
      return typeof value === 'boolean' ? undefined : 'takes true or false';
    default:
      return `is of a kind (${option.type}) that this stand-in does not model`;
  }
}

function findTextFault(option: CommandOption, value: string): string | undefined {
  if (value === '') return 'is empty';
  const most = option.max_length ?? 6000;
  if (value.length > most) return `may have ${most} characters, and has ${value.length}`;
  const least = option.min_length ?? 0;
  return value.length < least ? `must have ${least} characters, and has ${value.length}` : undefined;
}

function findChoiceFault({ choices }: CommandOption, value: string | number): string | undefined {
  if (choices === undefined || choices.some(choice => choice.value === value)) return undefined;
  return `takes one of: ${choices.map(choice => choice.value).join(', ')}; not "${value}"`;
}
