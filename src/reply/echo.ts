const longestEcho = 60;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * What a person typed, as it may be repeated to them: on one line, without addresses, invisible characters and piles of
 * accents, at most 60 characters, in quotes. Markdown is escaped where it is shown.
 */
export function echo(typed: string): string {
  const plain = typed
    .slice(0, 1000)
    .replace(/\S{0,20}:\/\/\S*/g, '(link)')
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .trim();
  const characters = [...graphemes.segment(plain)].map(({ segment }) => segment);
  const short =
    characters.length > longestEcho ? `${characters.slice(0, longestEcho - 1).join('')}…` : characters.join('');
  return short === '' ? 'an empty text' : `“${short}”`;
}
