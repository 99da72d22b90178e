import type { CommandBody, OptionBody } from './command-body.ts';
import { dropNullish } from './drop-nullish.ts';
import type { Identity } from './protocol.ts';
import type { CommandOption, RegisteredCommand } from './registered-command.ts';
import { CONTEXT, INSTALLATION, mayUse, type World } from './world.ts';

/** The commands that the bot has registered, for everywhere and for the one server. */
export interface CommandBook {
  /** @param guildId undefined for the commands that hold everywhere */
  readonly list: (guildId: string | undefined) => readonly RegisteredCommand[];
  /** Puts these in the place of all that were there. A command that was there by name and type keeps its id. */
  readonly overwrite: (guildId: string | undefined, commands: readonly CommandBody[]) => readonly RegisteredCommand[];
  /** What a person is offered where they are: the server's own commands first, and instead of one of the same name. */
  readonly offer: (identity: Identity) => readonly RegisteredCommand[];
}

export function createCommandBook(world: World, nextId: () => string, changed: () => void): CommandBook {
  let everywhere: readonly RegisteredCommand[] = [];
  let inServer: readonly RegisteredCommand[] = [];
  const list = (guildId: string | undefined) => (guildId === undefined ? everywhere : inServer);
  return {
    list,
    overwrite: (guildId, commands) => {
      const before = list(guildId);
      const after = commands.map(body => {
        const same = before.find(known => known.name === body.name && known.type === (body.type ?? 1));
        return registerCommand(body, { id: same?.id ?? nextId(), version: nextId(), world, guildId });
      });
      if (guildId === undefined) everywhere = after;
      else inServer = after;
      changed();
      return after;
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
    contexts.includes(CONTEXT[place]) &&
    command.integration_types.includes(INSTALLATION[place]) &&
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
