import type { Dataset } from '../../src/dataset/dataset.ts';
import type { CommandOption, RegisteredCommand } from '../../src/playground/registered-command.ts';
import { optionType } from '../../src/playground/registered-command.ts';
import type { Options } from '../transport/local-discord.ts';

/** What the report has no figure for, or that looks like something else. */
const misses = [
  'Portland, Maine',
  'Paris',
  'Texas',
  'murder',
  'all',
  'dui in denver',
  '100',
  '<@123> **bold** https://example.org',
  '\u202Eabc\u200B',
  '🏳️‍🌈'.repeat(200),
  '_'.repeat(6000),
];

/** Every name that a row of the dataset has, in every form that people can know it by, and what is no row's name. */
export function typedNames({
  rows: { jurisdictions: places, convictions: offenses, categories, topics, groups },
  aliases,
  statements,
}: Dataset): readonly string[] {
  const rows = [...places, ...offenses, ...categories, ...topics, ...groups];
  const names = [
    ...rows.flatMap(({ id, name }) => [id, name]),
    ...[...places, ...offenses].map(({ label }) => label),
    ...places.flatMap(({ title, state, count }) => [title, state, `State of ${state}`, `${title} · ${count}`]),
    ...places.flatMap(({ title, count }) => ['withdrawn', 'corrected'].map(word => `${title} · ${count}, ${word}`)),
    ...aliases.map(({ alias }) => alias),
    ...statements.flatMap(({ figures }) => figures.map(({ name }) => name)),
    ...misses,
  ];
  return [...new Set(names)];
}

/** All of a list, or as many as wanted, evenly from all of it. */
export function sample<T>(list: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** Messages that claim something about the figures, and one that does not. */
export function messages({
  rows: { jurisdictions: places, convictions: offenses, groups },
  title,
  misreadings,
  totals,
  statements,
}: Dataset): readonly string[] {
  return [
    'Good morning.',
    `${title}: ${totals.arrests} people arrested.`,
    ...places.map(place => `${title}: ${place.count} people were arrested in ${place.name}, and 7 in Paris.`),
    ...places.map(place => `${title}: ${place.count + 1} people were arrested in ${place.name}.`),
    ...statements.flatMap(({ figures }) =>
      figures.map(({ name, count }) => `${title}: ${count} people were arrested in ${name}.`),
    ),
    ...offenses.map(({ name, count }) => `${title}: ${count} convictions for ${name}.`),
    ...offenses.map(({ name, count }) => `${title}: ${count + 1} convictions for ${name}.`),
    ...groups.map(({ name, count }) => `${title}: ${count} were ${name}.`),
    ...misreadings.map(({ misreading }) => misreading),
    places.map(place => `${place.name}: ${place.count} arrests`).join('\n'),
    ...places.map(place => `${title}: ${place.name} had more arrests than ${places[0]?.name}.`),
  ];
}

/** All places with each other, and all the rest evenly: an offense is answered the same way whatever stands beside it. */
const mostTogether = 600;

/**
 * The options to use a slash command with: none; each alone, with what it suggests, the first with every text and the others with some; some of
 * those together with every yes-or-no; and each two together, with the values that they suggest or choose from.
 *
 * @param suggested the values that an option suggests
 */
export function questionsFor(
  command: RegisteredCommand,
  texts: readonly string[],
  suggested: (option: string) => readonly string[],
): readonly Options[] {
  const options = command.options ?? [];
  const switches = options.filter(({ type }) => type === optionType.boolean);
  const fewer = texts.filter((_, index) => index % 4 === 0);
  const alone = options.flatMap((option, index) =>
    [...valuesAlone(option, index === 0 ? texts : fewer), ...valuesTogether(option, suggested)].map(value => ({
      [option.name]: value,
    })),
  );
  const pairs = options.flatMap((left, index) =>
    options.slice(index + 1).flatMap(right =>
      sample(
        pair(left, right, option => valuesTogether(option, suggested)),
        mostTogether,
      ),
    ),
  );
  const some = alone.filter((_, index) => index % 3 === 0);
  const all = [
    {},
    ...alone,
    ...switches.flatMap(({ name }) => some.map(given => ({ ...given, [name]: true }))),
    ...pairs,
  ];
  return all.filter(given => canBeSent(given, options));
}

/** Discord's own client asks for what is required before it sends anything. */
function canBeSent(given: Options, options: readonly CommandOption[]): boolean {
  return options.every(({ name, required }) => !required || name in given);
}

function valuesAlone(
  { type, choices, max_length: longest = 6000 }: CommandOption,
  texts: readonly string[],
): readonly (string | number | boolean)[] {
  if (choices) return choices.map(({ value }) => value);
  return type === optionType.boolean ? [true, false] : texts.map(text => text.slice(0, longest));
}

function valuesTogether(
  { type, name, choices, autocomplete }: CommandOption,
  suggested: (option: string) => readonly string[],
) {
  if (choices) return choices.map(({ value }) => value);
  return type === optionType.text && autocomplete ? suggested(name) : [];
}

function pair(
  left: CommandOption,
  right: CommandOption,
  valuesOf: (option: CommandOption) => readonly (string | number)[],
): Options[] {
  const others = valuesOf(right);
  return valuesOf(left).flatMap(value => others.map(other => ({ [left.name]: value, [right.name]: other })));
}
