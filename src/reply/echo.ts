const longestEcho = 60;

/**
 * What a person typed, as it may be repeated to them: on one line, without addresses and invisible characters, at most
 * 60 characters, in quotes. Markdown is escaped where it is shown.
 */
export function echo(typed: string): string {
  const plain = typed
    .slice(0, 1000)
    .replace(/\S{0,20}:\/\/\S*/g, '(link)')
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .trim();
  const characters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(plain)].map(
    ({ segment }) => segment,
  );
  const short =
    characters.length > longestEcho ? `${characters.slice(0, longestEcho - 1).join('')}…` : characters.join('');
  return short === '' ? 'an empty text' : `“${short}”`;
}
