import type { SlashCommandBuilder } from '@discordjs/builders';
import type { z } from 'zod';
import type { CommandWords } from './command-words.ts';
import type { Row } from './dataset/dataset.ts';
import { suggestionLimits } from './reply/discord/limits.ts';
import type { Context, Options, Reply } from './reply/reply.ts';
import { labelRow } from './reply/word-rows.ts';
import type { PlainKey } from './words/speak.ts';

/** One thing that people can ask. Everything in it is pure. */
export interface Command {
  readonly name: string;
  /** What people see of it beside its name, or in its place in the menu of a message. */
  readonly description: PlainKey;
  /** How it is typed, for those who have not used it: `/arrests city:Denver`. */
  readonly example: string;
  /** Whether it is typed after a slash, or stands in the menu of a message. */
  readonly kind: 'slash' | 'message';
  /** The permissions of those who may use it in a server, as Discord's bits; undefined for everybody. */
  readonly permissions: bigint | undefined;
  readonly addOptions: (command: SlashCommandBuilder, words: CommandWords) => void;
  /** The reply to a question, or undefined where the options are not ones that the command has. */
  readonly answer: (options: Options, context: Context) => Reply | undefined;
  /** What to offer while a person types into an option: as many as Discord shows, the best first. */
  readonly suggest: (option: string, typed: string, context: Context) => readonly Suggestion[];
}

/** A choice offered while typing. The label carries the figure, so that the answer is there before the question is sent. */
export interface Suggestion {
  readonly label: string;
  readonly value: string;
}

/** Rows as choices with their figures. */
export function offerRows(rows: readonly Row[], context: Context): readonly Suggestion[] {
  return rows
    .slice(0, suggestionLimits.choices)
    .map(row => ({ label: labelRow(row, suggestionLimits.label, context), value: row.id }));
}

interface CommandParts<S extends z.ZodType>
  extends Pick<Command, 'name' | 'description'>,
    Partial<Pick<Command, 'example' | 'kind' | 'permissions' | 'addOptions'>> {
  /** What the options may be, whether Discord sends them or a button carries them; those of buttons are texts. */
  readonly options: S;
  readonly answer: (options: z.infer<S>, context: Context) => Reply;
  readonly suggest?: Readonly<Record<string, (typed: string, context: Context) => readonly Suggestion[]>>;
}

/** Makes a command of its parts, so that `answer` gets its options typed and any others are turned away before it. */
export function defineCommand<S extends z.ZodType>(parts: CommandParts<S>): Command {
  const suggestions = new Map(Object.entries(parts.suggest ?? {}));
  return {
    example: '',
    kind: 'slash',
    permissions: undefined,
    addOptions: () => undefined,
    ...parts,
    answer(options, context) {
      const read = parts.options.safeParse(options);
      return read.success ? parts.answer(read.data, context) : undefined;
    },
    suggest: (option, typed, context) =>
      (suggestions.get(option)?.(typed, context) ?? []).slice(0, suggestionLimits.choices),
  };
}
