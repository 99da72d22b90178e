import type { Options, Question } from './question.ts';

/** What pressing a button or picking from a menu means. */
export type Action =
  /** Answer in place of the message that it stands on. */
  | { readonly verb: 'ask'; readonly question: Question }
  /** Answer in a private message of its own. */
  | { readonly verb: 'open'; readonly question: Question }
  /** Say in private all that is known of it. */
  | { readonly verb: 'details'; readonly question: Question }
  /** The same as `ask`, with one option that is picked from the menu. */
  | { readonly verb: 'pick'; readonly option: string; readonly question: Question }
  /** Post in the channel what a private message says. */
  | { readonly verb: 'post'; readonly question: Question }
  /** Ask for a text: a line to post above it, or what is to be checked. */
  | { readonly verb: 'edit'; readonly question: Question }
  | { readonly verb: 'delete' };

/** Discord's limit on a `custom_id`. */
const longestCustomId = 100;

// Short names, so that the longest id leaves 40 characters and more for what comes later. What is not listed is written whole.
const verbs = { ask: 'a', open: 'o', details: 'd', pick: 'p', post: 's', edit: 'e', delete: 'x' } as const;
const commandKeys = {
  arrests: 'a',
  convictions: 'c',
  summary: 's',
  fact: 'f',
  briefing: 'b',
  about: 'i',
  'Check figures': 'k',
};
const optionKeys = {
  city: 'c',
  compare: 'm',
  view: 'v',
  page: 'n',
  offense: 'o',
  category: 'g',
  sort: 's',
  question: 'q',
  part: 'p',
  as: 't',
  private: 'z',
};
const shortCommands = new Map(Object.entries(commandKeys));
const shortOptions = new Map(Object.entries(optionKeys));
const longCommands = new Map(Object.entries(commandKeys).map(([long, short]) => [short, long]));
const longOptions = new Map(Object.entries(optionKeys).map(([long, short]) => [short, long]));

/**
 * Writes an action into a `custom_id`: `a-a?c=denver`, `pm-a?c=denver`, `x`. Nothing about it is kept anywhere else, so a button
 * works after a restart and in any process.
 *
 * @throws RangeError over 100 characters; keys of at most 32 rule that out, and of at most 22 where a question has two
 */
export function encodeAction(action: Action): string {
  if (action.verb === 'delete') return verbs.delete;
  const picked = action.verb === 'pick' ? (shortOptions.get(action.option) ?? action.option) : '';
  const id = `${verbs[action.verb]}${picked}-${encodeQuestion(action.question)}`;
  if (id.length > longestCustomId) throw new RangeError(`custom_id over ${longestCustomId} characters: ${id}`);
  return id;
}

/** The action in a `custom_id`, also in the form of version 1.0, or undefined where it is none of ours. */
export function decodeAction(id: string): Action | undefined {
  if (id.length > longestCustomId) return undefined;
  if (id === verbs.delete || id === 'delete') return { verb: 'delete' };
  const [, letter = '', picked = '', rest = ''] = /^([a-z])(\w*)-(.*)$/.exec(id) ?? [];
  const [, word = '', option = '', old = ''] = /^([a-z]+)(?:\.(\w+))?:(.*)$/.exec(id) ?? [];
  if (letter) return toAction(letter, longOptions.get(picked) ?? picked, decodeQuestion(rest));
  return toAction(new Map(Object.entries(verbs)).get(word) ?? '', option, decodeQuestion(old));
}

function toAction(letter: string, option: string, question: Question | undefined): Action | undefined {
  if (!question) return undefined;
  if (letter === verbs.pick) return option ? { verb: 'pick', option, question } : undefined;
  if (option) return undefined;
  const verb = (['ask', 'open', 'details', 'post', 'edit'] as const).find(each => verbs[each] === letter);
  return verb && { verb, question };
}

function encodeQuestion({ command, options }: Question): string {
  const query = new URLSearchParams(
    Object.entries(options).map(([name, value]): [string, string] => [shortOptions.get(name) ?? name, String(value)]),
  );
  const name = shortCommands.get(command) ?? command;
  return query.size === 0 ? name : `${name}?${query}`;
}

function decodeQuestion(text: string): Question | undefined {
  const [name = '', query = ''] = text.split('?', 2);
  const options: Options = Object.fromEntries(
    [...new URLSearchParams(query)].map(([option, value]) => [longOptions.get(option) ?? option, value]),
  );
  return name === '' ? undefined : { command: longCommands.get(name) ?? name, options };
}
