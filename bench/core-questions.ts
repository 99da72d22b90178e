import { commands } from '../commands/index.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { renderMessage } from '../src/reply/discord/message.ts';
import type { Options } from '../src/reply/question.ts';
import { speak } from '../src/words/speak.ts';

export interface CoreQuestion {
  readonly label: string;
  /** Asks once, and returns the JSON. */
  readonly run: () => string;
}

const picture = new Uint8Array(1);

/**
 * One question of each kind, in the words of a dataset: the same questions whatever it holds, with names of middling length to
 * mistype and beginnings that leave about as many names to choose from, so that what is set side by side is alike.
 *
 * @throws TypeError where a command has no answer to its question
 */
export function coreQuestions(dataset: Dataset): CoreQuestion[] {
  const say = speak('en');
  const context = { dataset, say };
  const place = dataset.rows.jurisdictions[3] ?? dataset.rows.jurisdictions[0];
  const other = dataset.rows.jurisdictions[5] ?? dataset.rows.jurisdictions[0];
  const offense = dataset.rows.convictions[5] ?? dataset.rows.convictions[0];
  if (!place || !other || !offense) throw new TypeError('The dataset is empty');
  const [category] = dataset.rows.categories;
  const text = `They said ${place.title} had ${place.count} arrests, and 40% of all were for ${offense.name}.`;
  return [
    answer('/arrests', 'arrests', {}),
    answer('/arrests city', 'arrests', { city: place.id }),
    answer('/arrests city, misspelled', 'arrests', { city: misspell(middling(dataset.rows.jurisdictions)) }),
    answer('/arrests compare', 'arrests', { city: place.id, compare: other.id }),
    suggest('/arrests city, typing', 'arrests', 'city', dataset.rows.jurisdictions),
    answer('/convictions', 'convictions', {}),
    answer('/convictions offense', 'convictions', { offense: offense.id }),
    answer('/convictions offense, misspelled', 'convictions', {
      offense: misspell(middling(dataset.rows.convictions)),
    }),
    answer('/convictions category', 'convictions', { category: category?.id ?? '' }),
    suggest('/convictions offense, typing', 'convictions', 'offense', dataset.rows.convictions),
    answer('/summary', 'summary', {}),
    answer('/fact', 'fact', { question: `how many in ${place.name}` }),
    answer('/briefing', 'briefing', {}),
    answer('/briefing as CSV', 'briefing', { as: 'csv' }),
    answer('/about', 'about', {}),
    answer('Check figures', 'Check figures', { text, link: 'https://discord.com/channels/1/2/3' }),
  ];

  function answer(label: string, name: string, options: Options): CoreQuestion {
    const command = find(name);
    return {
      label,
      run() {
        const reply = command.answer(options, context);
        if (!reply) throw new TypeError(`${label} has no answer`);
        const audience = reply.kind === 'answer' ? reply.audience : 'private';
        const { body } = renderMessage(reply, { audience, commandIds: new Map(), picture, say });
        return JSON.stringify(body);
      },
    };
  }

  function suggest(label: string, name: string, option: string, rows: readonly { name: string }[]): CoreQuestion {
    const command = find(name);
    const typed = beginning(rows, text => command.suggest(option, text, context).length);
    return { label, run: () => JSON.stringify(command.suggest(option, typed, context)) };
  }
}

function find(name: string) {
  const command = commands.find(known => known.name === name);
  if (!command) throw new TypeError(`There is no command ${name}`);
  return command;
}

/** The first two letters after the beginning that differ, in the wrong order. */
function misspell(name: string): string {
  return name.replace(/(?<=.)(.)(?!\1)(.)/, '$2$1');
}

/** The first seven letters of that name which leave the number of choices nearest to three. */
function beginning(rows: readonly { readonly name: string }[], countChoices: (typed: string) => number): string {
  const typed = rows.map(({ name }) => name.slice(0, 7));
  const farness = new Map([...new Set(typed)].map(text => [text, Math.abs(countChoices(text) - 3)]));
  const [nearest = ''] = [...farness.keys()].toSorted(
    (one, other) => (farness.get(one) ?? 0) - (farness.get(other) ?? 0),
  );
  return nearest;
}

/** The name in the middle by length. */
function middling(rows: readonly { readonly name: string }[]): string {
  const names = rows.map(({ name }) => name).toSorted((one, other) => one.length - other.length);
  return names[names.length >> 1] ?? '';
}
