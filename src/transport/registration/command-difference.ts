import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { z } from 'zod';

type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** What the code may say of a command; Discord adds the rest by itself. */
const ours = new Set(
  `name type description options choices value required autocomplete min_value max_value min_length max_length channel_types
  default_member_permissions contexts integration_types nsfw name_localizations description_localizations`.split(/\s+/),
);

/** One way in which Discord's commands differ from the code's. */
export interface Difference {
  readonly line: string;
  /** Whether Discord only leaves out kinds of installation: the application's settings rule, whatever is registered. */
  readonly isNarrower: boolean;
}

/**
 * How the commands that Discord has differ from those that the code defines, one readable line each: `+ /fact`,
 * `/arrests options.city.description: "A city" → "A city or county"`. Empty where they are equal; commands that the code does not
 * define are passed over.
 */
export function compareCommands(registered: readonly object[], defined: readonly Definition[]): readonly Difference[] {
  const before = new Map(registered.map(command => [keyOf(command), flatten(command)]));
  const after = new Map(defined.map(command => [keyOf(command), flatten(command)]));
  return [...after].flatMap(([key, values]) => {
    const old = before.get(key);
    return old ? compareValues(key, old, values) : [{ line: `+ ${key}`, isNarrower: false }];
  });
}

function compareValues(
  key: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Difference[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths.flatMap(path => {
    const [old, own] = [before.get(path), after.get(path)];
    if (old === own) return [];
    return [
      {
        line: `${key} ${path}: ${old ?? 'nothing'} → ${own ?? 'nothing'}`,
        isNarrower: path === 'integration_types' && isPart(old, own),
      },
    ];
  });
}

/** Whether a list in JSON holds some of what another one holds, and nothing else. */
function isPart(part: string | undefined, whole: string | undefined): boolean {
  const list = z.array(z.number());
  const [some, all] = [part, whole].map(json => list.safeParse(json === undefined ? undefined : JSON.parse(json)).data);
  return some !== undefined && all !== undefined && some.every(kind => all.includes(kind));
}

function keyOf(command: object): string {
  const name = String(Reflect.get(command, 'name'));
  return [undefined, 1].includes(Reflect.get(command, 'type')) ? `/${name}` : `"${name}"`;
}

/** Every value of a command that is not Discord's default, by its path; entries of a list go by their names. */
function flatten(command: object): Map<string, string> {
  const values = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (value === undefined || value === null || value === false || value === '') return;
    if (Array.isArray(value)) {
      const names = value.map(item => (isNamed(item) ? item.name : undefined));
      if (value.length === 0) return;
      if (names.includes(undefined)) values.set(path, JSON.stringify(value.toSorted()));
      else {
        values.set(`${path} (order)`, names.join(', '));
        for (const item of value) walk(item, `${path}.${item.name}`);
      }
    } else if (typeof value === 'object') {
      const isTranslated = path.endsWith('_localizations');
      for (const [key, inner] of Object.entries(value))
        if (isTranslated || ours.has(key)) walk(inner, path === '' ? key : `${path}.${key}`);
    } else values.set(path, JSON.stringify(value));
  };
  walk({ ...command, type: Reflect.get(command, 'type') ?? 1 }, '');
  return values;
}

function isNamed(value: unknown): value is { name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}
