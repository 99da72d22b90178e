/**
 * The form in which names are compared: no accents, lower case, `&` as "and", no punctuation, single spaces.
 * Letters that stand alone are joined, so that "D.C.", "D. C." and "DC" are one name.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’‘ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<!\S)\p{L}(?: \p{L})+(?!\S)/gu, letters => letters.replaceAll(' ', ''))
    .trim();
}
