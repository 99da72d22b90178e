/**
 * The colors of a picture. The card is dark and opaque, so that it looks the same on Discord's dark and light themes. Plain
 * and marked differ in lightness as well as in hue, so that they can be told apart without seeing color.
 */
export const palette = {
  card: '#2b2d31',
  /** Land on the map. */
  ground: '#3b3e45',
  /** What a bar of the whole scale would cover. */
  track: '#383b41',
  text: '#f2f3f5',
  quiet: '#c0c5cd',
  plain: '#84a5cb',
  marked: '#ffc24d',
} as const;
