import { exampleOf } from './parameter-use.ts';
import type { Language } from './read-language.ts';

/** What each message takes, by an example of each parameter, as JSON with a line a message. */
export function writeParameters({ messages }: Language): string {
  const lines = [...messages].map(([key, { uses }]) => {
    const examples = [...uses].map(([name, all]) => [name, exampleOf(all)] as const).sort(byName);
    return `  ${JSON.stringify(key)}: ${JSON.stringify(Object.fromEntries(examples))}`;
  });
  return `{\n${lines.sort().join(',\n')}\n}\n`;
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
