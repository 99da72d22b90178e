import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { messageFunctions, TextList } from './message-functions.ts';

/** What a message may be given: a text, a number, which is written as its language writes numbers, or several texts. */
export type Parameter = string | number | readonly string[];

export type FormatMessage = (key: string, parameters?: Readonly<Record<string, Parameter>>) => string;

/**
 * Reads the messages of one language, and gives the function that fills them in. What it is given is never read as a message.
 *
 * @param text the message files of that language, one after the other
 */
export function readMessages(locale: string, text: string): FormatMessage {
  // Marks around what is filled in, for scripts that run both ways, would count as characters and stand in file names.
  const bundle = new FluentBundle(locale, { useIsolating: false, functions: messageFunctions(locale) });
  bundle.addResource(new FluentResource(text));
  return (key, parameters = {}) => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) throw new RangeError(`No message ${key} in ${locale}`);
    const given = Object.entries(parameters).map(([name, value]): [string, FluentVariable] => [
      name,
      typeof value === 'object' ? new TextList(value) : value,
    ]);
    return bundle.formatPattern(pattern, Object.fromEntries(given));
  };
}
