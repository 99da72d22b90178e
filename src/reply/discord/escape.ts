/**
 * Text as it must be written for Discord to show it letter for letter: no Markdown, no mention, no link behind words. Each
 * mark is escaped by itself, since Discord takes a backslash before any of them.
 */
export function escapeText(text: string): string {
  return text.replace(marks, '\\$&').replace(beginnings, '$1\\$2').replace(numbers, '$1\\.');
}

const marks = /[\\*_~`|[\]]|<(?=[@#:/a-z])/gi;
const beginnings = /^([^\S\n]*)(#{1,3}|>|>>>|-#?)(?=\s|$)/gm;
const numbers = /^([^\S\n]*\d+)\.(?=\s|$)/gm;

/** The text, or its beginning with an ellipsis where it is longer than the limit. No character is cut in two. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
