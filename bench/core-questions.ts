import { commands } from '../commands/index.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { renderMessage } from '../src/reply/discord/message.ts';
import type { Options } from '../src/reply/question.ts';

export interface CoreQuestion {
  readonly label: string;
  /** Asks once, and returns the JSON. */
  readonly run: () => string;
}

const picture = new Uint8Array(1);

/**
 * One question of each kind, in the words of a dataset: the same questions whatever it holds.
 *
 * @throws TypeError where a command has no answer to its question
 */
export function coreQuestions(dataset: Dataset): CoreQuestion[] {
  const place = dataset.places[3] ?? dataset.places[0];
  const other = dataset.places[5] ?? dataset.places[0];
  const offense = dataset.offenses[5] ?? dataset.offenses[0];
  if (!place || !other || !offense) throw new TypeError('The dataset is empty');
  const [category] = dataset.categories;
  const text = `They said ${place.title} had ${place.arrests} arrests, and 40% of all were for ${offense.name}.`;
  return [
    answer('/arrests', 'arrests', {}),
    answer('/arrests city', 'arrests', { city: place.id }),
    answer('/arrests city, misspelled', 'arrests', { city: misspell(place.name) }),
    answer('/arrests compare', 'arrests', { city: place.id, compare: other.id }),
    suggest('/arrests city, typing', 'arrests', 'city', place.name.slice(0, 3)),
    answer('/convictions', 'convictions', {}),
    answer('/convictions offense', 'convictions', { offense: offense.id }),
    answer('/convictions offense, misspelled', 'convictions', { offense: misspell(offense.name) }),
    answer('/convictions category', 'convictions', { category: category?.id ?? '' }),
    suggest('/convictions offense, typing', 'convictions', 'offense', offense.name.slice(0, 3)),
    answer('/summary', 'summary', {}),
    ...(commands.some(({ name }) => name === 'fact')
      ? [answer('/fact', 'fact', { question: `how many in ${place.name}` })]
      : []),
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
        const reply = command.answer(options, dataset);
        if (!reply) throw new TypeError(`${label} has no answer`);
        const audience = reply.kind === 'answer' ? reply.audience : 'private';
        const { body } = renderMessage(reply, { audience, commandIds: new Map(), picture });
        return JSON.stringify(body);
      },
    };
  }

  function suggest(label: string, name: string, option: string, typed: string): CoreQuestion {
    const command = find(name);
    return { label, run: () => JSON.stringify(command.suggest(option, typed, dataset)) };
  }
}

function find(name: string) {
  const command = commands.find(known => known.name === name);
  if (!command) throw new TypeError(`There is no command ${name}`);
  return command;
}

/** Two letters in the wrong order. */
function misspell(name: string): string {
  return `${name.slice(0, 1)}${name.slice(2, 3)}${name.slice(1, 2)}${name.slice(3)}`;
}
