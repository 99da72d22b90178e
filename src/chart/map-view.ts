import { atlasSize, type Point } from './atlas.ts';
import type { Box } from './shapes.ts';

/** A marked place is shown with at least so many of those around it. */
const company = 4;
/** Room around the outermost places, in units of the atlas. */
const around = 70;
/** The narrowest view, and the widest that is not the whole country, as parts of its width. */
const [closest, widest] = [0.38, 0.66];

/**
 * The part of the atlas to show, in the shape of the picture's box: where what is marked lies, with the places nearest to it; all
 * places where none is marked; the whole country where that is not much more.
 */
export function chooseView(places: readonly Point[], marked: readonly Point[], box: Box): Box {
  const distance = ([x, y]: Point) => Math.min(...marked.map(at => Math.hypot(at[0] - x, at[1] - y)));
  const sorted = places.toSorted((one, other) => distance(one) - distance(other));
  const shown = marked.length === 0 ? places : sorted.slice(0, Math.max(company, marked.length));
  const [xs, ys] = [shown.map(([x]) => x), shown.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const shape = box.height / box.width;
  const wanted = Math.max(right - left + 2 * around, (bottom - top + 2 * around) / shape, closest * atlasSize.width);
  const isWhole = shown.length === 0 || wanted > widest * atlasSize.width;
  const width = isWhole ? atlasSize.width : wanted;
  const [x, y] = isWhole ? [atlasSize.width / 2, atlasSize.height / 2] : [(left + right) / 2, (top + bottom) / 2];
  return { x: x - width / 2, y: y - (width * shape) / 2, width, height: width * shape };
}
