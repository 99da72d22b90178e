import type { z } from 'zod';
import type { Table } from './dataset/dataset.ts';
import { suggestRows } from './names/find-rows.ts';
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
  /** The options that Discord shows, by name. */
  readonly shown: Readonly<Record<string, ShownOption>>;
  /** Whether Discord shows a switch beside them that makes the answer private. */
  readonly canBePrivate: boolean;
  /** The reply to a question, or undefined where the options are not ones that the command has. */
  readonly answer: (options: Options, context: Context) => Reply | undefined;
  /** What to offer while a person types into an option: as many as Discord shows, the best first. */
  readonly suggest: (option: string, typed: string, context: Context) => readonly Suggestion[];
}

/** A text that is typed, or one of some that Discord shows with what they are called. */
export interface ShownOption {
  readonly description: PlainKey;
  readonly isRequired?: boolean;
  readonly maxLength?: number;
  readonly choices?: Readonly<Record<string, PlainKey>>;
  readonly suggest?: Suggest;
}

type Suggest = (typed: string, context: Context) => readonly Suggestion[];

/** A choice offered while typing. The label carries the figure, so that the answer is there before the question is sent. */
export interface Suggestion {
  readonly label: string;
  readonly value: string;
}

/** Offers rows of these tables with their figures. */
export function offerRows(tables: readonly Table[]): Suggest {
  return (typed, context) =>
    suggestRows(typed, context.dataset, tables)
      .slice(0, suggestionLimits.choices)
      .map(row => ({ label: labelRow(row, suggestionLimits.label, context), value: row.id }));
}

interface CommandParts<S extends z.ZodObject>
  extends Pick<Command, 'name' | 'description'>,
    Partial<Pick<Command, 'example' | 'kind' | 'permissions' | 'shown'>> {
  /** What the options may be, whether Discord sends them or a button carries them; those of buttons are texts. */
  readonly options: S;
  readonly answer: (options: z.infer<S>, context: Context) => Reply;
}

/** Makes a command of its parts, so that `answer` gets its options typed and any others are turned away before it. */
export function defineCommand<S extends z.ZodObject>({ options: schema, ...parts }: CommandParts<S>): Command {
  const { shown = {} } = parts;
  return {
    example: '',
    kind: 'slash',
    permissions: undefined,
    ...parts,
    shown,
    canBePrivate: 'private' in schema.shape,
    answer(options, context) {
      const read = schema.safeParse(options);
      const reply = read.success ? parts.answer(read.data, context) : undefined;
      return reply?.kind === 'answer' && options.private === true ? { ...reply, audience: 'private' } : reply;
    },
    suggest: (option, typed, context) =>
      (shown[option]?.suggest?.(typed, context) ?? []).slice(0, suggestionLimits.choices),
  };
}
