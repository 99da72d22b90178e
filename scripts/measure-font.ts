// Writes the advance widths of the font that pictures are set in to src/chart/advances.json:
//   npx tsx scripts/measure-font.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const { resolve } = createRequire(import.meta.url);
const fonts = ['400Regular/Inter_400Regular.ttf', '700Bold/Inter_700Bold.ttf'].map(file =>
  readFileSync(resolve(`@expo-google-fonts/inter/${file}`)),
);

/** Printable characters of western and central European languages; what else the font has is not worth a line. */
const wanted = /^[\x20-\u017f\u2010-\u203a\u20ac]$/u;

/** The text of advances.json: the widths in regular and bold by character, in thousandths of the type size. */
export function writeAdvances(): string {
  const [regular, bold] = fonts.map(readAdvances);
  const rows = [...(regular?.keys() ?? [])].sort().map(character => {
    return `  ${JSON.stringify(character)}: [${regular?.get(character)}, ${bold?.get(character)}]`;
  });
  return `{\n${rows.join(',\n')}\n}\n`;
}

function readAdvances(font: Buffer): ReadonlyMap<string, number> {
  const [head, hhea, hmtx] = [table(font, 'head'), table(font, 'hhea'), table(font, 'hmtx')];
  const [unitsPerEm, metrics] = [head.readUInt16BE(18), hhea.readUInt16BE(34)];
  const advances = new Map<string, number>();
  for (const [character, glyph] of readCharacters(table(font, 'cmap'))) {
    const advance = hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4);
    if (wanted.test(character) && /[\p{L}\p{N}\p{P}\p{S} ]/u.test(character))
      advances.set(character, Math.round((advance * 1000) / unitsPerEm));
  }
  return advances;
}

/** A table of an OpenType file. */
function table(font: Buffer, tag: string): Buffer {
  for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === tag) return font.subarray(font.readUInt32BE(entry + 8));
  }
  throw new Error(`The font has no table ${tag}`);
}

/** Characters and their glyphs, from a cmap with a subtable of format 4. */
function* readCharacters(cmap: Buffer): Generator<readonly [string, number]> {
  const at = findFormat4(cmap);
  const doubled = cmap.readUInt16BE(at + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = cmap.readUInt16BE(at + 14 + segment);
    const start = cmap.readUInt16BE(at + 16 + doubled + segment);
    const delta = cmap.readInt16BE(at + 16 + doubled * 2 + segment);
    const rangeAt = at + 16 + doubled * 3 + segment;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = start; code <= end; code++) {
      const glyph = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + (code - start) * 2);
      if (glyph !== 0) yield [String.fromCharCode(code), (glyph + delta) & 0xffff];
    }
  }
}

function findFormat4(cmap: Buffer): number {
  for (let subtable = 0; subtable < cmap.readUInt16BE(2); subtable++) {
    const at = cmap.readUInt32BE(4 + subtable * 8 + 4);
    if (cmap.readUInt16BE(at) === 4) return at;
  }
  throw new Error('The font has no cmap of format 4');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('../src/chart/advances.json', import.meta.url), writeAdvances());
}
