import type { Options, Question } from './reply.ts';

/** What pressing a button or picking from a menu means. */
export type Action =
  /**
   * To `ask` is to answer in place of the message that it stands on; to `open`, in a private message of its own. `details` say in
   * private all that is known of the answer, `post` puts into the channel what a private message says, and `edit` asks for a text
   * first: a line to post above it, or what is to be checked.
   */
  | { readonly verb: 'ask' | 'open' | 'details' | 'post' | 'edit'; readonly question: Question }
  /** The same as `ask`, with one option that is picked from the menu. */
  | { readonly verb: 'pick'; readonly option: string; readonly question: Question }
  | { readonly verb: 'delete' };

/** Discord's limit on a `custom_id`. */
const longestCustomId = 100;

// Short names, so that the longest id leaves 40 characters and more for what comes later. What is not listed is written whole.
const verbs = { ask: 'a', open: 'o', details: 'd', pick: 'p', post: 's', edit: 'e', delete: 'x' } as const;
const asking = ['ask', 'open', 'details', 'pick', 'post', 'edit'] as const;
const commandKeys = new Map<string, string>([
  ...Object.entries({ arrests: 'a', convictions: 'c', summary: 's', fact: 'f', briefing: 'b', about: 'i' }),
  ['Check figures', 'k'],
]);
const optionKeys = new Map(
  Object.entries({
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
  }),
);

/** The long name of a short one, or else the same. */
function lengthen(keys: ReadonlyMap<string, string>, name: string): string {
  const [long = name] = [...keys].find(([, short]) => short === name) ?? [];
  return long;
}

/**
 * Writes an action into a `custom_id`: `a-a?c=denver`, `pm-a?c=denver`, `x`. Nothing about it is kept anywhere else, so a button
 * works after a restart and in any process.
 *
 * @throws RangeError over 100 characters; keys of at most 32 rule that out, and of at most 22 where a question has two
 */
export function encodeAction(action: Action): string {
  if (action.verb === 'delete') return verbs.delete;
  const picked = action.verb === 'pick' ? (optionKeys.get(action.option) ?? action.option) : '';
  const id = `${verbs[action.verb]}${picked}-${encodeQuestion(action.question)}`;
  if (id.length > longestCustomId) throw new RangeError(`custom_id over ${longestCustomId} characters: ${id}`);
  return id;
}

/** The action in a `custom_id`, also in the form of version 1.0, `ask:arrests?city=denver`, or undefined where it is none of ours. */
export function decodeAction(id: string): Action | undefined {
  if (id.length > longestCustomId) return undefined;
  if (id === verbs.delete || id === 'delete') return { verb: 'delete' };
  const [, word = '', picked = '', text = ''] =
    /^([a-z])(\w*)-(.*)$/.exec(id) ?? /^([a-z]+)(?:\.(\w+))?:(.*)$/.exec(id) ?? [];
  const question = decodeQuestion(text);
  const verb = asking.find(each => word === each || word === verbs[each]);
  if (!question || !verb || (verb === 'pick') !== (picked !== '')) return undefined;
  return verb === 'pick' ? { verb, option: lengthen(optionKeys, picked), question } : { verb, question };
}

function encodeQuestion({ command, options }: Question): string {
  const query = new URLSearchParams(
    Object.entries(options).map(([name, value]): [string, string] => [optionKeys.get(name) ?? name, String(value)]),
  );
  const name = commandKeys.get(command) ?? command;
  return query.size === 0 ? name : `${name}?${query}`;
}

function decodeQuestion(text: string): Question | undefined {
  const [name = '', query = ''] = text.split('?', 2);
  const options: Options = Object.fromEntries(
    [...new URLSearchParams(query)].map(([option, value]) => [lengthen(optionKeys, option), value]),
  );
  return name === '' ? undefined : { command: lengthen(commandKeys, name), options };
}
