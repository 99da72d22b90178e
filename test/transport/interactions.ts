import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';

let lastId = 800_000_000_000_000_000n;

/** A new id of the length that Discord's have. */
function nextId(): string {
  lastId += 1n;
  return String(lastId);
}

const asker = '300000000000000001';

/** What every interaction of a server's member has. */
function envelope(): Record<string, unknown> {
  return {
    id: nextId(),
    application_id: '200000000000000001',
    token: `token-${nextId()}`,
    version: 1,
    locale: 'en-US',
    guild_id: '400000000000000001',
    channel_id: '500000000000000001',
    channel: { id: '500000000000000001', type: 0 },
    member: {
      user: { id: asker, username: 'ada', discriminator: '0', avatar: null, global_name: 'Ada' },
      permissions: '0',
    },
    entitlements: [],
    authorizing_integration_owners: {},
    context: 0,
    attachment_size_limit: 10_485_760,
    app_permissions: '0',
  };
}

type OptionValue = string | number | boolean;

/** A slash command as Discord sends it, as JSON. */
export function slash(name: string, options: Readonly<Record<string, OptionValue>> = {}): string {
  const types = { string: 3, number: 4, boolean: 5 };
  const given = Object.entries(options).map(([key, value]) => ({
    name: key,
    value,
    type: Reflect.get(types, typeof value),
  }));
  const data = { id: '600000000000000001', name, type: ApplicationCommandType.ChatInput, options: given };
  return JSON.stringify({ ...envelope(), type: InteractionType.ApplicationCommand, data });
}

/** What Discord sends while a person types into an option. */
export function typing(name: string, option: string, typed: string): string {
  const options = [{ name: option, type: 3, value: typed, focused: true }];
  const data = { id: '600000000000000001', name, type: ApplicationCommandType.ChatInput, options };
  return JSON.stringify({ ...envelope(), type: InteractionType.ApplicationCommandAutocomplete, data });
}

/** A command picked from a message's menu. */
export function onMessage(name: string, content: string): string {
  const message = { ...messageBy(asker), content };
  const data = {
    id: '600000000000000002',
    name,
    type: ApplicationCommandType.Message,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  };
  return JSON.stringify({ ...envelope(), type: InteractionType.ApplicationCommand, data });
}

/** A button pressed on a message that the bot posted for this person. */
export function press(customId: string, person = asker): string {
  const data = { custom_id: customId, component_type: 2 };
  return JSON.stringify({ ...envelope(), type: InteractionType.MessageComponent, data, message: messageBy(person) });
}

/** A button pressed on a private answer of this person's. */
export function onPrivate(customId: string): string {
  const button = { type: 2, id: 2, style: 1, label: 'Post', custom_id: customId };
  const { message, ...pressed } = JSON.parse(press(customId));
  return JSON.stringify({
    ...pressed,
    message: { ...message, flags: 64, components: [{ type: 1, id: 1, components: [button] }] },
  });
}

/** What somebody types into the modal that such a button has opened. */
export function submit(customId: string, value: string, name = 'line'): string {
  const field = { type: 4, id: 2, custom_id: name, value };
  const data = { custom_id: customId, components: [{ type: 18, id: 1, component: field }] };
  return JSON.stringify({ ...JSON.parse(onPrivate(customId)), type: InteractionType.ModalSubmit, data });
}

export const ping = JSON.stringify({
  id: '1',
  application_id: '2',
  type: InteractionType.Ping,
  token: 't',
  version: 1,
});

function messageBy(person: string) {
  return {
    id: nextId(),
    channel_id: '500000000000000001',
    content: 'words',
    embeds: [],
    attachments: [],
    components: [],
    flags: 0,
    interaction_metadata: { id: nextId(), type: 2, user: { id: person } },
  };
}
