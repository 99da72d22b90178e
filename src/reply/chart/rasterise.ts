import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { family } from './svg.ts';

/** Pixels of the PNG to one of the SVG. */
export const zoom = 2;

const { resolve } = createRequire(import.meta.url);

/** Loads the renderer and its fonts, and returns what turns an SVG into a PNG of {@link zoom} times its size. */
export async function loadRasteriser(): Promise<(svg: string) => Uint8Array> {
  const [wasm, ...fontBuffers] = await Promise.all([
    readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')),
    readFile(resolve('@fontsource/inter/files/inter-latin-400-normal.woff2')),
    readFile(resolve('@fontsource/inter/files/inter-latin-700-normal.woff2')),
  ]);
  await initWasm(wasm);
  return svg => {
    const renderer = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: zoom },
      font: { fontBuffers, defaultFontFamily: family },
    });
    // Both live in the memory of the WebAssembly module, which the garbage collector does not see.
    try {
      const image = renderer.render();
      try {
        return image.asPng();
      } finally {
        image.free();
      }
    } finally {
      renderer.free();
    }
  };
}
