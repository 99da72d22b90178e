import type { Options, Question } from './question.ts';

/** What pressing a button or picking from a menu means. */
export type Action =
  /** Answer in place of the message that it stands on. */
  | { readonly verb: 'ask'; readonly question: Question }
  /** Answer in a private message of its own. */
  | { readonly verb: 'open'; readonly question: Question }
  /** The same as `ask`, with one option that is picked from the menu. */
  | { readonly verb: 'pick'; readonly option: string; readonly question: Question }
  /** Post in the channel what a private message says. */
  | { readonly verb: 'post'; readonly question: Question }
  | { readonly verb: 'delete' };

/** Discord's limit on a `custom_id`. */
const longestCustomId = 100;

/**
 * Writes an action into a `custom_id`: `ask:arrests?city=denver`, `pick.compare:arrests?city=denver`, `delete`. Nothing about
 * it is kept anywhere else, so a button works after a restart and in any process.
 *
 * @throws RangeError over 100 characters; ids of at most 32 rule that out: `post:arrests?city=…&compare=…&view=map` has 100
 */
export function encodeAction(action: Action): string {
  const id = action.verb === 'delete' ? 'delete' : `${verbOf(action)}:${encodeQuestion(action.question)}`;
  if (id.length > longestCustomId) throw new RangeError(`custom_id over ${longestCustomId} characters: ${id}`);
  return id;
}

/** The action in a `custom_id`, or undefined where it is none of ours. */
export function decodeAction(id: string): Action | undefined {
  if (id.length > longestCustomId) return undefined;
  if (id === 'delete') return { verb: 'delete' };
  const colon = id.indexOf(':');
  const question = decodeQuestion(id.slice(colon + 1));
  if (colon === -1 || !question) return undefined;
  const [verb, option, ...rest] = id.slice(0, colon).split('.');
  if (verb === 'pick' && option && rest.length === 0) return { verb, option, question };
  if (option !== undefined) return undefined;
  return verb === 'ask' || verb === 'open' || verb === 'post' ? { verb, question } : undefined;
}

function verbOf(action: Exclude<Action, { verb: 'delete' }>): string {
  return action.verb === 'pick' ? `pick.${action.option}` : action.verb;
}

function encodeQuestion({ command, options }: Question): string {
  const query = new URLSearchParams(
    Object.entries(options).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return query.size === 0 ? command : `${command}?${query}`;
}

function decodeQuestion(text: string): Question | undefined {
  const [command = '', query = ''] = text.split('?', 2);
  const options: Options = Object.fromEntries(new URLSearchParams(query));
  return command === '' ? undefined : { command, options };
}
