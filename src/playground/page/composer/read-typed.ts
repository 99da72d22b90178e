import type { OptionValues } from '../../protocol.ts';
import type { RegisteredCommand } from '../../registered-command.ts';

export type TypedCommand =
  | { readonly ok: true; readonly command: string; readonly options: OptionValues }
  | { readonly ok: false; readonly reason: string };

export function readTyped(typed: string, commands: readonly RegisteredCommand[]): TypedCommand {
  const [, name = '', rest = ''] = /^\/(\S+)\s*(.*)$/.exec(typed) ?? [];
  const command = commands.find(each => each.type === 1 && each.name === name);
  if (command === undefined) return { ok: false, reason: `There is no command /${name} here.` };
  const options = [...rest.matchAll(/(\w+):(.*?)(?=\s\w+:|$)/g)].map(([, option = '', value = '']) => ({
    name: option,
    value: value === 'True' ? true : value,
  }));
  return { ok: true, command: command.name, options };
}
