import type { Dataset } from '../../src/dataset/dataset.ts';
import type { CommandOption, RegisteredCommand } from '../../src/playground/registered-command.ts';
import { optionType } from '../../src/playground/registered-command.ts';
import type { Options } from '../transport/local-discord.ts';

/** What the report has no figure for, or that looks like something else. */
const misses = [
  ...['Portland, Maine', 'Paris', 'Texas', 'murder', 'all', 'dui in denver', '100'],
  '<@123> **bold** https://example.org',
  '\u202Eabc\u200B',
  '🏳️‍🌈'.repeat(200),
  '_'.repeat(6000),
];

/** Every name that a row of the dataset has, in every form that people can know it by, and what is no row's name. */
export function typedNames({ rows, aliases, statements }: Dataset): readonly string[] {
  const { jurisdictions: places, convictions: offenses } = rows;
  const all = Object.values(rows).flat();
  return [
    ...new Set([
      ...all.flatMap(({ id, name }) => [id, name]),
      ...[...places, ...offenses].map(({ label }) => label),
      ...places.flatMap(({ title, state, count }) => [title, state, `State of ${state}`, `${title} · ${count}`]),
      ...places.flatMap(({ title, count }) => ['withdrawn', 'corrected'].map(word => `${title} · ${count}, ${word}`)),
      ...aliases.map(({ alias }) => alias),
      ...statements.flatMap(({ figures }) => figures.map(({ name }) => name)),
      ...misses,
    ]),
  ];
}

/** All of a list, or as many as wanted, evenly from all of it. */
export function sample<T>(list: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** Messages that claim something about the figures, and one that does not. */
export function messages({ rows, title, misreadings, totals, statements }: Dataset): readonly string[] {
  const { jurisdictions: places, convictions: offenses, groups } = rows;
  const later = statements.flatMap(({ figures }) => figures);
  return [
    'Good morning.',
    `${title}: ${totals.arrests} people arrested.`,
    ...places.map(({ name, count }) => `${title}: ${count} people were arrested in ${name}, and 7 in Paris.`),
    ...places.map(({ name, count }) => `${title}: ${count + 1} people were arrested in ${name}.`),
    ...places.map(({ name }) => `${title}: ${name} had more arrests than ${places[0]?.name}.`),
    ...later.map(({ name, count }) => `${title}: ${count} people were arrested in ${name}.`),
    ...[0, 1].flatMap(off => offenses.map(({ name, count }) => `${title}: ${count + off} convictions for ${name}.`)),
    ...groups.map(({ name, count }) => `${title}: ${count} were ${name}.`),
    ...misreadings.map(({ misreading }) => misreading),
    places.map(({ name, count }) => `${name}: ${count} arrests`).join('\n'),
  ];
}

/** All places with each other, and all the rest evenly: an offense is answered the same way whatever stands beside it. */
const mostTogether = 600;

/**
 * The options to use a slash command with: none; each alone, with what it suggests or chooses from, the first with every text and the
 * others with some; and each two together, with the values that they suggest or choose from.
 *
 * @param suggested the values that an option suggests
 */
export function questionsFor(
  { options = [] }: RegisteredCommand,
  texts: readonly string[],
  suggested: (option: string) => readonly string[],
): readonly Options[] {
  const valuesOf = ({ type, name, choices }: CommandOption): readonly (string | number | boolean)[] => {
    if (type === optionType.boolean) return [true, false];
    return choices?.map(({ value }) => value) ?? suggested(name);
  };
  const typed = options.flatMap(({ type, name, choices, max_length: longest = 6000 }, index) => {
    const some = texts.filter((_, at) => index === 0 || at % 4 === 0);
    return type === optionType.boolean || choices ? [] : some.map(text => ({ [name]: text.slice(0, longest) }));
  });
  const alone = options.flatMap(option => valuesOf(option).map(value => ({ [option.name]: value })));
  const pairs = options.flatMap((left, index) =>
    options.slice(index + 1).flatMap(right => {
      const both = valuesOf(left).flatMap(one => valuesOf(right).map(two => ({ [left.name]: one, [right.name]: two })));
      return sample(both, mostTogether);
    }),
  );
  // Discord's own client asks for what is required before it sends anything.
  const isWhole = (given: Options) => options.every(({ name, required }) => !required || name in given);
  return [{}, ...typed, ...alone, ...pairs].filter(isWhole);
}
