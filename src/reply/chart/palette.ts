/**
 * The colours of a picture. The card is dark and opaque, so that it looks the same on Discord's dark and light themes. Plain
 * and marked differ in lightness as well as in hue, so that they can be told apart without seeing colour.
 */
export const palette = {
  card: '#2b2d31',
  /** Land on the map. */
  ground: '#3b3e45',
  /** The part of a whole that a bar leaves empty. */
  track: '#464a52',
  /** Lines that lead the eye and carry no meaning. */
  hairline: '#45484f',
  text: '#f2f3f5',
  quiet: '#c0c5cd',
  plain: '#84a5cb',
  marked: '#ffc24d',
} as const;
