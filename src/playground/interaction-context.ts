import {
  type APIBaseInteraction,
  type APIInteractionGuildMember,
  ChannelType,
  InteractionContextType,
  type InteractionType,
  Locale,
} from 'discord-api-types/v10';
import type { Identity, Place } from './protocol.ts';
import { fileSizeLimit } from './validate-message.ts';
import { appPermissions, channelOf, context, type Person, type World } from './world.ts';

export interface Asking {
  readonly id: string;
  readonly token: string;
  readonly identity: Identity;
  readonly world: World;
}

/** Typed as a number since Discord's lists of flags have no name for none. */
const noFlags: number = 0;

/** The fields that every interaction has. */
export type Common = Omit<APIBaseInteraction<InteractionType, never>, 'type' | 'data' | 'message'> & {
  channel_id: string;
} & Required<Pick<APIBaseInteraction<InteractionType, never>, 'channel'>>;

/** Who asked, where, in which language, and what the bot may do there. */
export function commonPayload({ id, token, identity, world }: Asking): Common {
  const person = world.people[identity.who];
  const channel = channelOf(identity);
  return {
    id,
    application_id: world.application.id,
    token,
    version: 1,
    channel_id: channel.id,
    channel: channelPayload(identity, world),
    locale: toLocale(identity.locale),
    app_permissions: appPermissions,
    entitlements: [],
    authorizing_integration_owners: ownersOf(identity, world),
    context: toContext(identity.place),
    attachment_size_limit: fileSizeLimit,
    ...(identity.place === 'server'
      ? {
          guild_id: world.server.id,
          guild: { id: world.server.id, locale: toLocale(world.server.locale), features: [] },
          guild_locale: toLocale(world.server.locale),
          member: memberPayload(person),
        }
      : { user: person.user }),
  };
}

/** Discord's locale of this code; English where it has none. */
const toLocale = (code: string): Locale => Object.values(Locale).find(locale => locale === code) ?? Locale.EnglishUS;

const toContext = (place: Place): InteractionContextType =>
  ({ 0: InteractionContextType.Guild, 1: InteractionContextType.BotDM, 2: InteractionContextType.PrivateChannel })[
    context[place]
  ];

/** By way of which installation the app is there: key 0 a server (or "0" in direct messages with the bot), key 1 a person's account. */
export function ownersOf({ who, place }: Identity, world: World): { '0'?: string; '1'?: string } {
  if (place === 'server') return { '0': world.server.id };
  return place === 'bot_dm' ? { '0': '0' } : { '1': world.people[who].user.id };
}

function memberPayload({ user, permissions, joinedAt }: Person): APIInteractionGuildMember {
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: noFlags,
    pending: false,
    communication_disabled_until: null,
    permissions,
  };
}

function channelPayload(identity: Identity, world: World): Common['channel'] {
  const { id, name, place } = channelOf(identity);
  switch (place) {
    case 'server':
      return {
        id,
        type: ChannelType.GuildText,
        name,
        guild_id: world.server.id,
        position: 0,
        nsfw: false,
        topic: null,
        parent_id: null,
        last_message_id: null,
        rate_limit_per_user: 0,
        flags: noFlags,
      };
    case 'bot_dm':
      return {
        id,
        type: ChannelType.DM,
        last_message_id: null,
        flags: noFlags,
        recipients: [world.people[identity.who].user],
      };
    case 'user_install':
      return {
        id,
        type: ChannelType.GroupDM,
        name,
        last_message_id: null,
        flags: noFlags,
        recipients: Object.values(world.people).map(person => person.user),
      };
  }
}
