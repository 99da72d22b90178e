interface Localized {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null | undefined;
}

interface Described extends Localized {
  readonly description: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null | undefined;
}

/** The name of a command, option or choice in the reader's language. */
export function nameIn(locale: string, named: Localized): string {
  return named.name_localizations?.[locale] ?? named.name;
}

/** The description of a command or option in the reader's language. */
export function describeIn(locale: string, described: Described): string {
  return described.description_localizations?.[locale] ?? described.description;
}
