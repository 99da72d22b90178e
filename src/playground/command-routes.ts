import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Received } from './answer-interaction.ts';
import type { CommandBody } from './command-body.ts';
import type { Discord } from './discord.ts';
import { dropNullish } from './drop-nullish.ts';
import type { FormError } from './form-errors.ts';
import type { RegisteredCommand } from './registered-command.ts';
import { checkCommands } from './validate-command.ts';
import type { Reply } from './violations.ts';

export type WithBody = (c: Context, where: string, act: (received: Received) => Reply) => Promise<Response>;

interface Options {
  readonly discord: Discord;
  readonly answer: (c: Context, reply: Reply) => Response;
  readonly withBody: WithBody;
  /** What Discord makes of a command before it prints it. */
  readonly printCommand: (command: RegisteredCommand) => unknown;
}

const Fields = z.record(z.string(), z.unknown());

/** Registration: the commands that hold everywhere, and those of the one server; as a list, and one by one. */
export function commandRoutes({ discord, answer, withBody, printCommand }: Options): Hono<{ Bindings: HttpBindings }> {
  const { world, commands, violations } = discord;
  const app = new Hono<{ Bindings: HttpBindings }>();

  for (const base of ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands'] as const) {
    const one = `${base}/:command` as const;
    const placeOf = (method: string, path: string) => ({ where: `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}` });
    const guildOf = (c: Context) => c.req.param('guild');

    const misplaced = (c: Context, place: { readonly where: string }): Reply | undefined => {
      if (c.req.param('app') !== world.application.id) return violations.refuse(place, 'unknownApplication');
      const guild = guildOf(c);
      return guild === undefined || guild === world.server.id ? undefined : violations.refuse(place, 'unknownGuild');
    };
    /** Acts on one command, or refuses where there is none. */
    const withCommand = (c: Context, method: string, act: (command: RegisteredCommand) => Reply): Reply => {
      const place = placeOf(method, one);
      const refused = misplaced(c, place);
      if (refused !== undefined) return refused;
      const found = commands.list(guildOf(c)).find(command => command.id === c.req.param('command'));
      return found === undefined ? violations.refuse(place, 'unknownCommand') : act(found);
    };
    /** Registers one command beside the others; errors are told without its place in a list. */
    const register = (c: Context, place: { readonly where: string }, json: unknown, id?: string): Reply => {
      const guild = guildOf(c);
      const checked = checkCommands([json]);
      const [body] = checked.ok ? checked.commands : [];
      if (!checked.ok || body === undefined)
        return violations.refuseForm(place, checked.ok ? [] : checked.errors.map(aloneInList));
      violations.noteUnknownFields(
        place,
        checked.unknownFields.map(field => field.replace(/^0\./, '')),
      );
      const isNew = id === undefined && !commands.isKnown(guild, body);
      if (isNew && !commands.takeCreates(1)) return violations.refuse(place, 'tooManyCreates');
      return { status: isNew ? 201 : 200, body: printCommand(commands.put(guild, body, id)) };
    };

    app.get(base, c => {
      const place = placeOf('GET', base);
      const known = commands.list(guildOf(c));
      const full = c.req.query('with_localizations') === 'true';
      const body = (full ? known : known.map(withoutTranslations)).map(printCommand);
      return answer(c, misplaced(c, place) ?? { status: 200, body });
    });
    app.put(base, c => {
      const place = placeOf('PUT', base);
      return withBody(c, place.where, ({ json }) => {
        const guild = guildOf(c);
        const refused = misplaced(c, place);
        if (refused !== undefined) return refused;
        const checked = checkCommands(json);
        if (!checked.ok) return violations.refuseForm(place, checked.errors);
        violations.noteUnknownFields(place, checked.unknownFields);
        if (isEntryPointLost(commands.list(guild), checked.commands))
          return violations.refuse(place, 'entryPointRemoved');
        const created = checked.commands.filter(body => !commands.isKnown(guild, body));
        if (!commands.takeCreates(created.length)) return violations.refuse(place, 'tooManyCreates');
        return { status: 200, body: commands.overwrite(guild, checked.commands).map(printCommand) };
      });
    });
    app.post(base, c => {
      const place = placeOf('POST', base);
      return withBody(c, place.where, ({ json }) => misplaced(c, place) ?? register(c, place, json));
    });
    app.get(one, c =>
      answer(
        c,
        withCommand(c, 'GET', command => ({ status: 200, body: printCommand(command) })),
      ),
    );
    app.patch(one, c => {
      const place = placeOf('PATCH', one);
      return withBody(c, place.where, ({ json }) =>
        withCommand(c, 'PATCH', command => {
          const changes = Fields.safeParse(json);
          return register(c, place, { ...editable(command), ...(changes.success ? changes.data : {}) }, command.id);
        }),
      );
    });
    app.delete(one, c =>
      answer(
        c,
        withCommand(c, 'DELETE', command => {
          commands.remove(guildOf(c), command.id);
          return { status: 204 };
        }),
      ),
    );
  }
  return app;
}

/** Whether a bulk overwrite would take away the command that launches the app's Activity, which Discord does not allow. */
const isEntryPointLost = (before: readonly RegisteredCommand[], after: readonly CommandBody[]): boolean =>
  before.some(command => command.type === 4) && !after.some(body => body.type === 4);

const aloneInList = (error: FormError): FormError => ({ ...error, path: error.path.slice(1) });

/** What of a command the bot has said itself. */
function editable({
  id: _i,
  application_id: _a,
  guild_id: _g,
  version: _v,
  dm_permission: _d,
  ...rest
}: RegisteredCommand): object {
  return dropNullish(rest);
}

/** Without `?with_localizations=true` a list has no translations. */
function withoutTranslations({
  name_localizations: _n,
  description_localizations: _d,
  ...command
}: RegisteredCommand): RegisteredCommand {
  return {
    ...command,
    ...(command.options
      ? {
          options: command.options.map(
            ({ name_localizations: _on, description_localizations: _od, ...option }) => option,
          ),
        }
      : {}),
  };
}
