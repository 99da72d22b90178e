import type * as discord from 'discord-api-types/v10';

// The numbers that Discord's API has for what the bot sends and reads. Their types and a test hold them against
// discord-api-types, which itself is loaded only where commands are registered: it would be a tenth of the endpoint's start.

type CodesOf<Codes> = { readonly [Name in keyof Codes]?: Codes[Name] };

export const InteractionType = {
  Ping: 1,
  ApplicationCommand: 2,
  MessageComponent: 3,
  ApplicationCommandAutocomplete: 4,
} as const satisfies CodesOf<typeof discord.InteractionType>;

export const InteractionResponseType = {
  Pong: 1,
  ChannelMessageWithSource: 4,
  DeferredMessageUpdate: 6,
  UpdateMessage: 7,
  ApplicationCommandAutocompleteResult: 8,
} as const satisfies CodesOf<typeof discord.InteractionResponseType>;

export const ApplicationCommandType = {
  ChatInput: 1,
  User: 2,
  Message: 3,
  PrimaryEntryPoint: 4,
} as const satisfies CodesOf<typeof discord.ApplicationCommandType>;

export const ComponentType = {
  ActionRow: 1,
  Button: 2,
  StringSelect: 3,
} as const satisfies CodesOf<typeof discord.ComponentType>;

export const ButtonStyle = {
  Primary: 1,
  Secondary: 2,
  Link: 5,
} as const satisfies CodesOf<typeof discord.ButtonStyle>;

export const MessageFlags = { Ephemeral: 64 } as const satisfies CodesOf<typeof discord.MessageFlags>;

export const PermissionFlagsBits = {
  Administrator: 8n,
  ManageMessages: 8192n,
} as const satisfies CodesOf<typeof discord.PermissionFlagsBits>;
