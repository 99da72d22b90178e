/** What the code may say of a command; Discord adds the rest by itself. */
const ours = new Set(
  `name type description options choices value required autocomplete min_value max_value min_length max_length channel_types
  default_member_permissions contexts integration_types nsfw name_localizations description_localizations`.split(/\s+/),
);

/**
 * How the commands that Discord has differ from those that the code defines, one readable line each: `+ /fact`,
 * `/arrests options.city.description: "A city" → "A city or county"`. Those that the code does not define are passed over. A difference
 * is narrower where Discord has other kinds of installation: the code asks for all, and the application's settings rule, whatever is
 * registered.
 */
export function compareCommands(registered: readonly object[], defined: readonly object[]) {
  const before = new Map(registered.map(command => [keyOf(command), new Map(flatten({ type: 1, ...command }))]));
  return defined.flatMap(command => {
    const key = keyOf(command);
    const old = before.get(key);
    if (!old) return [{ line: `+ ${key}`, isNarrower: false }];
    const own = new Map(flatten({ type: 1, ...command }));
    const paths = [...new Set([...old.keys(), ...own.keys()])].filter(path => old.get(path) !== own.get(path));
    return paths.map(path => ({
      line: `${key} ${path}: ${old.get(path) ?? 'nothing'} → ${own.get(path) ?? 'nothing'}`,
      isNarrower: path === 'integration_types' && old.has(path),
    }));
  });
}

function keyOf(command: object): string {
  const name = String(Reflect.get(command, 'name'));
  return [undefined, 1].includes(Reflect.get(command, 'type')) ? `/${name}` : `"${name}"`;
}

/** Every value that is not Discord's default, by its path; entries of a list go by their names. */
function flatten(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (value === undefined || value === null || value === false || value === '') return [];
  if (typeof value !== 'object') return [[path, JSON.stringify(value)]];
  if (Array.isArray(value)) {
    if (value.length === 0) return [];
    const names = value.map(item => (item instanceof Object ? Reflect.get(item, 'name') : undefined));
    if (names.includes(undefined)) return [[path, JSON.stringify(value.toSorted())]];
    return [
      [`${path} (order)`, names.join(', ')],
      ...value.flatMap((item, at) => flatten(item, `${path}.${names[at]}`)),
    ];
  }
  const isTranslated = path.endsWith('_localizations');
  return Object.entries(value).flatMap(([key, inner]) =>
    isTranslated || ours.has(key) ? flatten(inner, path === '' ? key : `${path}.${key}`) : [],
  );
}
