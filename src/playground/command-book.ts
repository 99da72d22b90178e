import type { CommandBody, OptionBody } from './command-body.ts';
import { dropNullish } from './drop-nullish.ts';
import type { Identity } from './protocol.ts';
import type { CommandOption, RegisteredCommand } from './registered-command.ts';
import { context, installation, mayUse, type World } from './world.ts';

/** The commands that the bot has registered, for everywhere and for the one server. */
export interface CommandBook {
  /** @param guildId undefined for the commands that hold everywhere */
  readonly list: (guildId: string | undefined) => readonly RegisteredCommand[];
  /** Puts these in the place of all that were there. A command that was there by name and type keeps its id. */
  readonly overwrite: (guildId: string | undefined, commands: readonly CommandBody[]) => readonly RegisteredCommand[];
  /** Whether there is one of this name and type. */
  readonly isKnown: (guildId: string | undefined, command: CommandBody) => boolean;
  /** Adds one, or puts it in the place of the one with its id, or else with its name and type. */
  readonly put: (guildId: string | undefined, command: CommandBody, id?: string) => RegisteredCommand;
  readonly remove: (guildId: string | undefined, id: string) => void;
  /** Counts commands that are to be created; false where the day does not allow as many. */
  readonly takeCreates: (count: number) => boolean;
  readonly limitCreates: (remaining: number) => void;
  /** What a person is offered where they are: the server's own commands first, and instead of one of the same name. */
  readonly offer: (identity: Identity) => readonly RegisteredCommand[];
}

/** Commands that an app may create in a day. */
const createsADay = 200;

export function createCommandBook(world: World, nextId: () => string, changed: () => void): CommandBook {
  let everywhere: readonly RegisteredCommand[] = [];
  let inServer: readonly RegisteredCommand[] = [];
  let createsLeft = createsADay;
  const list = (guildId: string | undefined) => (guildId === undefined ? everywhere : inServer);
  const replace = (guildId: string | undefined, after: readonly RegisteredCommand[]) => {
    if (guildId === undefined) everywhere = after;
    else inServer = after;
    changed();
  };
  const findSame = (guildId: string | undefined, body: CommandBody) =>
    list(guildId).find(known => known.name === body.name && known.type === (body.type ?? 1));
  const register = (guildId: string | undefined, body: CommandBody, id = findSame(guildId, body)?.id ?? nextId()) =>
    registerCommand(body, { id, version: nextId(), world, guildId });
  return {
    list,
    overwrite: (guildId, commands) => {
      const after = commands.map(body => register(guildId, body));
      replace(guildId, after);
      return after;
    },
    isKnown: (guildId, body) => findSame(guildId, body) !== undefined,
    put: (guildId, body, id) => {
      const command = register(guildId, body, id);
      const before = list(guildId);
      const isThere = before.some(known => known.id === command.id);
      replace(
        guildId,
        isThere ? before.map(known => (known.id === command.id ? command : known)) : [...before, command],
      );
      return command;
    },
    remove: (guildId, id) =>
      replace(
        guildId,
        list(guildId).filter(command => command.id !== id),
      ),
    takeCreates: count => {
      if (count > createsLeft) return false;
      createsLeft -= count;
      return true;
    },
    limitCreates: remaining => {
      createsLeft = remaining;
    },
    offer: identity => {
      const shadowed = identity.place === 'server' ? inServer : [];
      const rest = everywhere.filter(
        command => !shadowed.some(own => own.name === command.name && own.type === command.type),
      );
      return [...shadowed, ...rest].filter(command => isOffered(command, identity, world));
    },
  };
}

function isOffered(command: RegisteredCommand, { who, place }: Identity, world: World): boolean {
  const contexts = command.contexts ?? (command.dm_permission ? [0, 1, 2] : [0]);
  return (
    contexts.includes(context[place]) &&
    command.integration_types.includes(installation[place]) &&
    mayUse(world.people[who], place, command.default_member_permissions)
  );
}

interface Registration {
  readonly id: string;
  readonly version: string;
  readonly world: World;
  readonly guildId: string | undefined;
}

/** Fills in what Discord fills in, and leaves out what it leaves out. */
function registerCommand(body: CommandBody, { id, version, world, guildId }: Registration): RegisteredCommand {
  const options = (body.options ?? []).map(registerOption);
  return {
    id,
    application_id: world.application.id,
    ...(guildId === undefined ? {} : { guild_id: guildId }),
    version,
    type: body.type ?? 1,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    ...(options.length > 0 ? { options } : {}),
    default_member_permissions: body.default_member_permissions,
    dm_permission: body.contexts ? body.contexts.includes(1) : (body.dm_permission ?? true),
    // Only commands that hold everywhere have contexts and kinds of installation.
    contexts: guildId === undefined ? (body.contexts ?? null) : null,
    integration_types: guildId === undefined ? (body.integration_types ?? [0]) : [0],
    nsfw: body.nsfw ?? false,
    ...(body.type === 4 ? { handler: body.handler ?? 1 } : {}),
  };
}

function registerOption(body: OptionBody): CommandOption {
  const { required, autocomplete, choices, min_value, max_value, min_length, max_length, ...texts } = body;
  return {
    ...dropNullish(texts),
    type: body.type,
    name: body.name,
    description: body.description,
    ...(required ? { required } : {}),
    ...(autocomplete ? { autocomplete } : {}),
    ...(choices?.length ? { choices: choices.map(dropNullish) } : {}),
    ...dropNullish({ min_value, max_value, min_length, max_length }),
  };
}
