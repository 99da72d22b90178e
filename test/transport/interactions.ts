import { ApplicationCommandType, ComponentType, InteractionType } from 'discord-api-types/v10';

let lastId = 800_000_000_000_000_000n;

/** A new id of the length that Discord's have. */
function nextId(): string {
  lastId += 1n;
  return String(lastId);
}

const asker = '300000000000000001';
const optionTypes = { string: 3, number: 4, boolean: 5 };

/** An interaction of a server's member, as Discord sends it, as JSON. */
function interaction(type: InteractionType, parts: object): string {
  const user = { id: asker, username: 'ada', discriminator: '0', avatar: null, global_name: 'Ada' };
  return JSON.stringify({
    id: nextId(),
    application_id: '200000000000000001',
    token: `token-${nextId()}`,
    version: 1,
    locale: 'en-US',
    guild_id: '400000000000000001',
    channel_id: '500000000000000001',
    channel: { id: '500000000000000001', type: 0 },
    member: { user, permissions: '0' },
    entitlements: [],
    authorizing_integration_owners: {},
    context: 0,
    attachment_size_limit: 10_485_760,
    app_permissions: '0',
    type,
    ...parts,
  });
}

/** A slash command. */
export function slash(name: string, options: Readonly<Record<string, string | number | boolean>> = {}): string {
  const given = Object.entries(options).map(([key, value]) => {
    return { name: key, value, type: Reflect.get(optionTypes, typeof value) };
  });
  const data = { id: '600000000000000001', name, type: ApplicationCommandType.ChatInput, options: given };
  return interaction(InteractionType.ApplicationCommand, { data });
}

/** What Discord sends while a person types into an option. */
export function typing(name: string, option: string, typed: string): string {
  const options = [{ name: option, type: optionTypes.string, value: typed, focused: true }];
  const data = { id: '600000000000000001', name, type: ApplicationCommandType.ChatInput, options };
  return interaction(InteractionType.ApplicationCommandAutocomplete, { data });
}

/** A command picked from a message's menu. */
export function onMessage(name: string, content: string): string {
  const message = { ...messageBy(asker), content };
  const type = ApplicationCommandType.Message;
  const resolved = { messages: { [message.id]: message } };
  const data = { id: '600000000000000002', name, type, target_id: message.id, resolved };
  return interaction(InteractionType.ApplicationCommand, { data });
}

/** A button pressed on a message that the bot posted for this person. */
export function press(customId: string, person = asker): string {
  const data = { custom_id: customId, component_type: ComponentType.Button };
  return interaction(InteractionType.MessageComponent, { data, message: messageBy(person) });
}

/** A button pressed on a private answer of this person's. */
export function onPrivate(customId: string): string {
  const button = { type: ComponentType.Button, id: 2, style: 1, label: 'Post', custom_id: customId };
  const components = [{ type: ComponentType.ActionRow, id: 1, components: [button] }];
  const { message, ...pressed } = JSON.parse(press(customId));
  return JSON.stringify({ ...pressed, message: { ...message, flags: 64, components } });
}

/** What somebody types into the modal that such a button has opened. */
export function submit(customId: string, value: string, name = 'line'): string {
  const component = { type: ComponentType.TextInput, id: 2, custom_id: name, value };
  const data = { custom_id: customId, components: [{ type: ComponentType.Label, id: 1, component }] };
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
    interaction_metadata: { id: nextId(), type: InteractionType.ApplicationCommand, user: { id: person } },
  };
}
