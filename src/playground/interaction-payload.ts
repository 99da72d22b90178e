import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIChatInputApplicationCommandInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { toApiMessage } from './api-message.ts';
import { type Asking, commonPayload } from './interaction-context.ts';
import type { Button, Menu, Message } from './message-shape.ts';
import type { PostedFields } from './message-store.ts';
import { type Modal, type ModalValues, typedInto } from './modal-shape.ts';
import type { OptionValue } from './protocol.ts';
import type { CommandOption, RegisteredCommand } from './registered-command.ts';

export type Interaction =
  | APIChatInputApplicationCommandInteraction
  | APIMessageApplicationCommandInteraction
  | APIMessageComponentInteraction
  | APIApplicationCommandAutocompleteInteraction
  | APIModalSubmitInteraction;

export interface FilledOption {
  readonly option: CommandOption;
  readonly value: OptionValue;
}

/** What Discord sends when somebody uses a slash command. */
export function commandPayload(
  asking: Asking,
  command: RegisteredCommand,
  filled: readonly FilledOption[],
): APIChatInputApplicationCommandInteraction {
  const options = filled.map(printOption);
  return {
    ...commonPayload(asking),
    type: InteractionType.ApplicationCommand,
    data: {
      ...commandData(command),
      type: ApplicationCommandType.ChatInput,
      ...(options.length > 0 ? { options } : {}),
    },
  };
}

/** What Discord sends with each key typed into an option that autocompletes. */
export function autocompletePayload(
  asking: Asking,
  command: RegisteredCommand,
  filled: readonly FilledOption[],
  focused: string,
): APIApplicationCommandAutocompleteInteraction {
  const options = filled.map(entry => printUnfinished(entry, focused));
  return {
    ...commonPayload(asking),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: { ...commandData(command), type: ApplicationCommandType.ChatInput, options },
  };
}

/** What Discord sends when somebody picks a command from a message's menu: with the message, whole. */
export function messageCommandPayload(
  asking: Asking,
  command: RegisteredCommand,
  target: Message,
  posted: PostedFields = {},
): APIMessageApplicationCommandInteraction {
  return {
    ...commonPayload(asking),
    type: InteractionType.ApplicationCommand,
    data: {
      ...commandData(command),
      type: ApplicationCommandType.Message,
      target_id: target.id,
      resolved: { messages: { [target.id]: Object.assign(toApiMessage(target), posted) } },
    },
  };
}

/** What Discord sends when somebody presses a button or picks from a menu: with the message that it sits on. */
export function componentPayload(
  asking: Asking,
  part: Button | Menu,
  customId: string,
  values: readonly string[],
  message: Message,
): APIMessageComponentInteraction {
  return {
    ...commonPayload(asking),
    type: InteractionType.MessageComponent,
    message: toApiMessage(message),
    data:
      part.type === 2
        ? { component_type: ComponentType.Button, custom_id: customId }
        : { component_type: ComponentType.StringSelect, custom_id: customId, values: [...values] },
  };
}

/** What Discord sends when somebody submits a modal: with the message whose button has opened it, where one has. */
export function modalPayload(
  asking: Asking,
  { custom_id, fields }: Modal,
  values: ModalValues,
  message: Message | undefined,
): APIModalSubmitInteraction {
  return {
    ...commonPayload(asking),
    type: InteractionType.ModalSubmit,
    ...(message === undefined ? {} : { message: toApiMessage(message) }),
    data: {
      custom_id,
      components: fields.map(field => ({
        type: ComponentType.Label,
        id: field.label_id,
        component: {
          type: ComponentType.TextInput,
          id: field.id,
          custom_id: field.custom_id,
          value: typedInto(field.custom_id, values),
        },
      })),
    },
  };
}

const commandData = ({ id, name, guild_id }: RegisteredCommand) => ({ id, name, ...(guild_id ? { guild_id } : {}) });

function printOption({
  option,
  value,
}: FilledOption): APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommand> {
  const { name } = option;
  if (typeof value === 'boolean') return { type: ApplicationCommandOptionType.Boolean, name, value };
  if (typeof value === 'string') return { type: ApplicationCommandOptionType.String, name, value };
  return option.type === 4
    ? { type: ApplicationCommandOptionType.Integer, name, value }
    : { type: ApplicationCommandOptionType.Number, name, value };
}

/** While somebody types, numbers are sent as the text in the box. */
function printUnfinished(
  { option, value }: FilledOption,
  focused: string,
): APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommandAutocomplete> {
  const { name } = option;
  if (typeof value === 'boolean') return { type: ApplicationCommandOptionType.Boolean, name, value };
  const typed = { name, value: String(value), ...(name === focused ? { focused: true } : {}) };
  switch (option.type) {
    case 4:
      return { type: ApplicationCommandOptionType.Integer, ...typed };
    case 10:
      return { type: ApplicationCommandOptionType.Number, ...typed };
    default:
      return { type: ApplicationCommandOptionType.String, ...typed };
  }
}
