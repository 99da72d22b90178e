import { escapeMarkdown } from '@discordjs/builders';

/** Text as it must be written for Discord to show it letter for letter: no Markdown, no mention, no link behind words. */
export function escapeText(text: string): string {
  const escaped = escapeMarkdown(text, { heading: true, bulletedList: true, numberedList: false, maskedLink: true });
  return escaped.replace(/<(?=[@#:/a-z])/gi, '\\<').replace(/^(\s*\d+)\.(?=\s|$)/gm, '$1\\.');
}

/** The text, or its beginning with an ellipsis where it is longer than the limit. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
