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

/** The type of a parameter in TypeScript, or undefined where no value would do for all its uses. */
export function typeOf(uses: readonly Use[]): string | undefined {
  // A text, a number or a list can stand in a message as it is.
  const special = uses.filter(use => use !== 'text');
  const types = new Set(special.map(use => (typeof use === 'object' ? 'choice' : use)));
  if (types.size > 1) return undefined;
  const [type = 'text'] = types;
  const choices = [...new Set(choicesOf(special))].sort().map(choice => `'${choice}'`);
  return { choice: choices.join(' | '), text: 'string', day: 'string', number: 'number', list: 'readonly string[]' }[
    type
  ];
}

/** Why a translation's uses of a parameter do not go with English ones; undefined where they do. */
export function differenceOf(uses: readonly Use[], english: readonly Use[]): string | undefined {
  const type = typeOf(english);
  if (uses.every(use => use === 'text')) return undefined;
  const known = choicesOf(english);
  const unknown = choicesOf(uses).filter(choice => !known.includes(choice));
  if (known.length > 0 && unknown.length > 0) return `has a variant ${unknown.join(', ')} that English has not`;
  return typeOf([...uses, ...english]) === type ? undefined : `is used as another type than ${type}`;
}

function choicesOf(uses: readonly Use[]): readonly string[] {
  return uses.flatMap(use => (typeof use === 'object' ? use.choices : []));
}
