import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { family } from './draw.ts';
import { encodePng } from './encode-png.ts';

/** Width of a PNG in pixels: two for each of the SVG, for sharp screens. */
const pngWidth = 800;

// The renderer and its fonts are loaded with this file, once: it refuses to be initialized again.
const { resolve } = createRequire(import.meta.url);
await initWasm(readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
const fontBuffers = await Promise.all([
  readFile(resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')),
  readFile(resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf')),
]);

/** Turns an SVG into a PNG. */
export function rasterize(svg: string, width = pngWidth): Uint8Array {
  const font = { fontBuffers, defaultFontFamily: family };
  const renderer = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font });
  // Both live in the memory of the WebAssembly module, which the garbage collector does not see.
  try {
    const image = renderer.render();
    try {
      return encodePng(image.pixels, image.width, image.height);
    } finally {
      image.free();
    }
  } finally {
    renderer.free();
  }
}
