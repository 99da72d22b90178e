import type { SlashCommandBuilder } from '@discordjs/builders';
import type { z } from 'zod';
import type { Dataset } from './dataset/dataset.ts';
import { cut } from './reply/discord/escape.ts';
import { suggestionLimits } from './reply/discord/limits.ts';
import type { Options } from './reply/question.ts';
import type { Reply } from './reply/reply.ts';

/** One thing that people can ask. Everything in it is pure: options and figures go in, a reply comes out. */
export interface Command {
  readonly name: string;
  /** One line for lists of commands; empty for a command in a message's menu. */
  readonly description: string;
  /** Whether it is typed after a slash, or stands in the menu of a message. */
  readonly kind: 'slash' | 'message';
  /** The permissions of those who may use it in a server, as Discord's bits; undefined for everybody. */
  readonly permissions: bigint | undefined;
  /** Tells Discord which options it has. */
  readonly addOptions: (command: SlashCommandBuilder) => void;
  /** The reply to a question, or undefined where the options are not ones that the command has. */
  readonly answer: (options: Options, dataset: Dataset) => Reply | undefined;
  /** What to offer while a person types into an option: as many as Discord shows, the best first. */
  readonly suggest: (option: string, typed: string, dataset: Dataset) => readonly Suggestion[];
}

/** A choice offered while typing. The label carries the figure, so that the answer is there before the question is sent. */
export interface Suggestion {
  readonly label: string;
  readonly value: string;
}

/** A suggestion with its figure, `Denver, Colorado · 63`; a name that is too long is cut, the figure never. */
export function suggestion(name: string, figure: string, value: string): Suggestion {
  const room = suggestionLimits.label - figure.length - 3;
  return { label: `${cut(name, room)} · ${figure}`, value };
}

/** Suggestions for the first of these rows, as many as Discord shows. */
export function suggestFirst<Row>(rows: readonly Row[], suggest: (row: Row) => Suggestion): readonly Suggestion[] {
  return rows.slice(0, suggestionLimits.choices).map(suggest);
}

type Suggest = (typed: string, dataset: Dataset) => readonly Suggestion[];

interface CommandParts<S extends z.ZodType> {
  readonly name: string;
  readonly description?: string;
  readonly kind?: Command['kind'];
  readonly permissions?: bigint;
  readonly addOptions?: (command: SlashCommandBuilder) => void;
  /** What the options may be, whether Discord sends them or a button carries them; those of buttons are texts. */
  readonly options: S;
  readonly answer: (options: z.infer<S>, dataset: Dataset) => Reply;
  readonly suggest?: Readonly<Record<string, Suggest>>;
}

/** Makes a command of its parts, so that `answer` gets its options typed and any others are turned away before it. */
export function defineCommand<S extends z.ZodType>(parts: CommandParts<S>): Command {
  const { name, description = '', kind = 'slash', permissions, addOptions = () => undefined } = parts;
  const suggestions = new Map(Object.entries(parts.suggest ?? {}));
  return {
    name,
    description,
    kind,
    permissions,
    addOptions,
    answer(options, dataset) {
      const read = parts.options.safeParse(options);
      return read.success ? parts.answer(read.data, dataset) : undefined;
    },
    suggest: (option, typed, dataset) =>
      (suggestions.get(option)?.(typed, dataset) ?? []).slice(0, suggestionLimits.choices),
  };
}
