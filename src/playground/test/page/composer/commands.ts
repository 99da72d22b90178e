import type { CommandOption, RegisteredCommand } from '../../../registered-command.ts';

const option = (name: string, type: number, more: Partial<CommandOption> = {}): CommandOption => ({
  type,
  name,
  description: `about ${name}`,
  ...more,
});

const command = (name: string, type: 1 | 3, options: CommandOption[]): RegisteredCommand => ({
  id: '1',
  application_id: '2',
  version: '3',
  type,
  name,
  description: type === 1 ? `about ${name}` : '',
  options,
  default_member_permissions: null,
  dm_permission: true,
  contexts: null,
  integration_types: [0, 1],
  nsfw: false,
});

/** A command with one option of each kind, none of them required. */
export const paint = command('paint', 1, [
  option('place', 3, { autocomplete: true }),
  option('colour', 3, {
    choices: [
      { name: 'Red', value: 'r' },
      { name: 'Green', value: 'g' },
    ],
    name_localizations: { 'en-GB': 'colour', de: 'farbe' },
  }),
  option('coats', 4, { min_value: 1, max_value: 3 }),
  option('private', 5),
]);

/** A command that cannot be sent without its text. */
export const ask = command('ask', 1, [option('question', 3, { required: true, max_length: 10 }), option('private', 5)]);

export const mark = command('Mark this', 3, []);

export const commands = [paint, ask, mark];
