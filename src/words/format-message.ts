import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { messageFunctions, TextList } from './message-functions.ts';

/** What a message may be given: a text, a number, which is written as its language writes numbers, or several texts. */
export type Parameter = string | number | readonly string[];

export type FormatMessage = (key: string, parameters?: Readonly<Record<string, Parameter>>) => string;

/**
 * Fills in the messages of one language, which are read when the first is said. What it is given is never read as a message.
 *
 * @param text the message files of that language, one after the other
 * @param otherwise says whole what this language lacks, or has only in part: a message that refers to one which it lacks
 */
export function readMessages(locale: string, text: string, otherwise?: FormatMessage): FormatMessage {
  let read: FluentBundle | undefined;
  return (key, parameters = {}) => {
    read ??= readBundle(locale, text);
    const pattern = read.getMessage(key)?.value;
    const faults: Error[] = pattern ? [] : [new RangeError(`No message ${key} in ${locale}`)];
    const said = read.formatPattern(pattern ?? '', asVariables(parameters), faults);
    const [fault] = faults;
    if (!fault) return said;
    if (otherwise) return otherwise(key, parameters);
    throw fault;
  };
}

function readBundle(locale: string, text: string): FluentBundle {
  // Marks around what is filled in, for scripts that run both ways, would count as characters and stand in file names.
  const bundle = new FluentBundle(locale, { useIsolating: false, functions: messageFunctions(locale) });
  bundle.addResource(new FluentResource(text));
  return bundle;
}

function asVariables(parameters: Readonly<Record<string, Parameter>>): Record<string, FluentVariable> {
  const given = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'object' ? new TextList(value) : value,
  ]);
  return Object.fromEntries(given);
}
