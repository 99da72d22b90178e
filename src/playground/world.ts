import type { User } from './message-shape.ts';
import type { Channel, Identity, Place, Who } from './protocol.ts';

/** The small world that the stand-in plays: one application with its bot, one server, a few channels, two people. */
export interface World {
  readonly application: { readonly id: string; readonly name: string };
  readonly bot: User;
  readonly server: { readonly id: string; readonly name: string; readonly locale: string };
  readonly people: Readonly<Record<Who, Person>>;
}

export interface Person {
  readonly user: User;
  /** What they may do in the server, as a bit string. */
  readonly permissions: string;
  readonly joinedAt: string;
}

const permission = {
  kickMembers: 1n << 1n,
  banMembers: 1n << 2n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  useApplicationCommands: 1n << 31n,
  manageThreads: 1n << 34n,
  moderateMembers: 1n << 40n,
  useExternalApps: 1n << 50n,
} as const;

const member =
  permission.addReactions |
  permission.viewChannel |
  permission.sendMessages |
  permission.embedLinks |
  permission.attachFiles |
  permission.readMessageHistory |
  permission.useApplicationCommands |
  permission.useExternalApps;

const moderator =
  member |
  permission.kickMembers |
  permission.banMembers |
  permission.manageMessages |
  permission.manageThreads |
  permission.moderateMembers;

/** What the bot may do in a server that gave it no permissions of its own: what everybody may. */
export const appPermissions = member.toString();

const applicationId = '1100000000000000001';
const serverId = '1100000000000000010';
const channelIds = {
  server: '1100000000000000011',
  bot_dm: { member: '1100000000000000021', moderator: '1100000000000000022' },
  user_install: '1100000000000000031',
} as const;

/** Locales to choose from in the page; any other of Discord's may be sent. */
export const locales: readonly string[] = ['en-US', 'en-GB', 'de', 'es-ES', 'es-419', 'fr', 'pt-BR'];

/** Makes the world. Ids are always the same, so that links and settings of one run fit the next. */
export function makeWorld(botName: string): World {
  return {
    application: { id: applicationId, name: botName },
    bot: { ...makeUser(applicationId, botName, null), bot: true },
    server: { id: serverId, name: 'Example server', locale: 'en-US' },
    people: {
      member: {
        user: makeUser('1100000000000000002', 'robin', 'Robin (member)'),
        permissions: member.toString(),
        joinedAt: '2023-05-01T12:00:00.000000+00:00',
      },
      moderator: {
        user: makeUser('1100000000000000003', 'kim', 'Kim (moderator)'),
        permissions: moderator.toString(),
        joinedAt: '2023-04-01T12:00:00.000000+00:00',
      },
    },
  };
}

function makeUser(id: string, username: string, displayName: string | null): User {
  return {
    id,
    username,
    discriminator: displayName === null ? '0001' : '0',
    global_name: displayName,
    avatar: null,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
}

/** The channel where somebody is. Direct messages are each person's own. */
export function channelOf({ who, place }: Pick<Identity, 'who' | 'place'>): Channel {
  switch (place) {
    case 'server':
      return { id: channelIds.server, name: 'general', place };
    case 'bot_dm':
      return { id: channelIds.bot_dm[who], name: 'Direct messages with the bot', place };
    case 'user_install':
      return { id: channelIds.user_install, name: 'Group chat', place };
  }
}

/** Number of the context in Discord's list: 0 server, 1 direct messages with the bot, 2 other private channels. */
export const context: Readonly<Record<Place, 0 | 1 | 2>> = { server: 0, bot_dm: 1, user_install: 2 };

/** How the app came to be usable at the place: 0 installed to the server, 1 installed to the person's account. */
export const installation: Readonly<Record<Place, 0 | 1>> = { server: 0, bot_dm: 0, user_install: 1 };

/** Whether a person may do everything that the bits ask for. In private channels nobody is kept from anything. */
export function mayUse(person: Person, place: Place, bits: string | null): boolean {
  if (bits === null || place !== 'server') return true;
  const demanded = BigInt(bits);
  return demanded !== 0n && (BigInt(person.permissions) & demanded) === demanded;
}
