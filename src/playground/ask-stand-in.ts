import { Locale } from 'discord-api-types/v10';
import type { Exchange } from './logged-exchange.ts';
import type { Person } from './person.ts';
import { printReply } from './print-reply.ts';
import type { StandIn } from './stand-in.ts';
import { parseTypedCommand } from './typed-command.ts';

/** What to print, and how to exit: 0 with a reply, 1 when the bot failed or broke a rule of Discord's, 2 when the command cannot be used. */
export interface Asked {
  readonly text: string;
  readonly errors: string;
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Uses one command, as typed, as a moderator of the server, who is offered all of them.
 * @param asJson gives the JSON that the bot answered with instead of its text
 * @param locale the language that their Discord is in
 */
export async function askStandIn(
  standIn: StandIn,
  typed: string,
  { asJson = false, locale = 'en-US' }: { readonly asJson?: boolean; readonly locale?: string } = {},
): Promise<Asked> {
  const locales: readonly string[] = Object.values(Locale);
  if (!locales.includes(locale)) {
    return { text: '', errors: `Discord has no language "${locale}". It has: ${locales.join(', ')}.\n`, exitCode: 2 };
  }
  await standIn.whenBotReady();
  const person = standIn.as({ who: 'moderator', locale });
  const use = readUse(typed, person);
  if (typeof use === 'string') return { text: '', errors: `${use}\n`, exitCode: 2 };
  const { callback, message, timedOut, violations } = await use();
  const errors = [
    ...(timedOut ? ['The application did not respond.\n'] : []),
    ...violations.map(
      ({ where, path, rule }) => `Against a rule of Discord's: ${[where, path, rule].filter(Boolean).join(': ')}\n`,
    ),
  ];
  const printed = message === undefined ? '' : printReply(message);
  return {
    text: asJson && callback !== undefined ? `${JSON.stringify(callback, null, 2)}\n` : printed,
    errors: errors.join(''),
    exitCode: errors.length > 0 ? 1 : 0,
  };
}

/** How the command is used, or why it cannot be. One of a message's menu is typed with the message: `Check figures: Denver 63`. */
function readUse(typed: string, person: Person): (() => Promise<Exchange>) | string {
  const commands = person.commands();
  const [, name, text] = /^\s*([^:]+?):\s*(\S.*)$/s.exec(typed) ?? [];
  const inMenu = commands.find(each => each.type === 3 && each.name.toLowerCase() === name?.toLowerCase());
  if (inMenu && text !== undefined) return () => person.apply(person.post(text), inMenu.name);
  const parsed = parseTypedCommand(typed, commands);
  if (!parsed.ok) return parsed.reason;
  return () => person.use(parsed.command, Object.fromEntries(parsed.options.map(({ name, value }) => [name, value])));
}
