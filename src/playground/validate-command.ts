import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { z } from 'zod';
import { CommandBody, type OptionBody } from './command-body.ts';
import { checkSchema, type FormError } from './form-errors.ts';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** Characters of a command's names, descriptions and values, in its longest language. */
const commandCharacters = 8000;
/** By type: 1 slash command, 2 user menu, 3 message menu, 4 Entry Point. */
const maxCommands = { 1: 100, 2: 15, 3: 15, 4: 1 } as const;
const autocompleteTypes = [3, 4, 10];
const subcommandTypes = [1, 2];

/** The commands that Discord would register, or everything that it would say against them. */
export type CheckedCommands =
  | { readonly ok: true; readonly commands: readonly CommandBody[]; readonly unknownFields: readonly string[] }
  | { readonly ok: false; readonly errors: readonly FormError[] };

const List = z.array(z.unknown());

/** Checks the body of a bulk overwrite. */
export function checkCommands(json: unknown): CheckedCommands {
  const list = List.safeParse(json);
  if (!list.success) {
    return {
      ok: false,
      errors: [{ path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' }],
    };
  }
  const schema = list.data.map(item => checkSchema(ApplicationCommandUpdateRequestSchema, loosenPermissions(item)));
  const broken = schema.flatMap(({ errors }, index) => errors.map(error => under(index, error)));
  if (broken.length > 0) return { ok: false, errors: broken };
  const typed = z.array(CommandBody).safeParse(list.data);
  if (!typed.success) {
    const message = 'This stand-in knows commands of the types 1 to 4 only.';
    return { ok: false, errors: [{ path: [], code: 'NOT_MODELLED', message }] };
  }
  const errors = [
    ...typed.data.flatMap((command, index) => validateCommand(command).map(error => under(index, error))),
    ...validateTogether(typed.data),
  ];
  if (errors.length > 0) return { ok: false, errors };
  // The published schema does not know `nsfw`; Discord does.
  const unknownFields = schema.flatMap(({ unknownFields: fields }, index) =>
    fields.filter(field => field !== 'nsfw').map(field => `${index}.${field}`),
  );
  return { ok: true, commands: typed.data, unknownFields };
}

const under = (index: number, error: FormError): FormError => ({ ...error, path: [index, ...error.path] });

/** The published schema wants permissions as a number; Discord takes the documented string too. */
function loosenPermissions(item: unknown): unknown {
  const parsed = z
    .looseObject({ default_member_permissions: z.string().regex(/^\d+$/).transform(Number) })
    .safeParse(item);
  return parsed.success ? parsed.data : item;
}

function validateTogether(commands: readonly CommandBody[]): FormError[] {
  const errors: FormError[] = [];
  const seen = new Set<string>();
  commands.forEach((command, index) => {
    const key = `${command.type ?? 1} ${command.name}`;
    if (seen.has(key)) {
      const message = 'Application command names must be unique';
      errors.push({ path: [index, 'name'], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message });
    }
    seen.add(key);
  });
  for (const type of [1, 2, 3, 4] as const) {
    const count = commands.filter(command => (command.type ?? 1) === type).length;
    if (count <= maxCommands[type]) continue;
    const message = `Must be ${maxCommands[type]} or fewer in length (${count} commands of type ${type}).`;
    errors.push({ path: [], code: 'BASE_TYPE_MAX_LENGTH', message });
  }
  return errors;
}

function validateCommand(command: CommandBody): FormError[] {
  const errors: FormError[] = [];
  const say = (field: string, code: string, message: string) => errors.push({ path: [field], code, message });
  if ((command.type ?? 1) === 1) {
    const names = [command.name, ...Object.values(command.name_localizations ?? {})];
    if (names.some(name => !isCommandName(name)))
      say('name', 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    if (!command.description?.trim()) say('description', 'BASE_TYPE_REQUIRED', 'This field is required');
    errors.push(...validateOptions(command.options ?? [], ['options']));
  } else {
    if (command.description && command.type !== 4) {
      say(
        'description',
        'APPLICATION_COMMAND_DESCRIPTION_CANNOT_BE_SET',
        'Context menu commands cannot have description',
      );
    }
    if (command.options?.length) {
      say('options', 'APPLICATION_COMMAND_OPTIONS_CANNOT_BE_SET', 'Context menu commands cannot have options');
    }
  }
  const characters = countCharacters(command);
  if (characters > commandCharacters) {
    const message = `Command exceeds maximum size (${commandCharacters}): ${characters} characters`;
    errors.push({ path: [], code: 'APPLICATION_COMMAND_TOO_LARGE', message });
  }
  return errors;
}

/** Letters that have a lower case must use it. */
const isCommandName = (name: string): boolean => commandName.test(name) && name === name.toLowerCase();

function validateOptions(options: readonly OptionBody[], path: readonly (string | number)[]): FormError[] {
  const errors: FormError[] = [];
  const names = new Set<string>();
  let optionalSeen = false;
  options.forEach((option, index) => {
    const say = (field: string, code: string, message: string) =>
      errors.push({ path: [...path, index, field], code, message });
    const all = [option.name, ...Object.values(option.name_localizations ?? {})];
    if (all.some(name => !isCommandName(name)))
      say('name', 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    if (names.has(option.name)) {
      say('name', 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
    }
    names.add(option.name);
    if (option.required && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      say('required', 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    optionalSeen ||= !option.required;
    if (option.autocomplete && option.choices?.length) {
      say(
        'autocomplete',
        'APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES',
        'Autocomplete cannot be true if choices are present',
      );
    }
    if (option.autocomplete && !autocompleteTypes.includes(option.type)) {
      say('autocomplete', 'APPLICATION_COMMAND_AUTOCOMPLETE_TYPE', 'Only text and numbers can be autocompleted');
    }
    if (subcommandTypes.includes(option.type)) {
      say('type', 'NOT_MODELLED', 'This stand-in does not model commands with sub-commands.');
    }
  });
  return errors;
}

function countCharacters(command: CommandBody): number {
  const options = command.options ?? [];
  const choices = options.flatMap(option => option.choices ?? []);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return (
    sum([command, ...options].map(countTexts)) +
    sum(choices.map(choice => longest(choice.name, choice.name_localizations) + String(choice.value).length))
  );
}

const countTexts = (part: CommandBody | OptionBody): number =>
  longest(part.name, part.name_localizations) + longest(part.description ?? '', part.description_localizations);

const longest = (text: string, translations: Readonly<Record<string, string>> | null | undefined): number =>
  Math.max(...[text, ...Object.values(translations ?? {})].map(variant => variant.length));
