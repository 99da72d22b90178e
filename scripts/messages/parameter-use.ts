import type { Variant } from '@fluent/syntax';

/** What a message does with a parameter, from which its type follows. */
export type Use = 'text' | 'day' | 'number' | 'list' | Choice;

/** Variants of a text by what a parameter is: `'city' | 'state'`. */
export interface Choice {
  readonly choices: readonly string[];
}

/** What each function wants to be given. */
const wanted = { NUMBER: 'number', ORDINAL: 'number', SHARE: 'number', LIST: 'list', DATETIME: 'day' } as const;

/** What a function wants to be given; undefined where messages have no such function. */
export function wantedBy(name: string): Use | undefined {
  return Object.entries(wanted).find(([known]) => known === name)?.[1];
}

const plurals = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Variants by plural or by number are of a number, all others of a choice. */
export function chosenBy(variants: readonly Variant[]): Use {
  const choices = variants.map(({ key }) => (key.type === 'Identifier' ? key.name : undefined));
  const named = choices.filter(name => name !== undefined);
  return named.every(name => plurals.includes(name)) ? 'number' : { choices: named };
}

/** What a parameter may be, as TypeScript infers it from JSON: a text, a number, a list, or one of the keys of an object. */
export type Example = string | number | readonly string[] | Readonly<Record<string, number>>;

/** A value of the type of a parameter, or undefined where no value would do for all its uses. */
export function exampleOf(uses: readonly Use[]): Example | undefined {
  // A text, a number or a list can stand in a message as it is.
  const special = uses.filter(use => use !== 'text');
  const types = new Set(special.map(use => (typeof use === 'object' ? 'choice' : use)));
  if (types.size > 1) return undefined;
  const [type = 'text'] = types;
  const choice = Object.fromEntries(
    choicesOf(special)
      .sort()
      .map(name => [name, 0]),
  );
  return { choice, text: '', day: '', number: 0, list: [''] }[type];
}

/** Why a translation's uses of a parameter do not go with English ones; undefined where they do. */
export function differenceOf(uses: readonly Use[], english: readonly Use[]): string | undefined {
  if (uses.every(use => use === 'text')) return undefined;
  const known = choicesOf(english);
  const unknown = choicesOf(uses).filter(choice => !known.includes(choice));
  if (known.length > 0 && unknown.length > 0) return `has a variant ${unknown.join(', ')} that English has not`;
  const [both, alone] = [exampleOf([...uses, ...english]), exampleOf(english)];
  return JSON.stringify(both) === JSON.stringify(alone) ? undefined : 'is used as another type than in English';
}

function choicesOf(uses: readonly Use[]): string[] {
  return uses.flatMap(use => (typeof use === 'object' ? use.choices : []));
}
