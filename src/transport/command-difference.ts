import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';

type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** What the code may say of a command; Discord adds the rest by itself. */
const ours = new Set([
  'name',
  'type',
  'description',
  'options',
  'choices',
  'value',
  'required',
  'autocomplete',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'channel_types',
  'default_member_permissions',
  'contexts',
  'integration_types',
  'nsfw',
  'name_localizations',
  'description_localizations',
]);

/**
 * How the commands that Discord has differ from those that the code defines, one readable line each: `+ /fact`, `- /old`,
 * `/arrests options.city.description: "A city" → "A city or county"`. Empty where they are equal.
 */
export function compareCommands(registered: readonly object[], defined: readonly Definition[]): readonly string[] {
  const before = new Map(registered.map(command => [keyOf(command), flatten(command)]));
  const after = new Map(defined.map(command => [keyOf(command), flatten(command)]));
  const gone = [...before.keys()].filter(key => !after.has(key)).map(key => `- ${key}`);
  const changes = [...after].flatMap(([key, values]) => {
    const old = before.get(key);
    return old ? compareValues(old, values).map(change => `${key} ${change}`) : [`+ ${key}`];
  });
  return [...gone, ...changes];
}

function compareValues(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths
    .filter(path => before.get(path) !== after.get(path))
    .map(path => `${path}: ${before.get(path) ?? 'nothing'} → ${after.get(path) ?? 'nothing'}`);
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
