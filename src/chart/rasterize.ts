import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { family } from './draw.ts';
import { encodePng } from './encode-png.ts';

/** Width of a PNG in pixels: two for each of the SVG, for sharp screens. */
const pngWidth = 800;

const { resolve } = createRequire(import.meta.url);

/** Turns an SVG into a PNG, 800 pixels wide unless told otherwise. */
export type Rasterize = (svg: string, width?: number) => Uint8Array;

let renderer: Promise<void> | undefined;

/** Loads the renderer, once however often it is asked for: it refuses to be initialized again. */
export function loadRenderer(): Promise<void> {
  renderer ??= readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm);
  return renderer;
}

/** Loads the renderer and its fonts. */
export async function loadRasterizer(): Promise<Rasterize> {
  const [, ...fontBuffers] = await Promise.all([
    loadRenderer(),
    readFile(resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')),
    readFile(resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf')),
  ]);
  const font = { fontBuffers, defaultFontFamily: family };
  return (svg, width = pngWidth) => {
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
  };
}
