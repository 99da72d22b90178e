/** What a person asked: a command's name and its options, whether typed, picked from a menu or written into a button. */
export interface Question {
  readonly command: string;
  readonly options: Options;
}

/** Options by name, as Discord sends them or as a button carries them; the command's own schema says what they may be. */
export type Options = Readonly<Record<string, OptionValue>>;

export type OptionValue = string | number | boolean;
